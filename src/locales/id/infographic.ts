import type { InfographicWords } from "../infographicWords.ts";

/** The words of an edition on one page, in Indonesian. */
export const infographic: InfographicWords = {
  title: (place, edition) => `Kemiskinan di ${place} dalam satu halaman, ${edition}`,
  ofHundred: (frequency, place) => `Sekitar ${frequency} warga ${place} hidup di bawah garis kemiskinan.`,
  each: "Satu lingkaran mewakili satu dari seratus warga.",
  alternative: (title) => `${title}. Isinya sama dengan halaman edisi.`,
};
