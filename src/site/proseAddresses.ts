import type { GlossaryEntry } from "../model/glossaryEntry.ts";
import type { Language } from "../model/words.ts";
import type { Addresses } from "../narrative/bound.ts";
import { linksFor, pageInProse } from "./links.ts";

/** Where the reports of an edition find facts, sources, pages and terms. */
export function proseAddresses(
  edition: string,
  language: Language,
  glossary: readonly GlossaryEntry[],
): Addresses {
  const links = linksFor(language);
  return {
    fact: (finding) => links.fact(edition, finding),
    source: links.source,
    page: (path) => pageInProse(path, language),
    terms: glossary.map(({ term, forms }) => ({
      forms: forms[language],
      address: `${links.glossary}#${term}`,
    })),
  };
}
