import type { Locale } from "../locales/locale.ts";
import { sentenceSpans } from "./guards/sentenceSpans.ts";

/** What is counted of a text. */
export interface ReadingMeasures {
  readonly words: number;
  readonly sentences: number;
  /** The words of its longest sentence. */
  readonly longestSentence: number;
  /** The words without those that hold a numeral, and the syllables of these. */
  readonly spokenWords: number;
  readonly syllables: number;
  /** Of more than six letters, and of four syllables or more. */
  readonly longWords: number;
  readonly manySyllables: number;
}

const LONG_LETTERS = 6;
const MANY_SYLLABLES = 4;

/**
 * The words of a text as they are read aloud: two on the sides of a slash are two, a hyphen joins; a sign without
 * letter or digit is none.
 */
export function wordsOf(text: string): string[] {
  return text
    .split(/[\s/]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter((word) => word !== "");
}

/**
 * Counts words, sentences and syllables. Numerals are words, but have no syllables here, as Flesch advised for texts
 * of many figures. Only a full stop, a question or an exclamation mark ends a sentence.
 *
 * @param blocks headings, paragraphs and items as a reader sees them; no sentence runs on into the next
 */
export function readingMeasures(
  blocks: readonly string[],
  { plain, guards }: Pick<Locale, "plain" | "guards">,
): ReadingMeasures {
  const sentences = blocks.flatMap((block) =>
    sentenceSpans(block, guards.abbreviations).map(([start, end]) => wordsOf(block.slice(start, end))),
  );
  const words = sentences.flat();
  const spoken = words.filter((word) => !/\p{N}/u.test(word));
  const syllables = spoken.map((word) => plain.syllables(word));
  return {
    words: words.length,
    sentences: sentences.length,
    longestSentence: Math.max(0, ...sentences.map((sentence) => sentence.length)),
    spokenWords: spoken.length,
    syllables: syllables.reduce((sum, count) => sum + count, 0),
    longWords: spoken.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > LONG_LETTERS).length,
    manySyllables: syllables.filter((count) => count >= MANY_SYLLABLES).length,
  };
}
