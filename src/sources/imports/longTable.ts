import type { ImportDiagnostic, RawTable } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { importError, importRemark } from "./importRemarks.ts";
import { namedColumns } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";

export type ColumnRole =
  | "code"
  | "name"
  | "year"
  | "month"
  | "indicator"
  | "value"
  | "unit"
  | "note"
  | "ignored";

const ROLES: ReadonlyMap<string, ColumnRole> = new Map<string, ColumnRole>([
  ["kode", "code"],
  ["code", "code"],
  ["region", "code"],
  ["kode_wilayah", "code"],
  ["kode wilayah", "code"],
  ["kode_bps", "code"],
  ["kode bps", "code"],
  ["nama", "name"],
  ["name", "name"],
  ["nama_wilayah", "name"],
  ["nama wilayah", "name"],
  ["wilayah", "name"],
  ["daerah", "name"],
  ["kabupaten_kota", "name"],
  ["kabupaten/kota", "name"],
  ["kab/kota", "name"],
  ["tahun", "year"],
  ["year", "year"],
  ["bulan", "month"],
  ["month", "month"],
  ["indikator", "indicator"],
  ["indicator", "indicator"],
  ["variabel", "indicator"],
  ["nilai", "value"],
  ["value", "value"],
  ["satuan", "unit"],
  ["unit", "unit"],
  ["catatan", "note"],
  ["note", "note"],
  ["keterangan", "note"],
  ["sumber", "ignored"],
  ["source", "ignored"],
  ["sumber_url", "ignored"],
  ["url", "ignored"],
  ["_id", "ignored"],
  ["no", "ignored"],
]);

/** What the column of this name holds in a long table; `undefined` for a name nobody has given. */
export function longColumnRole(header: string): ColumnRole | undefined {
  return ROLES.get(header.toLowerCase());
}

/** A table with one value a row, and columns for the place, the year, the indicator, the value and the unit. */
export function longTable(rows: readonly DelimitedRow[]): RawTable {
  const table = namedColumns(rows, "warning");
  const line = rows[0]?.line ?? 1;
  const diagnostics: ImportDiagnostic[] = [...table.diagnostics];
  const columns = new Map<ColumnRole, number>();
  table.headers.forEach((header, i) => {
    if (header === "") return;
    const role = longColumnRole(header);
    const place = { row: line, column: header };
    if (role === undefined) diagnostics.push(importError("HEADER_UNKNOWN", place, { name: header }));
    else if (role === "ignored") diagnostics.push(importRemark("COLUMN_IGNORED", place, { name: header }));
    else if (columns.has(role)) {
      const first = (columns.get(role) ?? 0) + 1;
      const isReported = table.diagnostics.some(
        ({ code, column }) => code === "HEADER_DUP" && column === header,
      );
      if (!isReported) {
        diagnostics.push(importError("HEADER_DUP", place, { name: header, first, second: i + 1 }));
      }
    } else columns.set(role, i);
  });
  const lacking = (["year", "value"] as const).filter((role) => !columns.has(role));
  for (const role of lacking) {
    diagnostics.push(
      importError("HEADER_MISSING", { row: line }, { name: role === "year" ? "tahun" : "nilai" }),
    );
  }
  if (!columns.has("code") && !columns.has("name")) {
    diagnostics.push(importError("HEADER_MISSING", { row: line }, { name: "kode" }));
  }
  const column = table.headers[columns.get("value") ?? -1] ?? "";
  const cells = table.rows.map((row) => {
    const at = (role: ColumnRole) => row.cells[columns.get(role) ?? -1] ?? "";
    return rawCell({
      regionCode: at("code"),
      regionName: at("name"),
      year: at("year"),
      month: at("month"),
      indicator: at("indicator"),
      value: at("value"),
      unit: at("unit"),
      note: at("note"),
      row: row.line,
      column,
    });
  });
  return { layout: "long", cells, notes: table.notes, diagnostics };
}
