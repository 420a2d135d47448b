import type { Source } from "../model/source.ts";

/** Columns of `data/sources.csv`, in their order. */
const COLUMNS = ["id", "title", "publisher", "where", "note"] as const;

/** What a source is called: two to four capital letters for its kind, and a number. */
const SOURCE_ID = /^[A-Z]{2,4}\d{2,4}$/;

/** Whether an id is one a source can have: "PS44". */
export function isSourceId(id: string): boolean {
  return SOURCE_ID.test(id);
}

/**
 * The text of `data/sources.csv` with one row more at its end; what stood there is kept to the byte.
 *
 * @param table the text as it is
 */
export function withSource(table: string, source: Source): string {
  const lineBreak = table.includes("\r\n") ? "\r\n" : "\n";
  const start = table === "" || table.endsWith("\n") ? table : `${table}${lineBreak}`;
  return `${start}${COLUMNS.map((column) => field(source[column])).join(",")}${lineBreak}`;
}

function field(text: string): string {
  return /[",;\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
