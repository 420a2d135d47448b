import type { ImportLayout, RawTable } from "../../model/imported.ts";
import { columnLetters } from "./columnLetters.ts";
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
  const valueColumn = columnOf("value");
  const table = longTable(rows.slice(at).map((row) => ({ line: row.row, cells: texts(row, width) })));
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const cells = table.cells.map((cell) => {
    const written = byRow.get(cell.row)?.cells[valueColumn];
    return {
      ...cell,
      value: written?.isSpanned ? "" : cell.value,
      column: columnLetters(valueColumn + 1),
      isStoredNumber: written?.kind === "number",
    };
  });
  const above = rows.slice(0, at).map((row) => texts(row, 0).find((text) => text !== "") ?? "");
  return { layout, cells, notes: [...above, ...table.notes], diagnostics: table.diagnostics };
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
