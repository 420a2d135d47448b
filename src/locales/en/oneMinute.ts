import { valued } from "../findingsOf.ts";
import type { OneMinuteWords } from "../oneMinuteWords.ts";
import { number, period, rounded } from "./formats.ts";

/** The words of the one-minute version, in English. */
export const oneMinute: OneMinuteWords = {
  each: "Each stands for one of a hundred people.",
  drawn: (told) => `A hundred people are drawn, ${told} of them marked.`,
  counted: (when) => `people below the poverty line, ${when}`,
  before(edition) {
    const previous = valued(edition, "headcount.previous");
    const people = previous === undefined ? undefined : rounded(previous.value, previous.unit);
    return previous?.year == null || people === undefined
      ? ""
      : `In ${period(previous.year, previous.month)} it was about ${people}. No standard error of the change is published.`;
  },
  asText: "Text for messaging groups (TXT)",
  asCard: "Card for messaging groups (PNG)",
  cardAlt: (headline) => `Card for messaging groups: ${headline}`,
  reading: ({ words, meanSentence, longestSentence, lix, ease }) =>
    `Ease of reading, counted when this site was built: ${words} words; ${number.plain(meanSentence, 1)} words a sentence on average, at most ${longestSentence}; ${ease === undefined ? "" : `reading ease (Flesch) ${number.plain(ease, 0)}; `}LIX ${number.plain(lix, 0)}.`,
  howRead: "How this is counted",
  inWhole: "Read the full report",
};
