import { valued } from "../findingsOf.ts";
import type { OneMinuteWords } from "../oneMinuteWords.ts";
import { number, period, rounded } from "./formats.ts";

/** The words of the one-minute version, in Indonesian. */
export const oneMinute: OneMinuteWords = {
  each: "Masing-masing mewakili satu dari seratus warga.",
  drawn: (told) => `Seratus orang digambar, ${told} di antaranya ditandai.`,
  counted: (when) => `warga di bawah garis kemiskinan, ${when}`,
  before(edition) {
    const previous = valued(edition, "headcount.previous");
    const people = previous === undefined ? undefined : rounded(previous.value, previous.unit);
    return previous?.year == null || people === undefined
      ? ""
      : `Pada ${period(previous.year, previous.month)} sekitar ${people}. Galat baku perubahan tidak dipublikasikan.`;
  },
  asText: "Teks untuk grup pesan (TXT)",
  asCard: "Kartu untuk grup pesan (PNG)",
  cardAlt: (headline) => `Kartu untuk grup pesan: ${headline}`,
  reading: ({ words, meanSentence, longestSentence, shareOfManySyllables, lix }) =>
    `Kemudahan baca, dihitung ketika situs ini disusun: ${words} kata; rata-rata ${number.plain(meanSentence, 1)} kata per kalimat, terpanjang ${longestSentence}; ${number.plain(100 * shareOfManySyllables, 0)} dari setiap 100 kata bersuku empat atau lebih; LIX ${number.plain(lix, 0)}.`,
  howRead: "Cara menghitungnya",
  inWhole: "Baca laporan lengkap",
};
