import { parseHTML } from "linkedom";

/** Where a sentence ends: a stop, then a space, then what can begin one. */
const BETWEEN = /(?<=[.?!]”?)\s+(?=[“\p{Lu}\d])/u;

/**
 * The sentences of a rendered text, as plain text and in order; headings, figures, notes and tables are left out.
 *
 * @param html inline HTML, or paragraphs and lists
 */
export function sentencesOf(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const other of document.querySelectorAll("h2, h3, figure, table, aside, section, sup")) other.remove();
  const blocks = [...document.querySelectorAll("p, li")];
  const texts = (blocks.length === 0 ? [document.body] : blocks).map(({ textContent }) => textContent ?? "");
  // A no-break space is kept: it holds a number and its unit together.
  return texts.flatMap((text) =>
    text
      .replace(/[ \t\n]+/g, " ")
      .trim()
      .split(BETWEEN)
      .filter((sentence) => sentence !== ""),
  );
}
