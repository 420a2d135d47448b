import type { RawTable } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { namedColumns } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";

/** Whether a header names the column of places. */
export function isPlaceHeader(header: string): boolean {
  return /^(id|nama|wilayah|daerah|provinsi|propinsi|province|kab|kabupaten|kota|regency)\b/i.test(
    header.replace(/_/g, " ").trim(),
  );
}

/** Whether a header names the column of codes of places. */
export function isCodeHeader(header: string): boolean {
  return /^(kode|code|region)\b/i.test(header.replace(/_/g, " ").trim());
}

/**
 * A table of one year, not named in it, under one header row: places, then a column for each indicator. Where
 * several columns name places (a province beside its districts), the last one is meant.
 */
export function simdasiTable(rows: readonly DelimitedRow[]): RawTable {
  const table = namedColumns(rows, "remark");
  const code = table.headers.findIndex(isCodeHeader);
  const place = table.headers.findLastIndex(isPlaceHeader);
  const first = Math.max(code, place) + 1;
  const cells = table.rows.flatMap((row) =>
    table.headers.slice(first).flatMap((header, i) =>
      header === ""
        ? []
        : [
            rawCell({
              regionCode: row.cells[code] ?? "",
              regionName: row.cells[place] ?? "",
              indicator: header,
              value: row.cells[first + i] ?? "",
              row: row.line,
              column: header,
            }),
          ],
    ),
  );
  return { layout: "simdasi", cells, notes: table.notes, diagnostics: table.diagnostics };
}
