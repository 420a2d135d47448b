import { parseHTML } from "linkedom";
import { sentenceSpans } from "../../narrative/guards/sentenceSpans.ts";

/**
 * The sentences of a rendered text, as plain text and in order; headings, figures, notes and tables are left out.
 *
 * @param html inline HTML, or paragraphs and lists
 * @param abbreviations whose stop ends no sentence
 */
export function sentencesOf(html: string, abbreviations: readonly string[]): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const other of document.querySelectorAll("h2, h3, figure, table, aside, section, sup")) other.remove();
  const blocks = [...document.querySelectorAll("p, li")];
  const texts = (blocks.length === 0 ? [document.body] : blocks).map(({ textContent }) => textContent ?? "");
  // A no-break space is kept: it holds a number and its unit together.
  return texts.flatMap((text) => {
    const line = text.replace(/[ \t\n]+/g, " ").trim();
    return sentenceSpans(line, abbreviations).map(([start, end]) => line.slice(start, end));
  });
}
