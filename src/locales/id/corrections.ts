import type { CorrectionWords } from "../correctionWords.ts";

/** The public log of corrections, in Indonesian. */
export const corrections: CorrectionWords = {
  title: "Koreksi dan revisi",
  lede: "Setiap angka yang pernah dicetak sebuah edisi tercatat. Bila sebuah angka berubah, halamannya dibetulkan di tempat, dan di sini tertulis kapan, mengapa, dan dari berapa menjadi berapa.",
  kinds: {
    revision: { name: "revisi", text: "Angka dasarnya direvisi oleh yang menerbitkannya." },
    correction: { name: "koreksi", text: "Ada yang keliru pada situs ini." },
    method: { name: "perubahan cara", text: "Cara menghitung atau menyajikan diubah; angka dasarnya tetap." },
  },
  edition: (title, recorded) => `${title}, dicatat sejak ${recorded}`,
  unrecorded: "Edisi ini belum dicatat.",
  none: "Sejak dicatat, tidak ada angka yang berubah.",
  entry: (kind, date) => `${date}: ${kind}`,
  reason: "Alasan",
  count: (n) => `${n} angka berubah.`,
  head: { what: "Angka", was: "Semula", is: "Menjadi", cause: "Yang berubah" },
  missing: "tidak dicetak",
  cause: { data: "baris data", code: "cara menghitung", words: "kata-kata laporan" },
  more: (n) => `dan ${n} angka lain yang ikut berubah`,
  since: (previous) => `Angka pokok, revisi, target, dan perkiraan di samping ${previous}.`,
  firstEdition: "Ini edisi pertama; belum ada edisi untuk dibandingkan.",
  feed: "Umpan Atom: edisi baru, koreksi, dan revisi",
  feedName: "Laju: edisi baru, koreksi, dan revisi",
  feedText:
    "Siapa pun dapat berlangganan: pembaca umpan memberi tahu bila edisi baru terbit atau sebuah angka berubah.",
  released: {
    title: (edition) => `${edition} terbit`,
    text: (headline) => `${headline}. Galat baku perubahan antartahun tidak dipublikasikan.`,
  },
  note: (date, kind) => `Diubah ${date} (${kind}):`,
};
