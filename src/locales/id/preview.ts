import type { PreviewWords } from "../previewWords.ts";
import { number } from "./formats.ts";

/** The words of the preview, in Indonesian. */
export const preview: PreviewWords = {
  title: "Halaman ini belum dapat ditampilkan",
  count: (count) =>
    `${number.plain(count, 0)} hal perlu diperbaiki lebih dahulu, dalam data atau dalam naskah.`,
  whatToDo: "Perbaiki, simpan; halaman ini memuat ulang sendiri.",
  more: (count) => `… dan ${number.plain(count, 0)} lagi`,
  elsewhere: (count) =>
    `Halaman ini dapat ditampilkan, tetapi ${number.plain(count, 0)} hal di tempat lain membuat situs belum dapat diterbitkan:`,
};
