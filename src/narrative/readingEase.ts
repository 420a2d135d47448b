import type { Locale } from "../locales/locale.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { GuardCode } from "../model/guardCodes.ts";
import { fleschReadingEase } from "../stats/fleschReadingEase.ts";
import { lix } from "../stats/lix.ts";
import { LONGEST_SENTENCE } from "./guards/longSentence.ts";
import { type ReadingMeasures, readingMeasures } from "./readingMeasures.ts";
import type { RenderedReport } from "./renderText.ts";
import { spokenBlocksOf } from "./spokenText.ts";

/** How easy a text is to read, as far as it can be counted. */
export interface ReadingEase extends ReadingMeasures {
  readonly meanSentence: number;
  /** Words of four syllables or more, as a part of those without numerals. */
  readonly shareOfManySyllables: number;
  readonly lix: number;
  /** Flesch's, where the language has a formula. */
  readonly ease: number | undefined;
}

/** A text of one minute, read aloud. */
const FEWEST_WORDS = 90;
const MOST_WORDS = 150;
const LONGEST_MEAN_SENTENCE = 15;

/** What every plain text must keep to, for those who tell of it. */
export const PLAIN_LIMITS = {
  fewestWords: FEWEST_WORDS,
  mostWords: MOST_WORDS,
  longestSentence: LONGEST_SENTENCE,
  longestMeanSentence: LONGEST_MEAN_SENTENCE,
} as const;

/**
 * The reading ease of what a report says aloud: headline, lede and body; `undefined` for one that says nothing.
 */
export function readingEase(
  { headline, lede, html }: Pick<RenderedReport, "headline" | "lede" | "html">,
  locale: Pick<Locale, "plain" | "guards">,
): ReadingEase | undefined {
  const counted = readingMeasures([headline, lede, html].flatMap(spokenBlocksOf), locale);
  const { words, sentences, spokenWords, syllables, longWords, manySyllables } = counted;
  if (spokenWords === 0) return undefined;
  const syllablesOfAll = Math.max(1, Math.round((syllables * words) / spokenWords));
  return {
    ...counted,
    meanSentence: words / sentences,
    shareOfManySyllables: manySyllables / spokenWords,
    lix: lix({ words, sentences, longWords }),
    ease:
      locale.plain.limit.measure === "reading_ease"
        ? fleschReadingEase({ words, sentences, syllables: syllablesOfAll })
        : undefined,
  };
}

/** Everything that keeps a text from being plain and of one minute. */
export function readingFaults(
  reading: ReadingEase | undefined,
  file: string,
  { plain: { limit } }: Pick<Locale, "plain">,
): Diagnostic[] {
  const fault = (code: GuardCode, parameters: Diagnostic["parameters"]): Diagnostic => ({
    severity: "error",
    code,
    row: { file, line: 1 },
    parameters,
  });
  const { words = 0, meanSentence = 0, shareOfManySyllables = 0, ease } = reading ?? {};
  const faults: Diagnostic[] = [];
  if (words < FEWEST_WORDS || words > MOST_WORDS) {
    faults.push(fault("text_length", { found: words, least: FEWEST_WORDS, most: MOST_WORDS }));
  }
  const hard = (measure: string, found: number, wanted: number) =>
    faults.push(fault("hard_to_read", { measure, found: Math.round(found * 10) / 10, wanted }));
  if (meanSentence > LONGEST_MEAN_SENTENCE) hard("mean_sentence", meanSentence, LONGEST_MEAN_SENTENCE);
  if (limit.measure === "reading_ease" && ease !== undefined && ease < limit.least) {
    hard("reading_ease", ease, limit.least);
  }
  if (limit.measure === "many_syllables" && shareOfManySyllables > limit.most) {
    hard("many_syllables", 100 * shareOfManySyllables, 100 * limit.most);
  }
  return faults;
}
