import type { Table } from "./figure.ts";

/** A row of a printed table: cells, or the name of the rows that follow. */
export type TableRow =
  | { readonly kind: "cells"; readonly cells: readonly string[]; readonly isMarked: boolean }
  | { readonly kind: "part"; readonly name: string };

/**
 * The rows of a table where it is printed alone: parts that may not be compared with each other are named above
 * their first row, unless the rows name them already; the head does so for the first part of some tables.
 *
 * @example tableRows(table)[0] // { kind: "part", name: "2015–2025" }
 */
export function tableRows({ head, rows, marked, parts = [] }: Table): TableRow[] {
  const isNamedByRows = parts.some(({ name, first, last }) =>
    rows.slice(first, last + 1).some(([head = ""]) => head.includes(name)),
  );
  const heading = head[0]?.text.toLowerCase();
  const named =
    parts.length > 1 && !isNamedByRows ? parts.filter(({ name }) => name.toLowerCase() !== heading) : [];
  return rows.flatMap((cells, i): TableRow[] => [
    ...named.flatMap(({ name, first }): TableRow[] => (first === i ? [{ kind: "part", name }] : [])),
    { kind: "cells", cells, isMarked: i === marked },
  ]);
}
