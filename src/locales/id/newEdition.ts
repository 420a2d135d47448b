import type { NewEditionWords } from "../newEditionWords.ts";

/** The words of a new edition that is begun from the last one, in Indonesian. */
export const newEdition: NewEditionWords = {
  title: (edition) => `Edisi ${edition}`,
  titleToWrite: (title) => `::todo terjemahkan judul ini: ${title}`,
  marks: {
    mend: (what) => `betulkan: ${what}`,
    check: (what) => `periksa: ${what}`,
    at: (line, what) => `(baris ke-${line} dari bagian di bawah ini) ${what}`,
    claim: (words, claim, now) => `"${words}" memerlukan ${claim}, kini: ${now}`,
    noWord: "tidak ada kata yang cocok",
    gone: (finding, successor) =>
      `${finding} tidak ada dalam edisi ini${successor === undefined ? "" : `, mungkin kini ${successor}`}`,
    olderYear: (finding, successor) =>
      `tahun dalam ${finding} dipilih untuk edisi lalu${successor === undefined ? "" : `, mungkin kini ${successor}`}`,
    stated: (finding, date) => `${finding} adalah pernyataan tanggal ${date}, sebelum batas data edisi lalu`,
    allowed: (text) => `"${text}" diketik dengan tangan untuk edisi lalu`,
    link: (edition) => `ada tautan ke edisi ${edition}`,
    mention: (edition) => `menyebut "${edition}", nama edisi lalu`,
  },
  tasks: {
    title: (edition) => `Daftar tugas edisi ${edition}`,
    begun: (from, cutoff) => `Disalin dari edisi ${from}; batas data ${cutoff}.`,
    how: "Kerjakan menurut urutan. Nomor baris berlaku untuk berkas seperti baru disalin; mulailah dari bawah bila ingin nomornya tetap cocok. Setiap penanda ::todo yang sudah dikerjakan dihapus beserta barisnya: selama masih ada satu, edisi ini tidak dapat terbit.",
    sections: {
      figures: "Angka yang masih ditunggu",
      definition: "Berkas edisi",
      reports: "Laporan: judul pokok, lalu kalimat yang tidak lagi didukung angka",
      stale: "Yang mungkin basi",
      news: "Yang baru dan mungkin patut satu kalimat",
      meetings: "Rapat sejak edisi lalu",
      publish: "Periksa, catat, terbitkan",
    },
    none: "Tidak ada.",
    awaitedHow:
      "Menurut kalender rilis angka-angka ini sudah terbit pada batas data, tetapi tidak ada dalam data. Impor angkanya; bila ternyata belum terbit, betulkan data/releases.csv. Sesudah itu hapus berkas edisi ini dan ulangi edition new, sebab kalimat yang patah dapat berubah.",
    awaited: (indicator, periods, places) => `${indicator}, ${places}: ${periods.join("; ")}`,
    outBy: (period, date) => `${period} (terbit paling lambat ${date})`,
    places: (first, more) => (more === 0 ? first.join(", ") : `${first.join(", ")} dan ${more} wilayah lain`),
    nothingAwaited: "Semua angka yang menurut kalender rilis sudah terbit ada dalam data.",
    headline: "baca judul pokok (headline) dan uraiannya (lede): masih itukah temuan terpentingnya?",
    noMark: "tidak ada kalimat yang patah",
    release: "Bila ada embargo, isi release.",
    verdict: (finding, was, is) => `${finding}: ${was} → ${is}`,
    figure: (place, indicator, period, value) => `${place}, ${indicator}, ${period}: ${value}`,
    revised: (what, was) => `${what} (direvisi; sebelumnya ${was})`,
    moreFigures: (n) => `Selain itu ${n} angka baru wilayah lain; lihat edition diff.`,
    meeting: (date, title, isAhead) =>
      `${date}: ${title}${isAhead ? " (sesudah batas data; mungkin untuk rapat inilah edisi ini disusun)" : " (perlukah laporan menyebut angka yang beredar di sana?)"}`,
    figureFault: (what) =>
      `Kata-kata sebuah gambar tidak cocok dengan angka baru. Ini tidak dapat dibetulkan di reports/ atau data/; sampaikan kepada pemelihara program: ${what}`,
    checkFirst: "sampai tidak ada kesalahan lagi",
    record: "mencatat semua angka yang dicetak edisi ini, sekali saja, ketika edisinya siap terbit",
    build: "membangun situs",
  },
  refusals: {
    unsafeId: (id) =>
      `ID edisi hanya boleh huruf kecil, angka, "_" dan "-", paling banyak 64, bukan "${id}".`,
    exists: (path) => `${path} sudah ada; tidak ada yang ditimpa dan tidak ada yang ditulis.`,
    noCutoff:
      "edition new memerlukan --cutoff TTTT-BB-HH: hari terakhir yang angkanya masih diketahui edisi baru.",
    notADate: (found) => `--cutoff harus tanggal yang ada, TTTT-BB-HH, bukan "${found}".`,
    notLater: (cutoff, from, than) => `--cutoff ${cutoff} harus sesudah batas data edisi ${from}, ${than}.`,
    unknownEdition: (id, known) => `edisi tidak dikenal: "${id}"; yang ada: ${known}.`,
  },
  written: (files, edition) => `${files} berkas edisi ${edition} ditulis.`,
};
