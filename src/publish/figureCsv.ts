import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import { csv } from "./csv.ts";
import { figureRows } from "./figureRows.ts";

/** A figure's numbers, one a row, as tidy CSV with decimal points: the same file in every language. */
export function figureCsv(figure: Figure, edition: Edition): string {
  return csv(
    FIGURE_COLUMNS,
    figureRows(figure, edition).map((row) => FIGURE_COLUMNS.map((column) => row[column])),
  );
}
