import type { AnswerWords } from "../answerWords.ts";
import { list } from "./formats.ts";

const verdict: AnswerWords["verdict"] = {
  supported: "sesuai",
  contradicted: "tidak sesuai",
  misleading: "menyesatkan",
  uncheckable: "tidak dapat diperiksa",
};

/** What the script of the checker's page says, in Indonesian. */
export const answer: AnswerWords = {
  verdict,
  result: {
    heading: "Hasil",
    list: "Pernyataan satu per satu",
    empty: "Belum ada naskah. Tempelkan dahulu, lalu tekan Periksa.",
    none: "Tidak ditemukan pernyataan tentang angka-angka ini.",
    summary: (counts) => {
      const all = counts.reduce((sum, [, count]) => sum + count, 0);
      return `${all} pernyataan: ${list(counts.map(([each, count]) => `${count} ${verdict[each]}`))}.`;
    },
    read: "Dibaca sebagai",
    reason: "Menurut angka",
    rows: "Baris data",
    row: (file, line) => `${file}, baris ${line}`,
    region: (name) => `Semua angka ${name}`,
    instead: "Dapat ditulis",
    copy: "Salin kalimat",
    copyOf: (sentence) => `Salin kalimat: ${sentence}`,
    copied: "Tersalin.",
    selected: "Kalimatnya sudah dipilih; tekan Ctrl+C untuk menyalin.",
    goTo: (place, name) => `pernyataan ${place} ${name}`,
  },
  elsewhere: (regions) =>
    `Halaman ini tidak membawa angka itu untuk ${list(regions)}; perintah laju claims memeriksanya dengan semua angka.`,
  notHere:
    "Angkanya tidak ada di halaman ini: tidak dipublikasikan, belum diketahui, atau di luar wilayah dan ukuran yang dibawanya.",
};
