import type { RawTable } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { namedColumns } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";

/** A table of the statistics office's query builder: one value a row, with the titles of its variables. */
export function queryBuilderTable(rows: readonly DelimitedRow[]): RawTable {
  const table = namedColumns(rows, "remark");
  const names = table.headers.map((header) => header.toLowerCase());
  const cells = table.rows.map((row) => {
    const at = (name: string) => (row.cells[names.indexOf(name)] ?? "").trim();
    const derived = at("nama_variabel_turunan");
    const variable = at("nama_variabel");
    return rawCell({
      regionName: at("nama_item_vertical_variabel"),
      year: at("nama_tahun"),
      month: at("nama_turunan_tahun"),
      indicator: derived === "" || /^tidak ada$/i.test(derived) ? variable : `${variable}: ${derived}`,
      value: at("data_content"),
      row: row.line,
      column: "data_content",
    });
  });
  return { layout: "querybuilder", cells, notes: table.notes, diagnostics: table.diagnostics };
}
