import type { Table } from "../../model/figure.ts";

/** As many columns as a page holds in a size that can be read. */
const MOST_COLUMNS = 8;

/**
 * A table as tables of fewer columns, each with the first one. Where the wished parts do not hold every other column
 * exactly once, as many columns as a page holds go together. A row of which a part holds nothing is left out there.
 *
 * @param none what a cell holds that says nothing
 * @param wished columns by place, without the first
 */
export function narrowTables(
  table: Table,
  none: string,
  wished: readonly (readonly number[])[] = [],
): Table[] {
  const others = table.head.slice(1).map((_, i) => i + 1);
  const isComplete =
    wished
      .flat()
      .toSorted((a, b) => a - b)
      .join() === others.join();
  if (!isComplete && table.head.length <= MOST_COLUMNS) return [table];
  const parts = isComplete ? wished : chunks(others, MOST_COLUMNS - 1);
  return parts.map((columns) => {
    const picked = <Cell>(cells: readonly Cell[]) =>
      [0, ...columns].flatMap((column) => {
        const cell = cells[column];
        return cell === undefined ? [] : [cell];
      });
    return withoutEmptyRows({ ...table, head: picked(table.head), rows: table.rows.map(picked) }, none);
  });
}

function withoutEmptyRows(table: Table, none: string): Table {
  const kept = table.rows.flatMap(([, ...cells], i) => (cells.every((cell) => cell === none) ? [] : [i]));
  const { parts, marked } = table;
  const before = (row: number) => kept.filter((i) => i < row).length;
  return {
    head: table.head,
    rows: kept.flatMap((i) => (table.rows[i] === undefined ? [] : [table.rows[i]])),
    marked: marked === undefined || !kept.includes(marked) ? undefined : before(marked),
    ...(parts === undefined
      ? {}
      : {
          parts: parts.flatMap(({ name, first, last }) => {
            const [begin, end] = [before(first), before(last + 1) - 1];
            return end < begin ? [] : [{ name, first: begin, last: end }];
          }),
        }),
  };
}

function chunks(values: readonly number[], size: number): number[][] {
  return values.length === 0 ? [] : [values.slice(0, size), ...chunks(values.slice(size), size)];
}
