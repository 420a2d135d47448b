import { importReportWords, importWords } from "../src/locales/imports.ts";
import type { ImportDiagnostic, ImportReading } from "../src/model/imported.ts";
import type { Region } from "../src/model/region.ts";
import type { Language } from "../src/model/words.ts";
import type { ImportChange } from "../src/sources/imports/importChanges.ts";

/** How many remarks and changes of one kind are printed before the rest is only counted. */
const MOST = 5;

function sentence({ code, parameters }: ImportDiagnostic, language: Language): string {
  const words: Readonly<Record<string, ((given: ImportDiagnostic["parameters"]) => string) | undefined>> =
    importWords[language];
  return words[code]?.(parameters) ?? code;
}

/** What other programs read: outcome and diagnostics speak of reading alone, differences from the data are changes. */
export function importContract(
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

/** What was found in a file as lines `file:row: sentence [code]`, at most five of a kind. */
export function remarkLines(
  file: string,
  diagnostics: readonly ImportDiagnostic[],
  language: Language,
): string[] {
  const codes = [...new Set(diagnostics.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const alike = diagnostics.filter((each) => each.code === code);
    const told = alike
      .slice(0, MOST)
      .map(
        (each) =>
          `${file}${each.row === undefined ? "" : `:${each.row}`}: ${sentence(each, language)} [${code}]`,
      );
    return alike.length > MOST ? [...told, importReportWords[language].more(alike.length - MOST)] : told;
  });
}

/**
 * What a file would change as lines: a count of each kind, and the changes that are not equal, with the names of
 * their regions; those of the focus first, then those of its province and the country.
 */
export function changeLines(
  changes: readonly ImportChange[],
  decidedBefore: number,
  regions: ReadonlyMap<string, Region>,
  focus: string,
  language: Language,
): string[] {
  const words = importReportWords[language];
  const named = (key: string) => {
    const [code = "", ...rest] = key.split(" ");
    return [code, regions.get(code)?.name ?? "", ...rest].filter((part) => part !== "").join(" ");
  };
  const distance = ({ key }: ImportChange) => {
    const [code = ""] = key.split(" ");
    if (code === focus) return 0;
    return code === focus.slice(0, 2) ? 1 : code.startsWith(focus.slice(0, 2)) ? 2 : code === "00" ? 3 : 4;
  };
  return (["new", "equal", "revised", "conflict"] as const).flatMap((kind) => {
    const alike = changes.filter((each) => each.kind === kind);
    const nearest = alike.toSorted((a, b) => distance(a) - distance(b));
    const shown = kind === "equal" ? [] : nearest.slice(0, MOST);
    return [
      `${alike.length} ${words.counted[kind]}`,
      ...shown.map(({ key, was, is }) => `  ${named(key)}: ${was === null ? is : `${was} → ${is}`}`),
      ...(kind !== "equal" && alike.length > MOST ? [words.more(alike.length - MOST)] : []),
      ...(kind === "conflict" && decidedBefore > 0 ? [words.decidedBefore(decidedBefore)] : []),
    ];
  });
}
