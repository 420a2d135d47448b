import { editionChanges } from "../findings/editionChanges.ts";
import type { Edition } from "../model/edition.ts";
import type { EditionChanges } from "../model/editionChanges.ts";
import type { Language } from "../model/words.ts";
import { type Citation, citation } from "../publish/citation.ts";
import { asOf, standing } from "../publish/publication.ts";
import { content, type Volume } from "./content.ts";
import { absolute, linksFor, SITE } from "./links.ts";
import { plainText } from "./plainText.ts";
import { reportText } from "./reportText.ts";

/** The reports of an edition that are made to be quoted and copied: without pictures, as text too. */
export const QUOTED = "kutipan";
export const RELEASE = "siaran-pers";
export const PRESS_REPORTS: readonly string[] = [QUOTED, RELEASE];

/** The newest edition, which the press room is about. */
export function newestEdition(): Edition {
  const edition = content().editions.at(-1);
  if (edition === undefined) throw new RangeError("there is no edition");
  return edition;
}

/** What the newest edition changed against the one before it, if there is one. */
export function changesOfNewest(): EditionChanges | undefined {
  const previous = content().editions.at(-2);
  return previous === undefined ? undefined : editionChanges(previous, newestEdition());
}

/** A report for the press as plain text, with the edition it is of, its address and whose it is. */
export function pressText(volume: Volume, name: string): string | undefined {
  const { edition, locale, reports } = volume;
  const report = reports.get(name);
  if (report === undefined) return undefined;
  const { language } = locale;
  const { publisher } = content();
  const { id } = edition.definition;
  const address = absolute(linksFor(language).report(id, name));
  const whose = standing({ publisher }, language);
  return reportText(report, {
    cannot: locale.site.cannot,
    footer: [
      asOf({ edition }, language),
      ...(SITE === undefined ? [] : [address]),
      ...(plainText(report.html).includes(whose) ? [] : [whose]),
    ],
  });
}

/** How an edition as a whole is cited: in the forms of a figure's citation, under the edition's own subject. */
export function editionCitation(edition: Edition, language: Language): Citation | undefined {
  const { id } = edition.definition;
  const whole = (each: Language) => {
    const { figures, locale } = content().volume(id, each);
    const [figure] = figures;
    const { sourceBasic } = locale.site;
    return figure === undefined
      ? undefined
      : { ...figure, id: "edisi", subtitle: locale.press.terms.cited(edition), source: sourceBasic };
  };
  const [indonesian, english] = [whole("id"), whole("en")];
  if (indonesian === undefined || english === undefined) return undefined;
  const addressOf = (each: Language) => absolute(linksFor(each).edition(id));
  return citation(
    {
      edition,
      publisher: content().publisher,
      figures: { id: indonesian, en: english },
      addresses: SITE === undefined ? undefined : { id: addressOf("id"), en: addressOf("en") },
    },
    language,
  );
}
