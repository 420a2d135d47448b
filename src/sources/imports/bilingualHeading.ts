import type { DelimitedRow } from "./delimitedRows.ts";

export interface BilingualHeading {
  /** What stands above the headings, across the whole table. */
  readonly titles: readonly string[];
  /** The headings as one row, then the rows of data. */
  readonly table: readonly DelimitedRow[];
}

/**
 * A printed table's heading: titles, headings over several rows and in two languages, and a row of column
 * numbers "(1),(2),…". The parts of a heading are joined with " / ". `undefined` where no such row is.
 */
export function bilingualHeading(rows: readonly DelimitedRow[]): BilingualHeading | undefined {
  const numbers = rows.findIndex(
    ({ cells }) => cells.length > 1 && cells.every((cell) => /^\s*\(\d+\)\s*$/.test(cell)),
  );
  const numbered = rows[numbers];
  if (numbered === undefined) return undefined;
  const above = rows.slice(0, numbers);
  const start = above.findIndex(({ cells }) => cells.slice(1).some((cell) => cell.trim() !== ""));
  const titles = above.slice(0, start).map(({ cells }) => flat(cells[0] ?? ""));
  const headings = above.slice(start);
  const cells = numbered.cells.map((_, column) => {
    const parts = headings.map((row) => flat(row.cells[column] ?? "")).filter((part) => part !== "");
    return parts.join(" / ");
  });
  const line = headings[0]?.line ?? numbered.line;
  return { titles, table: [{ cells, line }, ...rows.slice(numbers + 1)] };
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
