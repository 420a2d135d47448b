import type { ImportDiagnostic, RawTable } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { importError, importRemark } from "./importRemarks.ts";
import { isNoteRow } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";

/**
 * A dynamic table of the statistics office with its three header rows: what the rows are, what the columns
 * measure (a title holds for the empty cells to its right), and the years.
 */
export function dynamicTable(rows: readonly DelimitedRow[]): RawTable {
  const [, titles, years, ...body] = rows;
  const diagnostics: ImportDiagnostic[] = [];
  const notes: string[] = [];
  const width = years?.cells.length ?? 0;
  const variables: string[] = [];
  for (let i = 0; i < width; i += 1) {
    const title = (titles?.cells[i] ?? "").trim();
    variables.push(title === "" ? (variables.at(-1) ?? "") : title);
  }
  const cells = body.flatMap((row) => {
    if (isNoteRow(row)) {
      const text = (row.cells[0] ?? "").trim();
      notes.push(text);
      diagnostics.push(importRemark("NOTE_ROW", { row: row.line }, { found: text.slice(0, 200) }));
      return [];
    }
    if (row.cells.length !== width) {
      const parameters = { found: row.cells.length, wanted: width };
      diagnostics.push(importError("ROW_WIDTH", { row: row.line }, parameters));
      return [];
    }
    return row.cells.slice(1).map((value, i) =>
      rawCell({
        regionName: row.cells[0] ?? "",
        year: years?.cells[i + 1] ?? "",
        indicator: variables[i + 1] ?? "",
        value,
        row: row.line,
        column: String(i + 2),
      }),
    );
  });
  return { layout: "dynamic", cells, notes, diagnostics };
}
