import type { ShareCardWords } from "../shareCardWords.ts";

/** The words of the cards that go with a link, in English. */
export const shareCard: ShareCardWords = {
  territory: "en_US",
  alt: (title) => `Card titled “${title}”`,
  figures: (count) => `${count} figures, each with its table, description, source and files to download.`,
  upright: "Upright card for sharing (PNG)",
};
