/** A sentence and where it begins in the text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Words whose point ends no sentence, in any language of the site. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:kab|kec|kel|no|nomor|jl|rp|idr|dr|drs|prof|st|sdr|bpk|hj|h|tgl|thn|th|dll|dsb|dkk|s\.d|a\.n|mr|mrs|ms|e\.g|i\.e|vs|ca|approx|fig|prov|pct|jan|feb|mar|apr|jun|jul|aug|agt|sep|sept|oct|okt|nov|dec|des|\p{Lu})\.$/iu;

/**
 * The sentences of a text. A point ends one if white space and a capital, a digit, a quotation mark or an
 * opening bracket follow, unless it belongs to an abbreviation. A line break ends one where the line is blank,
 * ends with a mark, opens a list item, or is short and followed by a capital (a heading).
 *
 * @returns trimmed, none empty, in order; their text is that of the input, line breaks included
 */
export function sentences(text: string): Sentence[] {
  const ends: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[.!?…]+["'”’»)\]]*(?=\s|$)|\n/gu)) {
    const end = index + mark.length;
    if (mark === "\n" ? isLineEnd(text, index) : isPointEnd(text, index, end)) ends.push(end);
  }
  ends.push(text.length);
  const found: Sentence[] = [];
  let from = 0;
  for (const end of ends) {
    const raw = text.slice(from, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (/[\p{L}\p{N}]/u.test(trimmed)) found.push({ text: trimmed, start: from + lead });
    from = end;
  }
  return found;
}

function isPointEnd(text: string, index: number, end: number): boolean {
  if (!/\.$/.test(text.slice(index, index + 1)) && !/[.!?…]/.test(text.charAt(index))) return false;
  if (text.charAt(index) === "." && ABBREVIATIONS.test(text.slice(Math.max(0, index - 12), index + 1))) {
    return false;
  }
  return end >= text.length || /^\s+["'“‘«([•–—-]*\s*[\p{Lu}\p{N}]/u.test(text.slice(end));
}

function isLineEnd(text: string, index: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", index - 1) + 1, index).trimEnd();
  const after = text.slice(index + 1);
  if (before.trim() === "" || /^[ \t]*(?:\n|$)/.test(after)) return true;
  if (/^[ \t]*(?:[-*•–—]|\d{1,2}[.)])[ \t]/.test(after)) return true;
  if (/[.!?:;…]["'”’»)\]]*$/.test(before)) return true;
  return before.length < 60 && !/,$/.test(before) && /^[ \t]*["“‘(]?\p{Lu}/u.test(after);
}
