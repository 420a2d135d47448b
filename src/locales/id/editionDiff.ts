import type { EditionDiffWords } from "../editionDiffWords.ts";

/** Apa yang berbeda di antara dua edisi. */
export const editionDiff: EditionDiffWords = {
  key: "Angka pokok",
  added: (count) => `Angka terbit yang baru diketahui: ${count}`,
  revised: "Angka terbit yang direvisi",
  withdrawn: "Angka yang tidak ada lagi",
  verdicts: "Simpulan yang berganti",
  noVerdicts: "Tidak ada simpulan yang berganti.",
  findings: (came, gone) => `Temuan: ${came} baru, ${gone} tidak ada lagi`,
  words: "Kalimat laporan",
  counted: (kept, gone, came) => `${kept} kalimat sama, ${gone} hilang, ${came} baru`,
  recorded: "Perubahan yang dicatat sesudah terbit",
  entry: (edition, date, kind, numbers, reason) =>
    `${edition}, ${date} (${kind}): ${numbers} angka. ${reason}`,
  gone: "tidak ada",
  none: "tidak ada",
};
