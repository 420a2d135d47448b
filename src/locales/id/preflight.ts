import type { PreflightWords } from "../preflightWords.ts";
import { date, number } from "./formats.ts";

const count = (n: number | undefined) => number.plain(n ?? 0, 0);

/** The words of the preflight, in Indonesian. */
export const preflight: PreflightWords = {
  title: (editions) => `Pemeriksaan sebelum terbit${editions > 0 ? `: ${count(editions)} edisi` : ""}`,
  loading: "membaca berkas dan menyusun edisi",
  names: {
    data: "Data",
    breaks: "Putusnya deret",
    newest: "Angka terbaru",
    sources: "Sumber",
    snapshots: "Salinan sumber",
    editions: "Definisi edisi",
    words: "Kata-kata laporan",
    languages: "Dua bahasa",
    figures: "Keterangan gambar",
    links: "Tautan",
    targets: "Target dan rapat",
    embargo: "Tanggal terbit",
    licence: "Lisensi dan sitasi",
    record: "Catatan terbitan",
  },
  outcomes: { pass: "Beres", warning: "Perlu alasan", error: "Salah", skipped: "Dilewati" },
  lookedAt: {
    data: (n) => `${count(n.figures)} angka dari ${count(n.regions)} wilayah, ${count(n.checks)} aturan`,
    breaks: (n) => `${count(n.breaks)} catatan pada ${count(n.indicators)} indikator, dua bahasa`,
    newest: (n) => `${count(n.series)} deret dicocokkan dengan ${count(n.releases)} baris kalender`,
    sources: (n) => `${count(n.sources)} sumber, ${count(n.used)} dipakai`,
    snapshots: (n) => `${count(n.snapshots)} salinan masih sama seperti saat diambil`,
    editions: (n) => `${count(n.editions)} edisi dan ${count(n.meetings)} rapat, tanpa teks sementara`,
    words: (n) =>
      `${count(n.reports)} laporan, ${count(n.values)} ikatan, ${count(n.allowed)} angka bebas beralasan`,
    languages: (n) => `${count(n.reports)} pasang laporan, ${count(n.words)} teks data`,
    figures: (n) => `${count(n.figures)} gambar × ${count(n.languages)} bahasa × ${count(n.editions)} edisi`,
    links: (n) =>
      `${count(n.own)} ke situs ini, ${count(n.elsewhere)} ke luar; ${count(n.pages)} alamat dikenal`,
    targets: (n) => `${count(n.targets)} target, ${count(n.meetings)} rapat, ${count(n.decisions)} keputusan`,
    embargo: (n) =>
      n.waiting === 0
        ? `${count(n.editions)} edisi; tidak ada yang harus menunggu`
        : `${count(n.editions)} edisi; ${count(n.waiting)} masih harus menunggu`,
    licence: (n) =>
      `${count(n.citations)} sitasi; ${n.official === 1 ? "situs resmi" : "berketerangan tidak resmi"}`,
    record: (n) => `${count(n.recorded)} dari ${count(n.editions)} edisi, ${count(n.numbers)} angka tercatat`,
  },
  skipped: {
    data: "belum dapat diperiksa sebelum datanya benar",
    words: "belum dapat diperiksa sebelum laporannya benar",
    none: "belum ada yang disimpan di data/snapshots/",
  },
  found: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${count(errors)} kesalahan`] : []),
      ...(warnings > 0 ? [`${count(warnings)} peringatan tanpa alasan`] : []),
    ].join(", "),
  answered: (n) => `Peringatan yang sudah dijawab dengan alasan tertulis: ${count(n)}`,
  answeredWith: (n, reasons, file) => `${count(n)} peringatan dengan ${count(reasons)} alasan di ${file}`,
  more: (n) => `… dan ${count(n)} lagi; semuanya ada dengan --json`,
  remarks: "Untuk diketahui, tidak perlu dijawab:",
  ready: "Boleh diterbitkan: tidak ada yang salah, dan setiap peringatan sudah beralasan.",
  readyToBuild: "Berikutnya: npm run build",
  onlyPreview: (edition, release) =>
    `Edisi ${edition} belum boleh terbit sebelum ${date(release.slice(0, 10))}; sampai saat itu hanya pratinjau.`,
  toPreview: "Untuk melihatnya: npm run build -- --preview",
  notReady: (errors, warnings) =>
    `Belum boleh diterbitkan: ${preflight.found(errors, warnings)}. Kerjakan berurutan:`,
  mend: {
    data: "betulkan berkas dan baris data yang disebut di atas",
    breaks: "betulkan berkas indikator yang disebut di atas",
    newest: "betulkan data/releases.csv di baris yang disebut di atas",
    sources: "betulkan sumber yang disebut di atas; hapus rahasia dari alamatnya",
    snapshots: "kembalikan salinan yang berubah, atau ambil lagi dengan laju source add",
    editions: "lengkapi berkas edisi dan hapus tanda atau teks sementaranya",
    words: "betulkan kalimat laporan yang disebut di atas",
    languages: "samakan kedua bahasa: laporan yang sama, angka yang sama",
    figures: "lengkapi keterangan gambar yang disebut di atas",
    links: "betulkan atau hapus tautan yang disebut di atas",
    targets: "betulkan dokumen target, rapat, atau keputusan yang disebut di atas",
    embargo: "betulkan tanggal release di berkas edisi",
    licence: "lengkapi lisensi, penerbit, atau sitasi yang disebut di atas",
    record: "periksa angka yang berubah; bila memang dimaksud, catat dengan laju edition record",
  },
  giveReasons: {
    data: "periksa angkanya, lalu tulis alasannya di data/dismissals.csv",
    breaks: "periksa, lalu tulis alasannya di data/preflight.csv",
    newest: "tambahkan angkanya, atau tulis di data/preflight.csv mengapa belum ada",
    sources: "lengkapi sumbernya, atau tulis alasannya di data/preflight.csv",
    snapshots: "periksa salinan yang disebut di atas",
    editions: "periksa berkas edisi yang disebut di atas",
    words: "perbaiki kalimatnya, atau tulis alasannya di kepala laporan, di bawah dismiss",
    languages: "periksa laporan yang disebut di atas",
    figures: "periksa gambar yang disebut di atas",
    links: "periksa tautan yang disebut di atas",
    targets: "lengkapi keputusannya, atau tulis alasannya di data/preflight.csv",
    embargo: "periksa tanggal release di berkas edisi",
    licence: "periksa yang disebut di atas",
    record: "catat edisinya dengan laju edition record, atau tulis alasannya di data/preflight.csv",
  },
  again: "Sesudah itu jalankan lagi: npm run laju -- check",
  answer: (row) => `Bila memang begitu, tambahkan baris ini di data/preflight.csv: ${row}`,
  remedies: {
    discouraged_word: "Perbaiki kalimatnya, atau tulis alasannya di kepala laporan, di bawah dismiss.",
    stale_word: "Perbaiki kalimatnya, atau tulis alasannya di kepala laporan, di bawah dismiss.",
    unsupported_claim: "Tulis kata yang didukung angkanya, atau hapus kalimatnya.",
    missing_translation: "Tambahkan padanannya di reports/, atau hapus laporan ini.",
    unequal_bindings: "Cetak atau klaim angka itu sama banyak di kedua bahasa.",
    not_a_record: 'Kembalikan berkasnya dari riwayat; hanya "laju edition record" yang menulisnya.',
    unused_dismissal: "Hapus baris itu dari data/dismissals.csv.",
  },
};
