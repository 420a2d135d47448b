import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { importReportWords } from "../src/locales/imports.ts";
import type { Given } from "../src/model/given.ts";
import {
  IMPORT_LAYOUTS,
  type ImportDiagnostic,
  type ImportLayout,
  type ImportReading,
} from "../src/model/imported.ts";
import type { Observation } from "../src/model/observation.ts";
import { diskFiles, type Files } from "../src/sources/files.ts";
import { type ComparedCell, cellKey, comparedCells } from "../src/sources/imports/comparedCells.ts";
import { importDoubts } from "../src/sources/imports/importDoubts.ts";
import type { ImportKnowledge, ImportOptions } from "../src/sources/imports/importOptions.ts";
import { importRefusals } from "../src/sources/imports/importRefusals.ts";
import { readImport } from "../src/sources/imports/readImport.ts";
import { loadData } from "../src/sources/loadEdition.ts";
import { sourceTable } from "../src/sources/referenceTables.ts";
import { type CommandLine, UsageError } from "./command.ts";

/** A file larger than this is not even read. */
const MOST_BYTES = 20_000_000;

export const NUMBER_STYLES = ["id", "en", "plain"] as const;

/** A file that was read. */
export interface ImportFileReading {
  readonly reading: ImportReading;
  readonly bytes: Uint8Array;
  readonly files: Files;
  /** The data, read when first asked for: a file that is refused at once does not wait for them. */
  data(): Data;
}

type Data = Omit<Given, "definition">;

/**
 * Reads a file; nothing is printed or written.
 *
 * @throws UsageError for a file that is none, or options that are wrong
 */
export function importReading(file: string, line: CommandLine): ImportFileReading {
  const words = importReportWords[line.language];
  const options = optionsOf(line);
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) throw new UsageError(words.notAFile(file));
  if (stat.size > MOST_BYTES) throw new UsageError(words.tooLarge(file, MOST_BYTES / 1_000_000));
  const files = diskFiles(process.cwd());
  let loaded: Data | undefined;
  const data = () => {
    loaded ??= loadData(files);
    return loaded;
  };
  const source = line.option("source");
  if (source !== undefined && !sourceTable(files).has(source))
    throw new UsageError(words.unknownSource(source));
  const bytes = new Uint8Array(readFileSync(file));
  const reading = readImport({ name: basename(file), bytes }, options, () => knowledgeOf(data()));
  return { reading, bytes, files, data };
}

/** What was read, beside the data it would change. */
export interface Import extends ImportFileReading {
  readonly compared: readonly ComparedCell[];
  /** Conflicts that a person decided about before: the file's value stands among the known differences. */
  readonly decidedBefore: ReadonlySet<ComparedCell>;
  /** Why nothing of it can be written, whatever the reason given. */
  readonly refusals: readonly ImportDiagnostic[];
  /** What of it is unlike the data it would join. */
  readonly doubts: readonly ImportDiagnostic[];
}

/** Holds what was read against the data. */
export function besideData(read: ImportFileReading, source: string | undefined): Import {
  const { observations, conflicts, ...rest } = read.data();
  const knowledge = knowledgeOf(rest);
  const compared = comparedCells(read.reading.observations, observations, source);
  const refusals = importRefusals(compared, knowledge);
  return {
    ...read,
    compared,
    decidedBefore: decidedBefore(compared, conflicts, source),
    refusals,
    doubts: refusals.length > 0 ? [] : importDoubts(compared, observations, knowledge),
  };
}

function knowledgeOf({ regions, indicators }: Pick<Data, "regions" | "indicators">): ImportKnowledge {
  return { regions: [...regions.values()], indicators: [...indicators.values()] };
}

function decidedBefore(
  compared: readonly ComparedCell[],
  conflicts: readonly Observation[],
  source: string | undefined,
): Set<ComparedCell> {
  const known = new Set(conflicts.map((each) => `${cellKey(each)} ${each.value} ${each.source}`));
  return new Set(
    compared.filter(
      ({ kind, observation }) =>
        kind === "conflict" &&
        known.has(`${cellKey(observation)} ${Number(observation.value)} ${source ?? ""}`),
    ),
  );
}

function optionsOf({ language, option }: CommandLine): ImportOptions {
  const words = importReportWords[language];
  const one = <Name extends string>(name: string, values: readonly Name[]): Name | undefined => {
    const given = option(name);
    const found = values.find((each) => each === given);
    if (given !== undefined && found === undefined) throw new UsageError(words.oneOf(`--${name}`, values));
    return found;
  };
  const whole = (name: "month" | "year", highest: number) => {
    const given = option(name);
    if (given !== undefined && !(/^\d+$/.test(given) && Number(given) >= 1 && Number(given) <= highest)) {
      throw new UsageError(words.usage[name]);
    }
    return given === undefined ? {} : { [name]: Number(given) };
  };
  const layout = one<ImportLayout>("layout", IMPORT_LAYOUTS);
  const numberStyle = one("number", NUMBER_STYLES);
  const encoding = one("encoding", ["windows-1252"] as const);
  const indicator = option("indicator");
  return {
    latestYear: new Date().getUTCFullYear(),
    ...(layout === undefined ? {} : { layout }),
    ...(numberStyle === undefined ? {} : { numberStyle }),
    ...(encoding === undefined ? {} : { encoding }),
    ...whole("month", 12),
    ...whole("year", 9999),
    ...(indicator === undefined ? {} : { indicator }),
  };
}
