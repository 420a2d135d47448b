import type { PlainWords } from "../plainWords.ts";

/** Vowels side by side that are spoken apart: "create", "area", "idea", "diet", "museum", "situation". */
const APART =
  /(?<!g)ia(?!l$|ll|n$|ns$|ge)|(?<=[tscg])ia(?=te)|(?<![tscgx])io(?!us)|creat|rea(?=l[^m]|cti)|(?:d|r)eas?$|ie(?=t|nce)|eu(?=m)|(?<!q)ua(?=l|t|r)|(?<!q)ui(?=ng)|eo(?=n\b)|oi(?=ng)|ying/g;

/** An "e" that stays silent before an ending: "surely", "something", "nineteen", "statement". */
const SILENT_INSIDE = /(?<=[aeiouy][^aeiouy]+)e(?=ly$|teen|thing$|ments?$|ful$|less$)/g;

/**
 * The syllables of an English word, by its letters: groups of vowels, without a silent "e" at its end or in
 * "-es" and "-ed", and with vowels that are spoken apart; one for every letter of an abbreviation that is
 * spelled out. Wrong for some words; over a text it comes close (see the test).
 */
function syllables(word: string): number {
  if (/^\p{Lu}{2,}$/u.test(word) && !/[AEIOU]/.test(word)) return word.length;
  return word
    .toLowerCase()
    .replace(/[’']s?\b/g, "")
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .reduce((sum, part) => sum + ofPart(part), 0);
}

function ofPart(word: string): number {
  const count = (pattern: RegExp) => word.match(pattern)?.length ?? 0;
  const silent = count(SILENT_INSIDE) + (isSilentEnd(word) ? 1 : 0);
  return Math.max(1, count(/[aeiouy]+/g) + count(APART) - silent);
}

/** Whether the last "e" of a word is not spoken: "line", "lines", "moved", but not "table", "prices" or "counted". */
function isSilentEnd(word: string): boolean {
  if (/[^aeiouy]le$/.test(word) || /[^aeiouy]les$/.test(word)) return false;
  if (/[^aeiouy]e$/.test(word)) return true;
  if (/[^aeiouydt]ed$/.test(word)) return !/[^aeiouy]red$/.test(word);
  return /[^aeiouyscxzg]es$/.test(word) && !/(?:ch|sh)es$/.test(word);
}

/** Plain English: Flesch's own class "standard" and easier. */
export const plain: PlainWords = {
  syllables,
  technical:
    "P0|P1|P2|index|indices|percentage points?|poverty rate|headcount ratio|projections?|scenarios?|intervals?|median|quintiles?|deciles?|ratios?|relative|absolute|per capita|weighted|severity|expenditures?",
  limit: { measure: "reading_ease", least: 60 },
};
