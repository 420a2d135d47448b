import { requireCounts } from "./requireCounts.ts";

/**
 * Returns the readability index LIX of a text in any language: mean words of a sentence plus long words of a
 * hundred. Swedish children's books have about 25, newspapers 40 to 50, statutes 60.
 *
 * @param words and sentences of the text: whole numbers, one or more
 * @param longWords those of more than six letters: a whole number from 0 to `words`
 * @throws RangeError if one of them is not
 * @see Björnsson (1968), Läsbarhet, Liber
 * @example lix({ words: 120, sentences: 10, longWords: 30 }) // 12 + 25 = 37
 */
export function lix({
  words,
  sentences,
  longWords,
}: {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
}): number {
  requireCounts("lix", { words, sentences });
  if (!Number.isInteger(longWords) || longWords < 0 || longWords > words) {
    throw new RangeError(`lix: longWords must be a whole number from 0 to ${words}, found ${longWords}`);
  }
  return words / sentences + (100 * longWords) / words;
}
