import type { NarrativeWords } from "../narrativeWords.ts";

/** What the narrative rules print besides the words of a report, in English. */
export const narrative: NarrativeWords = {
  notes: "Notes",
  note: (number) => `Note ${number}`,
  backToText: (number) => `Back to the text, note ${number}`,
  publisher: (name) => name.replace(/ \(re-hosted[^)]*\)/, ", read through public copies"),
};
