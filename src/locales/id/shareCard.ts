import type { ShareCardWords } from "../shareCardWords.ts";

/** The words of the cards that go with a link, in Indonesian. */
export const shareCard: ShareCardWords = {
  territory: "id_ID",
  alt: (title) => `Kartu berjudul “${title}”`,
  figures: (count) =>
    `${count} gambar, masing-masing dengan tabel, uraian, sumber, dan berkas untuk diunduh.`,
  upright: "Kartu tegak untuk dibagikan (PNG)",
};
