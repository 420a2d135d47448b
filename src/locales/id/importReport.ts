import type { ImportReportWords } from "../importReportWords.ts";

/** Apa kata `laju import` selain yang ditemukan dalam berkas. */
export const importReport: ImportReportWords = {
  more: (count) => `  … dan ${count} lagi`,
  read: (file, layout, cells) => `${file}: tata letak ${layout}, ${cells} sel terbaca`,
  refused: "Ditolak: tidak ada yang diambil dari berkas ini.",
  counted: {
    new: "baru",
    equal: "sama dengan yang ada",
    revised: "direvisi oleh sumber yang sama",
    conflict: "bertentangan dengan sumber lain",
  },
  decidedBefore: (count) =>
    `  ${count} di antaranya sudah tercatat dalam data/conflicts.csv dan tidak berubah`,
  nothingWritten: "Tidak ada yang ditulis.",
  toWrite: (hasSource) =>
    `Bila sudah benar, ulangi perintah ini dengan --write${hasSource ? "" : " --source ID (ID dari data/sources.csv)"}.`,
  nothingToWrite: "Tidak ada yang perlu ditulis: semua angka berkas ini sudah ada dalam data.",
  doubtful: "Meragukan bila disandingkan dengan data yang ada:",
  undecided: (conflicts, doubts) =>
    `Belum ditulis: ${[conflicts > 0 ? `${conflicts} pertentangan` : "", doubts > 0 ? `${doubts} angka meragukan` : ""].filter((part) => part !== "").join(" dan ")} menunggu keputusan. Periksa di tabel asli, lalu ulangi dengan --accept "alasan" bila angka berkas yang benar, atau --keep "alasan" bila angka data yang benar; alasannya ikut tercatat.`,
  wouldBreak: "Belum ditulis: sesudahnya data akan salah. Perbaiki berkasnya, atau data yang disebut:",
  needReason:
    "Peringatan baru; sebelum terbit masing-masing perlu diperbaiki, atau diberi alasan dalam data/dismissals.csv:",
  written: (paths, taken, kept) =>
    `Ditulis: ${taken} angka${kept === 0 ? "" : `; ${kept} dibiarkan seperti adanya`}. Berkas yang berubah: ${paths.join(", ")}.`,
  next: "Berikutnya: npm run laju -- check. Membatalkan impor ini: npm run laju -- import --undo.",
  undone: (what, paths) => `Dibatalkan: ${what}. Kembali seperti semula: ${paths.join(", ")}.`,
  nothingToUndo: "Tidak ada impor yang dapat dibatalkan.",
  changedSince: (path) =>
    `Tidak dibatalkan: ${path} sudah diubah sesudah impor itu, dan perubahannya akan hilang. Batalkan perubahan itu dahulu.`,
  usage: {
    file: "import memerlukan satu BERKAS.",
    undo: "import --undo tidak memerlukan berkas atau pilihan lain.",
    source:
      "--write memerlukan --source ID, baris dalam data/sources.csv; buat dengan: npm run laju -- source add.",
    both: "pilih salah satu: --accept bila angka berkas yang benar, --keep bila angka data yang benar.",
    reason:
      "alasan pada --accept atau --keep harus berupa satu kalimat, paling sedikit 10 huruf; alasan itu tercatat.",
    writeOnly: "--accept dan --keep hanya berlaku bersama --write.",
    month: "--month harus bilangan 1 sampai 12.",
    year: "--year harus bilangan bulat.",
    made: "--made harus tanggal yang ada, TTTT-BB-HH.",
    encoding: "--encoding hanya mengenal windows-1252.",
  },
  notAFile: (file) => `berkas tidak ada, atau bukan berkas biasa: ${file}.`,
  tooLarge: (file, megabytes) => `${file} lebih besar daripada ${megabytes} MB; bagilah dahulu.`,
  unknownSource: (source) =>
    `sumber tidak dikenal: ${source}. Tambahkan dahulu dengan: npm run laju -- source add.`,
  oneOf: (option, values) => `${option} harus salah satu dari ${values.join(", ")}.`,
};
