import type { MarkdownIt, StateBlock, Token } from "markdown-it";
import { barParts } from "./barParts.ts";
import { type Context, contextOf, fault } from "./binding.ts";
import { filledTemplate } from "./filledTemplate.ts";
import { FORMATS, type Format, isFormat, NUMERIC_FORMATS } from "./formatValue.ts";
import { lineText } from "./lineText.ts";
import { matchingFindings } from "./matchingFindings.ts";

const OPENING = /^::table(?:\s+(.*?))?\s*$/;
const COLUMN = /^([a-z0-9_]+)\s*:\s*(.+)$/;

interface Column {
  readonly format: Format;
  readonly head: string;
}

/**
 * A table of findings, up to the next empty line:
 *
 * ```
 * ::table Target dan angkanya
 * Ukuran | period: Acuan | cell: Angka
 * Persentase penduduk miskin | headcount_ratio.latest
 * Target {{ * | year }} | headcount_ratio.target.20*
 * ```
 *
 * After `::table` stands the caption; then the head, which names each column's format; then one line for
 * each row: its name and its finding, or a pattern, in whose name `*` is the finding. Caption, heads and
 * names are prose like any other; every cell is bound.
 */
export function tableRule(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    "paragraph",
    "finding_table",
    (state, startLine, endLine, silent) => {
      const match = OPENING.exec(lineText(state, startLine));
      if (match === null) return false;
      if (silent) return true;
      let end = startLine + 1;
      while (end < endLine && !state.isEmpty(end)) end += 1;
      pushTable(state, startLine, end, match[1] ?? "");
      state.line = end;
      return true;
    },
    { alt: ["paragraph"] },
  );
  // Heads of tables written by hand are heads of columns too.
  markdown.renderer.rules.th_open = (tokens, index, options, _env, self) => {
    const token = tokens[index];
    if (token !== undefined && token.attrGet("scope") === null) token.attrSet("scope", "col");
    return self.renderToken(tokens, index, options);
  };
}

function pushTable(state: StateBlock, start: number, end: number, caption: string): void {
  const context = contextOf(state.env);
  const refuse = (line: number) =>
    fault(context, context.firstLine + line, "broken_table", { found: lineText(state, line).trim() });
  const [name = "", ...heads] = start + 1 < end ? barParts(lineText(state, start + 1)) : [];
  if (caption === "" || heads.length === 0 || start + 2 >= end) refuse(start);
  const columns = heads.flatMap((head) => columnOf(context, start + 1, head) ?? []);

  context.tables += 1;
  const id = `table-${context.tables}`;
  const region = open(state, "table_scroll", "div", start);
  for (const [key, value] of Object.entries({ class: "scroll", role: "region", tabindex: "0" })) {
    region.attrSet(key, value);
  }
  region.attrSet("aria-labelledby", id);
  open(state, "table", "table", start);
  filled(state, "caption", "caption", start, caption).attrSet("id", id);
  open(state, "thead", "thead", start + 1);
  open(state, "tr", "tr", start + 1);
  filled(state, "th", "th", start + 1, name).attrSet("scope", "col");
  for (const { format, head } of columns) {
    const cell = filled(state, "th", "th", start + 1, head);
    cell.attrSet("scope", "col");
    align(cell, format);
  }
  close(state, "tr", "thead");
  open(state, "tbody", "tbody", start + 2);
  for (let line = start + 2; line < end; line += 1) {
    const [row = "", pattern = "", ...more] = barParts(lineText(state, line));
    if (row === "" || !/^[a-z0-9_.*-]+$/.test(pattern) || more.length > 0) {
      refuse(line);
      continue;
    }
    for (const finding of matchingFindings(context, context.firstLine + line, pattern)) {
      open(state, "tr", "tr", line);
      filled(state, "th", "th", line, filledTemplate(row, finding)).attrSet("scope", "row");
      for (const { format } of columns) {
        align(filled(state, "td", "td", line, `{{ ${finding} | ${format} }}`), format);
      }
      close(state, "tr");
    }
  }
  close(state, "tbody", "table", "div");
}

function columnOf(context: Context, line: number, text: string): Column | undefined {
  const [, format = "", head = ""] = COLUMN.exec(text) ?? [];
  if (format === "") {
    fault(context, context.firstLine + line, "broken_table", { found: text });
    return undefined;
  }
  if (!isFormat(format)) {
    fault(context, context.firstLine + line, "unknown_format", { found: format, wanted: FORMATS.join(", ") });
    return undefined;
  }
  return { format, head };
}

function align(cell: Token, format: Format): void {
  if (NUMERIC_FORMATS.includes(format)) cell.attrSet("class", "num");
}

function open(state: StateBlock, type: string, tag: string, line: number): Token {
  const token = state.push(`${type}_open`, tag, 1);
  token.map = [line, line + 1];
  return token;
}

function close(state: StateBlock, ...tags: readonly string[]): void {
  for (const tag of tags) state.push(`${tag}_close`, tag, -1);
}

/** An element with prose in it. */
function filled(state: StateBlock, type: string, tag: string, line: number, content: string): Token {
  const token = open(state, type, tag, line);
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.children = [];
  inline.map = [line, line + 1];
  close(state, tag);
  return token;
}
