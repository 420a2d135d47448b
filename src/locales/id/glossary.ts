import type { GlossaryWords } from "../glossaryWords.ts";

/** The page of terms, in Indonesian. */
export const glossary: GlossaryWords = {
  title: "Glosarium",
  lede: "Istilah yang dipakai situs ini, dengan kata-kata sendiri. Dalam laporan, istilah yang bergaris titik-titik mengarah ke sini.",
  seeAlso: "Lihat juga",
  indicator: (name) => `indikator ${name}`,
  method: (name) => `cara menghitung: ${name}`,
};
