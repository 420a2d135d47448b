import type { InfographicWords } from "../infographicWords.ts";

/** The words of an edition on one page, in English. */
export const infographic: InfographicWords = {
  title: (place, edition) => `Poverty in ${place} on one page, ${edition}`,
  ofHundred: (frequency, place) => `About ${frequency} residents of ${place} live below the poverty line.`,
  each: "One circle stands for one of a hundred residents.",
  alternative: (title) => `${title}. It says the same as the edition’s page.`,
};
