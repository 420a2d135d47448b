import type { ImportDiagnostic, ImportLayout, RawTable } from "../../model/imported.ts";
import { columnLetters } from "./columnLetters.ts";
import { importError } from "./importRemarks.ts";
import { longSheet } from "./longSheet.ts";
import { placesAcross } from "./placesAcross.ts";
import type { SheetRow } from "./sheet.ts";
import { yearsAcross } from "./yearsAcross.ts";

/** Sixteen digits in a row are as long as a resident's number: never read, never shown. */
const RESIDENT_NUMBER = /(?<![\d.,])\d{16}(?![\d.,])/;
/** A key to an interface, in an address. */
export const ACCESS_KEY = /key[/=][0-9a-f]{32}/i;

/**
 * The table on a sheet, found by its headings: one value a row, years across (below merged titles of
 * indicators), or places across. `undefined` if the rows hold none of these. A number as long as a resident's
 * number, or a key to an interface, refuses the file.
 */
export function headedTable(rows: readonly SheetRow[], layout: ImportLayout): RawTable | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => (cell?.text ?? "").trim() !== ""));
  const table = longSheet(filled, layout) ?? yearsAcross(filled, layout) ?? placesAcross(filled, layout);
  if (table === undefined) return undefined;
  const secrets = filled.flatMap(({ row, cells }) =>
    cells.flatMap((cell, i): ImportDiagnostic[] => {
      const text = cell?.text ?? "";
      if (!RESIDENT_NUMBER.test(text) && !ACCESS_KEY.test(text)) return [];
      return [importError("SECRET", { row, column: columnLetters(i + 1) })];
    }),
  );
  if (secrets.length === 0) return table;
  return { layout, cells: [], notes: [], diagnostics: [...table.diagnostics, ...secrets] };
}
