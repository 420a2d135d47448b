import type { MethodEntries } from "../../locale.ts";

export const words: MethodEntries<"words"> = {
  plain_language: {
    name: "Plain language and reading ease",
    formula:
      "reading ease (Flesch, English) = 206.84 − 1.015 × words per sentence − 84.6 × syllables per word; LIX = words per sentence + words of more than six letters out of every 100",
    text: [
      "The one-minute report is counted whenever this site is built; if it does not keep to the limits below, the build stops. The limits are rules of this site: 90–150 words, at most 25 words in a sentence, at most 15 words a sentence on average. Shares are told out of every 100 or 1,000 people, without percent, percentage points, an index or terms of the trade.",
      "In English the reading ease is at least 60, the lower end of what Flesch called standard. For Indonesian we know of no formula that was tested as well; the English one is not used, since Indonesian words have more syllables. Instead words of four syllables or more are counted: at most 25 out of every 100 words.",
      "LIX is printed for both languages, but decides nothing: its classes were made from Swedish texts.",
    ],
    assumptions: [
      "Headline, lede and body are counted. A sentence ends at a full stop, a question or an exclamation mark, not at a colon as in the original LIX.",
      "Numerals count as words, but their syllables do not, as Flesch advised for texts of many figures. Abbreviations that are spelled out have a syllable a letter.",
      "English syllables are counted from the spelling, wrongly for some words; Indonesian ones are one a vowel, but for ai, au and oi at the end of a word.",
    ],
    limits: [
      "These counts measure length, not understanding: a short text can still be hard, and whether people understand it has not been tested.",
      "LIX in Indonesian and in English are not compared.",
    ],
  },
};
