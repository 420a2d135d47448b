import type { Edition } from "../model/edition.ts";

/** How easy a text is to read. */
export interface ReadingCounts {
  readonly words: number;
  readonly meanSentence: number;
  readonly longestSentence: number;
  /** Words of four syllables or more, as a part of all. */
  readonly shareOfManySyllables: number;
  readonly lix: number;
  /** Flesch's, where the language has it. */
  readonly ease: number | undefined;
}

/** The words of the one-minute version: its page, and its card. */
export interface OneMinuteWords {
  /** What each of a hundred drawn people stands for. */
  readonly each: string;
  /** What the drawing shows, to someone who does not see it. */
  readonly drawn: (told: number) => string;
  /** What the number beside "6 out of every 100" counts, and when. */
  readonly counted: (period: string) => string;
  /** How many poor people there were a year before, with what is not known of the change; empty without a figure. */
  readonly before: (edition: Edition) => string;
  readonly asText: string;
  readonly asCard: string;
  readonly cardAlt: (headline: string) => string;
  readonly reading: (counts: ReadingCounts) => string;
  readonly howRead: string;
  readonly inWhole: string;
}
