import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { importWords } from "../src/locales/imports.ts";
import { printDecimal } from "../src/model/decimal.ts";
import {
  IMPORT_LAYOUTS,
  type ImportDiagnostic,
  type ImportLayout,
  type ImportReading,
} from "../src/model/imported.ts";
import type { Language } from "../src/model/words.ts";
import { diskFiles } from "../src/sources/files.ts";
import { type ImportChange, importChanges } from "../src/sources/imports/importChanges.ts";
import type { ImportOptions } from "../src/sources/imports/importOptions.ts";
import { readImport } from "../src/sources/imports/readImport.ts";
import { loadData } from "../src/sources/loadEdition.ts";

/** A file larger than this is not even read. */
const MOST_BYTES = 20_000_000;

/** How many remarks and changes of one kind are printed before the rest is only counted. */
const MOST = 5;

const NUMBER_STYLES = ["id", "en", "plain"] as const;

const COUNTED = {
  id: { new: "baru", equal: "sama", revised: "direvisi", conflict: "bertentangan dengan sumber lain" },
  en: { new: "new", equal: "equal", revised: "revised", conflict: "in conflict with another source" },
} as const;

/**
 * Reads a file from elsewhere and shows what it would change in the data. Nothing is written.
 *
 * @param option the value of an option of the command, if it is given
 * @param latestYear no later year can be in a file
 * @returns what is wrong with the command, in Indonesian, or `undefined`
 */
export function importCommand(
  file: string,
  option: (name: string) => string | undefined,
  { language, asJson, latestYear }: { language: Language; asJson: boolean; latestYear: number },
): string | undefined {
  const options = optionsOf(option, latestYear);
  if (typeof options === "string") return options;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return `berkas tidak ada, atau bukan berkas biasa: ${file}.`;
  if (stat.size > MOST_BYTES)
    return `${file} lebih besar daripada ${MOST_BYTES / 1_000_000} MB; bagilah dahulu.`;

  const data = loadData(diskFiles(process.cwd()));
  const source = option("--source");
  if (source !== undefined && !data.sources.has(source)) return `sumber tidak dikenal: ${source}.`;
  const reading = readImport({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) }, options, {
    regions: [...data.regions.values()],
    indicators: [...data.indicators.values()],
  });
  const existing = data.observations.map((each) => ({
    ...each,
    printed: printDecimal(each.value, each.decimals),
  }));
  const changes = importChanges(reading.observations, existing, source);
  if (asJson) console.log(JSON.stringify(asContract(reading, changes, language), null, 1));
  else for (const line of told(file, reading, changes, language)) console.log(line);
  if (reading.outcome === "error") process.exitCode = 1;
  return undefined;
}

function optionsOf(option: (name: string) => string | undefined, latestYear: number): ImportOptions | string {
  const [layout, style, encoding] = ["--layout", "--number", "--encoding"].map(option);
  if (layout !== undefined && !(IMPORT_LAYOUTS as readonly string[]).includes(layout)) {
    return `--layout harus salah satu dari ${IMPORT_LAYOUTS.join(", ")}.`;
  }
  if (style !== undefined && !(NUMBER_STYLES as readonly string[]).includes(style)) {
    return `--number harus salah satu dari ${NUMBER_STYLES.join(", ")}.`;
  }
  if (encoding !== undefined && encoding !== "windows-1252") return "--encoding hanya mengenal windows-1252.";
  const [month, year] = ["--month", "--year"].map((name) => {
    const text = option(name);
    return text === undefined ? undefined : Number(text);
  });
  if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12)) {
    return "--month harus bilangan 1 sampai 12.";
  }
  if (year !== undefined && !Number.isInteger(year)) return "--year harus bilangan bulat.";
  const indicator = option("--indicator");
  return {
    latestYear,
    ...(layout === undefined ? {} : { layout: layout as ImportLayout }),
    ...(style === undefined ? {} : { numberStyle: style as (typeof NUMBER_STYLES)[number] }),
    ...(encoding === undefined ? {} : { encoding: "windows-1252" as const }),
    ...(month === undefined ? {} : { month }),
    ...(year === undefined ? {} : { year }),
    ...(indicator === undefined ? {} : { indicator }),
  };
}

function sentence({ code, parameters }: ImportDiagnostic, language: Language): string {
  const words: Readonly<Record<string, ((given: ImportDiagnostic["parameters"]) => string) | undefined>> =
    importWords[language];
  return words[code]?.(parameters) ?? code;
}

/** What other programs read: outcome and diagnostics speak of reading alone, differences from the data are changes. */
function asContract(
  { outcome, observations, diagnostics }: ImportReading,
  changes: readonly ImportChange[],
  language: Language,
) {
  return {
    outcome,
    observations,
    diagnostics: diagnostics.map((each) => ({
      code: each.code,
      severity: each.severity,
      message: sentence(each, language),
      row: each.row ?? null,
      column: each.column ?? null,
    })),
    changes,
  };
}

function told(
  file: string,
  { outcome, layout, observations, diagnostics }: ImportReading,
  changes: readonly ImportChange[],
  language: Language,
): string[] {
  const isEnglish = language === "en";
  const more = (n: number) => (isEnglish ? `  … and ${n} more` : `  … dan ${n} lagi`);
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  const remarks = codes.flatMap((code) => {
    const alike = diagnostics.filter((each) => each.code === code);
    return [
      ...alike
        .slice(0, MOST)
        .map(
          (each) =>
            `${file}${each.row === undefined ? "" : `:${each.row}`}: ${sentence(each, language)} [${code}]`,
        ),
      ...(alike.length > MOST ? [more(alike.length - MOST)] : []),
    ];
  });
  if (outcome === "error") {
    return [
      ...remarks,
      isEnglish
        ? "Refused: nothing of this file is taken."
        : "Ditolak: tidak ada yang diambil dari berkas ini.",
    ];
  }
  const kinds = (["new", "equal", "revised", "conflict"] as const).map((kind) => {
    const alike = changes.filter((each) => each.kind === kind);
    const shown = kind === "equal" ? [] : alike.slice(0, MOST);
    return [
      `${alike.length} ${COUNTED[language][kind]}`,
      ...shown.map(({ key, was, is }) => `  ${key}: ${was === null ? is : `${was} → ${is}`}`),
      ...(kind !== "equal" && alike.length > MOST ? [more(alike.length - MOST)] : []),
    ];
  });
  return [
    ...remarks,
    isEnglish
      ? `${file}: layout ${layout}, ${observations.length} cells read`
      : `${file}: tata letak ${layout}, ${observations.length} sel terbaca`,
    ...kinds.flat(),
    isEnglish ? "Nothing was written." : "Tidak ada yang ditulis.",
  ];
}
