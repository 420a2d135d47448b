import { Parser } from "htmlparser2";
import { Refusal } from "./refusal.ts";

/** A table of an HTML text: its id, and what each place says, spans filled with the text they span. */
export interface HtmlGrid {
  readonly id: string;
  readonly rows: readonly (readonly string[])[];
}

/** What an HTML text holds of tables, and the files its frames show. */
export interface HtmlContents {
  readonly grids: readonly HtmlGrid[];
  readonly frames: readonly string[];
}

interface OpenCell {
  text: string;
  readonly columns: number;
  readonly rows: number;
}

interface OpenTable {
  readonly id: string;
  readonly rows: OpenCell[][];
  cell: OpenCell | undefined;
}

const MOST_COLUMNS = 200;
const MOST_ROWS = 200_000;

/** Deeper nesting is no table, and slows the parser down. */
const DEEPEST = 500;

/**
 * The tables of an HTML text in the order they begin; one inside another is a table of its own. Nothing is
 * loaded or run.
 *
 * @throws Refusal `TOO_MANY_COLUMNS`, `TOO_MANY_ROWS` or, for elements nested too deep, `XLS_HTML`
 */
export function htmlGrids(html: string): HtmlContents {
  const tables: OpenTable[] = [];
  const open: OpenTable[] = [];
  const frames: string[] = [];
  let silent = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const table = open.at(-1);
      depth++;
      if (depth > DEEPEST) throw new Refusal("XLS_HTML", { reason: "layout", file: "", name: "" });
      if (name === "script" || name === "style") silent++;
      else if (name === "table") {
        const opened: OpenTable = { id: attributes.id ?? "", rows: [], cell: undefined };
        tables.push(opened);
        open.push(opened);
      } else if (name === "tr") table?.rows.push([]);
      else if (name === "td" || name === "th") openCell(table, attributes);
      else if (name === "br" && table?.cell !== undefined) table.cell.text += " ";
      else if (name === "frame" && attributes.src) frames.push(attributes.src);
      else if (name === "link" && /^shlink$/i.test(attributes.id ?? "") && attributes.href)
        frames.push(attributes.href);
    },
    onclosetag: (name) => {
      const table = open.at(-1);
      depth--;
      if (name === "script" || name === "style") silent--;
      else if (name === "table") open.pop();
      else if ((name === "td" || name === "th") && table !== undefined) table.cell = undefined;
    },
    ontext: (text) => {
      const cell = open.at(-1)?.cell;
      if (cell !== undefined && silent === 0) cell.text += text;
    },
  });
  parser.end(html);
  return { grids: tables.map(({ id, rows }) => ({ id, rows: filled(rows) })), frames: [...new Set(frames)] };
}

function openCell(table: OpenTable | undefined, attributes: Readonly<Record<string, string>>): void {
  if (table === undefined) return;
  if (table.rows.length === 0) table.rows.push([]);
  if (table.rows.length > MOST_ROWS)
    throw new Refusal("TOO_MANY_ROWS", { found: table.rows.length, limit: MOST_ROWS });
  const cell = { text: "", columns: span(attributes.colspan), rows: span(attributes.rowspan) };
  table.rows.at(-1)?.push(cell);
  table.cell = cell;
}

function span(attribute: string | undefined): number {
  const count = /^\d{1,9}$/.test(attribute ?? "") ? Number(attribute) : 1;
  if (count > MOST_COLUMNS) throw new Refusal("TOO_MANY_COLUMNS", { found: count, limit: MOST_COLUMNS });
  return Math.max(1, count);
}

/** Rows of equal places: a cell over several columns or rows says its text in each. */
function filled(rows: readonly (readonly OpenCell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, r) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[r]?.[column] !== undefined) column++;
      if (column + cell.columns > MOST_COLUMNS) {
        throw new Refusal("TOO_MANY_COLUMNS", { found: column + cell.columns, limit: MOST_COLUMNS });
      }
      const text = cell.text.replace(/[\s\u00a0]+/g, " ").trim();
      for (const row of grid.slice(r, r + cell.rows)) {
        for (let i = 0; i < cell.columns; i++) row[column + i] = text;
      }
      column += cell.columns;
    }
  });
  return grid.map((row) => Array.from(row, (text) => text ?? ""));
}
