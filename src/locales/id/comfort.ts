import type { ComfortWords } from "../comfortWords.ts";

/** The controls that a script adds to the page of a figure, in Indonesian. */
export const comfort: ComfortWords = {
  walk: "Telusuri titik satu per satu",
  of: "dari",
  mark: "Tandai kabupaten/kota",
  nothing: "tidak ada",
  ascending: "Tabel diurutkan menaik menurut",
  descending: "Tabel diurutkan menurun menurut",
  original: "Tabel kembali ke urutan semula.",
};
