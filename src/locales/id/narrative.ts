import type { NarrativeWords } from "../narrativeWords.ts";

/** What the narrative rules print besides the words of a report, in Indonesian. */
export const narrative: NarrativeWords = {
  notes: "Catatan",
  note: (number) => `Catatan ${number}`,
  backToText: (number) => `Kembali ke teks, catatan ${number}`,
  publisher: (name) => name.replace(/ \(re-hosted[^)]*\)/, ", dibaca melalui salinan publik"),
};
