import { createHash } from "node:crypto";
import { basename } from "node:path";
import { checkTables } from "../src/checks/index.ts";
import { importReportWords } from "../src/locales/imports.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Given } from "../src/model/given.ts";
import { editionFile } from "../src/sources/definitionFiles.ts";
import { type Files, overlaidFiles } from "../src/sources/files.ts";
import { importLogText } from "../src/sources/importLogFiles.ts";
import type { ComparedCell } from "../src/sources/imports/comparedCells.ts";
import { importChanges } from "../src/sources/imports/importChanges.ts";
import { CONFLICTS, type ImportDecision, importEdits } from "../src/sources/imports/importEdits.ts";
import { observationTable } from "../src/sources/observationTable.ts";
import type { CommandLine } from "./command.ts";
import { commitFiles } from "./commitFiles.ts";
import type { Import } from "./importReading.ts";
import { remarkLines } from "./importReport.ts";
import { messages } from "./messages.ts";

/** What came of it: lines for the analyst, and whether anything stood in the way. */
export interface Writing {
  readonly isRefused: boolean;
  readonly lines: readonly string[];
}

/**
 * Writes what a file says into the data, or nothing: not what a person has still to decide about, nor what would make
 * the data wrong. To be called while the data are locked.
 *
 * @throws NotWritten if the disk does not let it; the data are as they were
 */
export function writeImport(
  file: string,
  found: Import,
  { language, option }: CommandLine,
  decision: ImportDecision | undefined,
): Writing {
  const words = importReportWords[language];
  const refuse = (...lines: readonly string[]): Writing => ({ isRefused: true, lines });
  const { reading, compared, files, refusals, doubts } = found;
  const data = found.data();
  const source = option("source") ?? "";

  // 1. What no reason could mend.
  if (refusals.length > 0) return refuse(...remarkLines(file, refusals, language), words.nothingWritten);

  // 2. What contradicts the data, or is unlike them, waits for a person.
  const open = compared.filter((cell) => !found.decidedBefore.has(cell));
  const conflicts = open.filter(({ kind }) => kind === "conflict");
  if (decision === undefined && conflicts.length + doubts.length > 0) {
    return refuse(
      ...(doubts.length > 0 ? [words.doubtful] : []),
      ...remarkLines(file, doubts, language),
      words.undecided(conflicts.length, doubts.length),
    );
  }
  const taken = decision?.replaces === false ? withoutDoubtful(open, doubts) : open;
  const tables = importEdits(files, data.observations, taken, source, decision);
  if (tables.size === 0) return { isRefused: false, lines: [words.nothingToWrite] };

  // 3. The data as they would be have to hold.
  const log = importLogText(files, {
    made: option("made") ?? new Date().toISOString().slice(0, 10),
    file: basename(file),
    sha256: createHash("sha256").update(found.bytes).digest("hex"),
    source,
    layout: reading.layout ?? "",
    counts: countsOf(compared),
    decision: conflicts.length + doubts.length > 0 ? decision : undefined,
    changed: importChanges(taken).flatMap(({ kind, key, was, is }) =>
      (kind === "revised" || kind === "conflict") && was !== null ? [{ kind, key, was, is }] : [],
    ),
  });
  const edits = new Map([...tables, log]);
  const { errors, warnings } = newFaults(files, data, dataWith(files, data, edits));
  if (errors.length > 0) return refuse(words.wouldBreak, ...messages(errors, language));

  // 4. All of it, or nothing.
  commitFiles(edits, { what: `import ${basename(file)} (${source})` });
  const isWritten = ({ kind }: ComparedCell) =>
    kind === "new" || kind === "revised" || (kind === "conflict" && decision?.replaces === true);
  const written = taken.filter(isWritten).length;
  const kept = compared.filter(({ kind }) => kind !== "equal").length - written;
  return {
    isRefused: false,
    lines: [
      words.written([...edits.keys()], written, kept),
      ...(warnings.length > 0 ? [words.needReason, ...messages(warnings, language)] : []),
      words.next,
    ],
  };
}

/** Without the values that are unlike the data; a conflict stays, to be recorded as a known difference. */
function withoutDoubtful(cells: readonly ComparedCell[], doubts: Import["doubts"]): ComparedCell[] {
  const doubtful = new Set(
    doubts.map(({ parameters: { region, year, indicator } }) => `${region} ${year} ${indicator}`),
  );
  return cells.filter(
    ({ kind, observation: { region, year, indicator } }) =>
      kind === "conflict" || !doubtful.has(`${region} ${year} ${indicator}`),
  );
}

function countsOf(compared: readonly ComparedCell[]) {
  const count = (kind: ComparedCell["kind"]) => compared.filter((each) => each.kind === kind).length;
  return { new: count("new"), equal: count("equal"), revised: count("revised"), conflict: count("conflict") };
}

type Data = Omit<Given, "definition">;

/** The data as they would be: what is to be written is read as any other file would be. */
function dataWith(files: Files, data: Data, edits: ReadonlyMap<string, string>): Data {
  const next = overlaidFiles(files, Object.fromEntries(edits));
  const tables = [...edits.keys()].filter((path) => path.startsWith("data/observations/"));
  return {
    ...data,
    observations: [
      ...data.observations.filter(({ row }) => !edits.has(row.file)),
      ...tables.flatMap((path) => observationTable(next, path)),
    ],
    conflicts: edits.has(CONFLICTS) ? observationTable(next, CONFLICTS) : data.conflicts,
  };
}

/** What the checks find in the data as they would be, and do not find in those there are. */
function newFaults(files: Files, data: Data, next: Data) {
  const id = data.editionIds.at(-1);
  if (id === undefined) return { errors: [], warnings: [] };
  const definition = editionFile(files, id);
  const found = (given: Data) =>
    checkTables({ ...given, definition }).flatMap(({ diagnostics }) => diagnostics);
  const nameOf = ({ code, parameters }: Diagnostic) => `${code} ${JSON.stringify(parameters)}`;
  const after = found(next);
  const before = new Set(after.length === 0 ? [] : found(data).map(nameOf));
  const added = after.filter((each) => !before.has(nameOf(each)));
  return {
    errors: added.filter(({ severity }) => severity === "error"),
    warnings: added.filter(({ severity }) => severity === "warning"),
  };
}
