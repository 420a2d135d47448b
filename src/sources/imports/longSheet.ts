import type { ImportDiagnostic, ImportLayout, RawObservation, RawTable } from "../../model/imported.ts";
import { columnLetters } from "./columnLetters.ts";
import { importWarning } from "./importRemarks.ts";
import { longColumnRole, longTable } from "./longTable.ts";
import type { SheetRow } from "./sheet.ts";

/** So far down a header is looked for. */
const HIGHEST_HEADER = 20;

/** The table of a sheet with one value a row, `undefined` if no row names its columns. */
export function longSheet(rows: readonly SheetRow[], layout: ImportLayout): RawTable | undefined {
  const at = rows.slice(0, HIGHEST_HEADER).findIndex(isHeader);
  const header = rows[at];
  if (header === undefined) return undefined;
  const width = header.cells.findLastIndex((cell) => (cell?.text ?? "").trim() !== "") + 1;
  const columnOf = (role: string) =>
    header.cells.findIndex((cell) => longColumnRole((cell?.text ?? "").trim()) === role);
  const yearColumn = columnOf("year");
  const valueColumn = columnOf("value");
  const table = longTable(rows.slice(at).map((row) => ({ line: row.row, cells: texts(row, width) })));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const diagnostics: ImportDiagnostic[] = [...table.diagnostics];
  const cells = table.cells.map((cell) => {
    const row = byRow.get(cell.row)?.cells ?? [];
    const period = row[yearColumn]?.kind === "date" ? datePeriod(cell) : {};
    if (period.year !== undefined) {
      const parameters = { found: cell.year, year: period.year, month: period.month ?? "" };
      const place = { row: cell.row, column: columnLetters(yearColumn + 1) };
      diagnostics.push(importWarning("PERIOD_NORMALISED", place, parameters));
    }
    return {
      ...cell,
      ...period,
      column: columnLetters(valueColumn + 1),
      isStoredNumber: row[valueColumn]?.kind === "number",
    };
  });
  const above = rows.slice(0, at).map((row) => texts(row, 0).find((text) => text !== "") ?? "");
  return { layout, cells, notes: [...above, ...table.notes], diagnostics };
}

function isHeader({ cells }: SheetRow): boolean {
  const roles = new Set(cells.map((cell) => longColumnRole((cell?.text ?? "").trim())));
  return roles.has("value") && roles.has("year") && (roles.has("code") || roles.has("name"));
}

/** The texts of a row, at least `width` of them, without empty ones behind. */
function texts({ cells }: SheetRow, width: number): string[] {
  const filled = cells.findLastIndex((cell) => (cell?.text ?? "").trim() !== "") + 1;
  return Array.from({ length: Math.max(width, filled) }, (_, i) => (cells[i]?.text ?? "").trim());
}

/** Year and month of a cell whose year is written as a day. */
function datePeriod({ year, month }: RawObservation): Partial<Pick<RawObservation, "year" | "month">> {
  const match = /^(\d{4})-(\d{2})-/.exec(year);
  if (match === null) return {};
  return { year: match[1] ?? "", month: month === "" ? String(Number(match[2])) : month };
}
