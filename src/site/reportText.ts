import { parseHTML } from "linkedom";
import type { RenderedReport } from "../narrative/renderText.ts";

/** What a report's plain text needs besides its own words. */
export interface TextFrame {
  /** What stands over the list of what cannot be concluded. */
  readonly cannot: string;
  /** Lines that say of which edition it is, and where it stands. */
  readonly footer: readonly string[];
}

/** The elements of a report that are told as a paragraph each. */
const BLOCKS = "h2, h3, p, li, th, td";

/**
 * A report as plain text, to be copied into a message: paragraphs with an empty line between them, items with
 * a dash. Pictures are left out, and so are links.
 */
export function reportText(report: RenderedReport, { cannot, footer }: TextFrame): string {
  const { document } = parseHTML(`<!doctype html><html><body>${report.html}</body></html>`);
  for (const figure of document.querySelectorAll("figure")) figure.remove();
  const body = [...document.querySelectorAll(BLOCKS)]
    .filter((element) => element.querySelector(BLOCKS) === null)
    .map((element) => `${element.closest("li") === null ? "" : "- "}${flat(element.textContent ?? "")}`);
  const paragraphs = [
    ...[report.title, report.headline, report.lede].map(textOf),
    ...body,
    cannot,
    ...report.cannot.map((sentence) => `- ${textOf(sentence)}`),
    footer.join("\n"),
  ];
  return `${paragraphs.reduce(joined)}\n`;
}

/** Items of a list follow each other line by line. */
function joined(before: string, next: string): string {
  const isItem = next.startsWith("- ") && before.slice(before.lastIndexOf("\n") + 1).startsWith("- ");
  return `${before}${isItem ? "\n" : "\n\n"}${next}`;
}

function textOf(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return flat(document.body.textContent ?? "");
}

/** In a message every space is one, and none holds words together. */
function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
