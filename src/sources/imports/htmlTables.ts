import type { RawTable } from "../../model/imported.ts";
import { headedTable } from "./headedTable.ts";
import { type HtmlGrid, htmlGrids } from "./htmlGrids.ts";
import { Refusal, tableOrRefusal } from "./refusal.ts";
import type { SheetRow } from "./sheet.ts";

/**
 * A table of an HTML text that was saved as `.xls`. Where the labels of the rows and the values stand in two
 * tables (`tableLeftBottom`, `tableRightBottom`, headed by `tableRightUp`), they are joined by their order and
 * refused if one has more rows than the other. A frameset is refused: its data lie in another file.
 *
 * @param name of the file, said in refusals
 */
export function htmlTable(text: string, name: string): RawTable {
  return tableOrRefusal("htmlxls", () => {
    const { grids, frames } = htmlGrids(text);
    const filledGrids = grids.filter(({ rows }) => rows.some((row) => row.some((cell) => /\d/.test(cell))));
    if (filledGrids.length === 0) {
      const file = (frames[0] ?? "").slice(0, 200);
      throw new Refusal("XLS_HTML", { reason: frames.length > 0 ? "frameset" : "empty", file, name });
    }
    const pane = joinedPanes(grids, name);
    const whole = pane ?? [...filledGrids].sort((a, b) => b.rows.length - a.rows.length)[0]?.rows ?? [];
    const table = headedTable(whole.map(sheetRow), "htmlxls");
    if (table === undefined) throw new Refusal("XLS_HTML", { reason: "layout", file: "", name });
    return table;
  });
}

function joinedPanes(grids: readonly HtmlGrid[], name: string): string[][] | undefined {
  const labels = only(grids, "tableLeftBottom", name);
  const heads = only(grids, "tableRightUp", name);
  const values = only(grids, "tableRightBottom", name);
  if (labels === undefined || heads === undefined || values === undefined) return undefined;
  if (labels.length !== values.length) {
    throw new Refusal("XLS_HTML", {
      reason: "rows",
      file: "",
      name,
      labels: labels.length,
      values: values.length,
    });
  }
  return [
    ...heads.map((row) => ["", ...row]),
    ...labels.map((row, i) => [row[0] ?? "", ...(values[i] ?? [])]),
  ];
}

/** The rows of the one table of this id. */
function only(grids: readonly HtmlGrid[], id: string, name: string): HtmlGrid["rows"] | undefined {
  const found = grids.filter((grid) => grid.id === id);
  if (found.length > 1) throw new Refusal("XLS_HTML", { reason: "layout", file: "", name });
  return found[0]?.rows;
}

function sheetRow(cells: readonly string[], i: number): SheetRow {
  return {
    row: i + 1,
    cells: cells.map((text) => (text === "" ? undefined : { text, kind: "text", isSpanned: false })),
  };
}
