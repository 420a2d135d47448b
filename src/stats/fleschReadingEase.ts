import { requireCounts } from "./requireCounts.ts";

/**
 * Returns the Reading Ease of an English text: about 0 for the hardest prose, 60 to 70 for what Flesch called
 * standard, 100 and more for the easiest.
 *
 * @param words, sentences, syllables of the text: whole numbers, one or more
 * @throws RangeError if one of them is not
 * @see Flesch (1948), A new readability yardstick, J. Appl. Psychol. 32:221–233
 * @example fleschReadingEase({ words: 6, sentences: 1, syllables: 6 }) // ≈ 116.1, "The cat sat on the mat."
 */
export function fleschReadingEase({
  words,
  sentences,
  syllables,
}: {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}): number {
  requireCounts("fleschReadingEase", { words, sentences, syllables });
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}
