import type { ImportDiagnostic, ImportReading, RawTable } from "../../model/imported.ts";
import { htmlTable } from "./htmlTables.ts";
import { importedText } from "./importedText.ts";
import type { ImportKnowledge, ImportOptions } from "./importOptions.ts";
import { hasError, importError } from "./importRemarks.ts";
import { plausibleImport } from "./plausibleImport.ts";
import { textTable } from "./textTable.ts";
import { understoodCells } from "./understoodCells.ts";
import { webApiTable } from "./webApiTable.ts";
import { workbookTable } from "./workbookTable.ts";

/** A file to be read. Its name is looked at for its ending only, and for a year where no cell tells one. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a file from elsewhere says, in the ids and units of this project, with everything found on the way. An
 * error refuses the whole file: nothing is observed then.
 *
 * @param known what is known of places and indicators; not asked for where the file cannot be read
 */
export function readImport(
  file: ImportFile,
  options: ImportOptions,
  known: () => ImportKnowledge,
): ImportReading {
  const { table, diagnostics } = rawTableOf(file, options);
  if (table === undefined || hasError(diagnostics)) return refused(table, diagnostics);
  if (table.cells.length === 0) return refused(table, [...diagnostics, importError("EMPTY_FILE")]);

  const knowledge = known();
  const understood = understoodCells(table, options, knowledge, file.name);
  const plausible = plausibleImport(understood.observations, hasRoundsApart(table), knowledge.indicators);
  const all = [...diagnostics, ...understood.diagnostics, ...plausible.diagnostics];
  if (plausible.observations.length === 0 && !hasError(all)) all.push(importError("NO_DATA"));
  if (hasError(all)) return refused(table, all);
  return {
    outcome: all.some(({ severity }) => severity === "warning") ? "warn" : "ok",
    layout: table.layout,
    observations: plausible.observations,
    notes: table.notes,
    diagnostics: all,
  };
}

/** Columns or ids of their own tell the rounds of a survey apart, as does the month in this project's own layout. */
function hasRoundsApart({ layout, cells }: RawTable): boolean {
  return layout === "simdasi" || layout === "webapi" || cells.every(({ column }) => column === "value");
}

function refused(table: RawTable | undefined, diagnostics: readonly ImportDiagnostic[]): ImportReading {
  const notes = table?.notes ?? [];
  return { outcome: "error", layout: table?.layout, observations: [], notes, diagnostics };
}

interface FoundTable {
  readonly table: RawTable | undefined;
  readonly diagnostics: readonly ImportDiagnostic[];
}

function rawTableOf({ name, bytes }: ImportFile, options: ImportOptions): FoundTable {
  if (isWorkbook(bytes) || (/\.xlsx?$/i.test(name) && !startsWith(bytes, "<"))) {
    const table = workbookTable(bytes, name);
    return { table, diagnostics: table.diagnostics };
  }
  const { text, diagnostics } = importedText(bytes, options.encoding);
  if (hasError(diagnostics)) return { table: undefined, diagnostics };
  const table = tableOfText(text, name, options);
  return { table, diagnostics: [...diagnostics, ...table.diagnostics] };
}

function tableOfText(text: string, name: string, options: ImportOptions): RawTable {
  const start = text.trimStart();
  if (/^[{[]/.test(start) || /\.json$/i.test(name)) return webApiTable(text);
  if (start.startsWith("<")) return htmlTable(text, name);
  return textTable(text, options.layout);
}

/** An archive (.xlsx) or a container of the older kind (.xls, a protected .xlsx). */
function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "\u00d0\u00cf\u0011\u00e0");
}

function startsWith(bytes: Uint8Array, wanted: string): boolean {
  const start = bytes.slice(0, 64);
  const first = [0xef, 0xbb, 0xbf].every((byte, i) => start[i] === byte) ? 3 : 0;
  const text = String.fromCharCode(...start.slice(first));
  return text.trimStart().startsWith(wanted);
}
