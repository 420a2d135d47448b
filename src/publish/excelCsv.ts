import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import { csv } from "./csv.ts";
import { figureRows } from "./figureRows.ts";

/** By this mark Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * A figure's numbers as a spreadsheet set to Indonesian opens them by a double click: the rows and columns of
 * `figureCsv`, with semicolons, decimal commas, CRLF and a byte order mark.
 */
export function excelCsv(figure: Figure, edition: Edition): string {
  const rows = figureRows(figure, edition).map((row) => FIGURE_COLUMNS.map((column) => row[column]));
  const table = csv(FIGURE_COLUMNS, rows, { separator: ";", decimalMark: ",", lineBreak: "\r\n" });
  return BYTE_ORDER_MARK + table;
}
