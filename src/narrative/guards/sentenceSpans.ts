import { BOUND } from "./passage.ts";

export type Span = readonly [start: number, end: number];

const END = /[.!?…]+[”"’)\]»]*\s+(?=[“"‘(«[]*[\p{Lu}\p{N}])/gu;

/**
 * Where the sentences of a text begin and end. A full stop ends one where a space and a capital, a numeral
 * or a bound value follow; not after an abbreviation or a single letter, and never inside a number, which
 * has no space.
 *
 * @param text bound values masked by {@link BOUND}, so that nothing inside them ends a sentence
 * @param abbreviations without their full stop
 * @returns spans in order, without the spaces between them; none for an empty text
 */
export function sentenceSpans(text: string, abbreviations: readonly string[]): Span[] {
  const flat = text.replaceAll("\n", " ").replaceAll(BOUND, "0");
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const whole = flat.slice(start, end);
    const from = start + (whole.length - whole.trimStart().length);
    const to = start + whole.trimEnd().length;
    if (to > from) spans.push([from, to]);
  };
  for (const { 0: stop, index } of flat.matchAll(END)) {
    const word = /[\p{L}.]*$/u.exec(flat.slice(0, index))?.[0] ?? "";
    if (stop.startsWith(".") && isAbbreviation(word, abbreviations)) continue;
    close(index + stop.length);
    start = index + stop.length;
  }
  close(flat.length);
  return spans;
}

function isAbbreviation(word: string, abbreviations: readonly string[]): boolean {
  const said = word.toLowerCase();
  return /^\p{L}$/u.test(word) || abbreviations.some((each) => each.toLowerCase() === said);
}
