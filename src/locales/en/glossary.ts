import type { GlossaryWords } from "../glossaryWords.ts";

/** The page of terms, in English. */
export const glossary: GlossaryWords = {
  title: "Glossary",
  lede: "The terms this site uses, in its own words. In reports, terms with a dotted line lead here.",
  seeAlso: "See also",
  indicator: (name) => `indicator ${name}`,
  method: (name) => `how it is computed: ${name}`,
};
