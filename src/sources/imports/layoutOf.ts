import type { ImportLayout } from "../../model/imported.ts";
import type { DelimitedRow } from "./delimitedRows.ts";
import { headingYear } from "./headingYear.ts";
import { longColumnRole } from "./longTable.ts";
import { isCodeHeader, isPlaceHeader } from "./simdasiTable.ts";

/** The layout of a delimited table, told from its first rows; `undefined` where none fits. */
export function layoutOf(rows: readonly DelimitedRow[]): ImportLayout | undefined {
  const header = (rows[0]?.cells ?? []).map((cell) => cell.replace(/\s+/g, " ").trim().toLowerCase());
  if (header.includes("nama_variabel") && header.includes("data_content")) return "querybuilder";
  if (isDynamic(rows)) return "dynamic";
  if (rows.some(({ cells }) => cells.length > 1 && cells.every((cell) => /^\s*\(\d+\)\s*$/.test(cell)))) {
    return "wide";
  }
  if (
    header.includes("tahun") &&
    header.some((name) => /^(kode|nama)_(kabupaten_kota|provinsi)$/.test(name))
  ) {
    return "satudata";
  }
  const roles = header.map((name) => longColumnRole(name));
  if (roles.includes("year") && roles.includes("value")) return "long";
  const hasPlace = header.some((name) => isPlaceHeader(name) || isCodeHeader(name));
  if (!hasPlace || header.length < 2) return undefined;
  if (roles.includes("year") || header.some((name) => headingYear(name) !== undefined)) return "wide";
  return "simdasi";
}

/** Only the first header row names anything in its first column; the third holds years. */
function isDynamic(rows: readonly DelimitedRow[]): boolean {
  const [labels, titles, years] = rows;
  if (labels === undefined || titles === undefined || years === undefined) return false;
  return (
    (labels.cells[0] ?? "").trim() !== "" &&
    (titles.cells[0] ?? "").trim() === "" &&
    (years.cells[0] ?? "").trim() === "" &&
    years.cells.slice(1).every((cell) => /^\s*(19|20)\d\d\*{0,2}\s*$/.test(cell))
  );
}
