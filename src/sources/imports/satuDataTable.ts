import type { ImportDiagnostic, RawTable } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { importError } from "./importRemarks.ts";
import { namedColumns } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";

const KNOWN = new Set([
  "id",
  "_id",
  "no",
  "kode_provinsi",
  "nama_provinsi",
  "kode_kabupaten_kota",
  "nama_kabupaten_kota",
  "bulan",
  "satuan",
  "tahun",
]);

/**
 * A table of an open-data portal: `kode_provinsi, nama_provinsi, kode_kabupaten_kota, nama_kabupaten_kota`, the
 * value under the name of what it measures, `satuan`, `tahun`.
 */
export function satuDataTable(rows: readonly DelimitedRow[]): RawTable {
  const table = namedColumns(rows, "remark");
  const line = rows[0]?.line ?? 1;
  const diagnostics: ImportDiagnostic[] = [...table.diagnostics];
  const names = table.headers.map((header) => header.toLowerCase());
  const values = names.flatMap((name, i) => (name === "" || KNOWN.has(name) ? [] : [i]));
  for (const i of values.slice(1)) {
    const name = table.headers[i] ?? "";
    diagnostics.push(importError("HEADER_UNKNOWN", { row: line, column: name }, { name }));
  }
  const column = values[0];
  if (column === undefined) {
    diagnostics.push(importError("HEADER_MISSING", { row: line }, { name: "nilai" }));
  }
  const cells = table.rows.map((row) => {
    const at = (name: string) => row.cells[names.indexOf(name)] ?? "";
    const isDistrict = names.includes("kode_kabupaten_kota") || names.includes("nama_kabupaten_kota");
    return rawCell({
      regionCode: at(isDistrict ? "kode_kabupaten_kota" : "kode_provinsi"),
      regionName: at(isDistrict ? "nama_kabupaten_kota" : "nama_provinsi"),
      year: at("tahun"),
      month: at("bulan"),
      indicator: table.headers[column ?? -1] ?? "",
      value: row.cells[column ?? -1] ?? "",
      unit: at("satuan"),
      row: row.line,
      column: table.headers[column ?? -1] ?? "",
    });
  });
  return { layout: "satudata", cells, notes: table.notes, diagnostics };
}
