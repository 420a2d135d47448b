import type { OfflineWords } from "../offlineWords.ts";

/** The words of the file that needs no network, in Indonesian. */
export const offline: OfflineWords = {
  title: (place, edition) => `Kemiskinan di ${place}, ${edition}: satu berkas tanpa jaringan`,
  about: (edition, cutoff) =>
    `${edition}, angka yang terbit sampai ${cutoff}. Berkas ini tidak berubah bila situsnya diperbarui; periksa situsnya bila ada angka yang lebih baru.`,
  language: "Bahasa",
  contents: "Isi berkas",
  parts: {
    summary: "Ringkasan",
    report: "Laporan",
    figures: "Gambar lain",
    slides: "Paparan",
    glossary: "Glosarium",
  },
  showing:
    "Ketuk di dalam bingkai, lalu tekan spasi atau Page Down untuk maju dan Page Up untuk mundur; di telepon cukup geser. Layar penuh: F11.",
  place: (place, count) => `${place} dari ${count}`,
};
