import {
  type Chapter,
  captionText,
  type FigureBlock,
  type NumberedBlock,
  numberedBlocks,
  type Prose,
  type TableBlock,
} from "../model/chapter.ts";
import { tableRows } from "../model/tableRows.ts";
import { markdownText } from "./markdownText.ts";

/**
 * A chapter as Markdown with tables and pictures, in GitHub's form.
 *
 * @param picture where a figure's picture lies, from the Markdown's own place
 */
export function chapterMarkdown(chapter: Chapter, picture: (figure: string) => string): string {
  const { title, standing, blocks } = chapter;
  const texts = [
    `# ${markdownText(title)}`,
    ...standing.map((prose) => `> ${prosed(prose)}`),
    ...numberedBlocks(blocks).flatMap((block) => texted(block, chapter, picture)),
  ];
  return `${texts.reduce(joined)}\n`;
}

/** The lines of a quotation stay one quotation; everything else is a paragraph of its own. */
function joined(before: string, next: string): string {
  const isQuoted = next.startsWith("> ") && before.slice(before.lastIndexOf("\n") + 1).startsWith("> ");
  return `${before}${isQuoted ? "\n>\n" : "\n\n"}${next}`;
}

function texted(block: NumberedBlock, chapter: Chapter, picture: (figure: string) => string): string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level + 1)} ${markdownText(block.text)}`];
    case "paragraph":
      return [prosed(block.text)];
    case "list":
      return [block.items.map((item) => `- ${prosed(item)}`).join("\n")];
    case "table":
      return table(block, chapter);
    case "figure":
      return figure(block, chapter, picture(block.id));
  }
}

function prosed(prose: Prose): string {
  if (typeof prose === "string") return markdownText(prose);
  return prose
    .map(({ text, bold = false, italic = false }) =>
      weighted(text, `${bold ? "**" : ""}${italic ? "*" : ""}`),
    )
    .join("");
}

/** A run in its weight; spaces at its ends stay outside, where Markdown wants them. */
function weighted(text: string, mark: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const closing = [...mark].reverse().join("");
  return mark === "" || inner === ""
    ? markdownText(text)
    : `${before}${mark}${markdownText(inner)}${closing}${after}`;
}

function table(
  { number, caption, table, notes }: TableBlock & { number: number },
  { words }: Chapter,
): string[] {
  const { head } = table;
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = tableRows(table).map((row) =>
    row.kind === "part"
      ? line(head.map((_, i) => (i === 0 ? `*${markdownText(row.name)}*` : "")))
      : line(head.map((_, i) => marked(markdownText(row.cells[i] ?? ""), row.isMarked))),
  );
  return [
    `**${words.table} ${number}.** ${markdownText(caption)}`,
    [
      line(head.map(({ text }) => markdownText(text))),
      line(head.map(({ numeric }) => (numeric ? "---:" : ":---"))),
      ...rows,
    ].join("\n"),
    ...notes.map(prosed),
  ];
}

function marked(cell: string, isMarked: boolean): string {
  return isMarked && cell !== "" ? `**${cell}**` : cell;
}

function figure(block: FigureBlock & { number: number }, { words }: Chapter, address: string): string[] {
  return [
    `![${markdownText(block.alternative)}](${address})`,
    `**${words.figure} ${block.number}.** ${markdownText(captionText(block))}`,
    ...[...block.notes, block.source].map(prosed),
  ];
}
