import type { ImportDiagnostic, RawObservation, RawTable } from "../../model/imported.ts";
import { printedCodePoint } from "./importedText.ts";
import { importError, importWarning } from "./importRemarks.ts";

const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;

const TEXTS = ["regionCode", "regionName", "year", "month", "indicator", "value", "unit", "note"] as const;

/**
 * A table without characters nobody sees. The bytes of a file are looked through before it is read, but a
 * workbook, JSON and HTML can spell such characters: control characters and those that turn the direction of
 * writing are errors, invisible ones are taken out and said.
 */
export function withoutUnseen(table: RawTable): RawTable {
  const diagnostics: ImportDiagnostic[] = [];
  const cells = table.cells.map((cell): RawObservation => {
    const place = { row: cell.row, column: cell.column };
    let cleaned = cell;
    for (const name of TEXTS) {
      const text = cell[name];
      const control = CONTROL.exec(text)?.[0];
      const turning = TURNING.exec(text)?.[0];
      const invisible = ZERO_WIDTH.exec(text)?.[0];
      if (control !== undefined) {
        const found = `\\x${(control.codePointAt(0) ?? 0).toString(16).padStart(2, "0")}`;
        diagnostics.push(importError("CTRL_CHAR", place, { found }));
      }
      if (turning !== undefined) {
        diagnostics.push(importError("INVISIBLE_CHAR", place, { found: printedCodePoint(turning) }));
      }
      if (invisible === undefined) continue;
      diagnostics.push(importWarning("INVISIBLE_CHAR", place, { found: printedCodePoint(invisible) }));
      cleaned = { ...cleaned, [name]: text.replace(new RegExp(ZERO_WIDTH.source, "g"), "") };
    }
    return cleaned;
  });
  return diagnostics.length === 0
    ? table
    : { ...table, cells, diagnostics: [...table.diagnostics, ...diagnostics] };
}
