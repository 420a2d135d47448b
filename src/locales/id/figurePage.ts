import type { FigurePageWords } from "../figurePageWords.ts";

/** The words of a figure's own page, in Indonesian. */
export const figurePage: FigurePageWords = {
  actions: "Pakai gambar ini",
  picture: "Unduh gambar (PNG)",
  embed: "Sematkan di situs lain",
  downloads: "Unduh",
  downloadsText:
    "Semua berkas memuat angka yang sama. Gambar memuat judul, sumber, dan keterangan bahwa situs ini tidak resmi.",
  formats: {
    ".png": "gambar untuk dokumen, media sosial, dan salindia",
    ".svg": "gambar yang tetap tajam pada ukuran apa pun",
    ".csv": "tabel rapi, titik desimal, untuk program statistik",
    "-excel-id.csv": "tabel untuk Excel berbahasa Indonesia: titik koma, koma desimal",
    ".xlsx": "buku kerja Excel dengan sampul dan catatan",
    ".json": "data dengan keterangan lengkap dalam dua bahasa",
    ".zip": "paket pers: semua di atas, uraian gambar, kutipan, dan kode sematan",
  },
  cite: "Kutip gambar ini",
  citeText: "Sebut sumber angka (BPS) dan pengolahnya (situs ini) secara terpisah.",
  citation: {
    id: "Bahasa Indonesia",
    en: "Bahasa Inggris",
    bibtex: "BibTeX",
    ris: "RIS",
    csl: "CSL-JSON",
  },
  about: "Tentang gambar ini",
  dataUpTo: "Angka yang dipakai",
  nextRelease: "Angka berikutnya",
  noNextRelease: "Belum diketahui kapan angka berikutnya terbit.",
  method: "Metode",
  edition: "Edisi",
  licence: "Lisensi",
  contact: "Kontak",
  noContact: "Belum ada kontak yang ditunjuk.",
  previous: "Gambar sebelumnya",
  next: "Gambar berikutnya",
  others: "Gambar lain",
  pace: "Hitung laju yang diperlukan",
  maps: "Peta indikator dan tahun lain",
};
