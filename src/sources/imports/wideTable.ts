import type { RawObservation, RawTable } from "../../model/imported.ts";
import { bilingualHeading } from "./bilingualHeading.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { headingYear } from "./headingYear.ts";
import { namedColumns } from "./namedColumns.ts";
import { rawCell } from "./rawCell.ts";
import { isCodeHeader, isPlaceHeader } from "./simdasiTable.ts";

/**
 * A table with a column for each year, or with a column for the year and one for each indicator; also one
 * under a printed table's heading, with titles above and a row of column numbers "(1),(2),…" below.
 */
export function wideTable(rows: readonly DelimitedRow[]): RawTable {
  const printed = bilingualHeading(rows);
  const titled = printed?.titles ?? [];
  const table = namedColumns(printed?.table ?? rows, "remark");
  const code = table.headers.findIndex(isCodeHeader);
  const place = table.headers.findLastIndex(isPlaceHeader);
  const yearColumn = table.headers.findIndex((header) => /^(tahun|year)$/i.test(header));
  const first = Math.max(code, place, yearColumn, 0) + 1;
  const titleYear = titled.map((title) => headingYear(title)?.year).find((year) => year !== undefined) ?? "";

  const cells = table.rows.flatMap((row): RawObservation[] =>
    table.headers.slice(first).flatMap((header, i) => {
      if (header === "") return [];
      const heading = headingYear(header);
      return [
        rawCell({
          regionCode: row.cells[code] ?? "",
          regionName: row.cells[place === -1 && code === -1 ? 0 : place] ?? "",
          year: yearColumn >= 0 ? (row.cells[yearColumn] ?? "") : (heading?.year ?? titleYear),
          indicator: heading === undefined ? header : heading.title,
          value: row.cells[first + i] ?? "",
          row: row.line,
          column: header,
        }),
      ];
    }),
  );
  return { layout: "wide", cells, notes: [...titled, ...table.notes], diagnostics: table.diagnostics };
}
