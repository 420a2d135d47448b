import type { PaperHead } from "../../model/handout.ts";
import { asOf, standing } from "../../publish/publication.ts";
import { content, type Volume } from "../content.ts";
import { absolute, linksFor, SITE } from "../links.ts";
import { addressCode } from "./addressCode.ts";

/** Whose a document of the kit is, of which edition, and where that stands. */
export function paperHead({ edition, locale }: Volume, title: string): PaperHead {
  const { handout, language } = locale;
  const { publisher } = content();
  const { definition } = edition;
  const address = absolute(linksFor(language).edition(definition.id));
  return {
    language,
    title,
    masthead: publisher.official ? handout.official(publisher.name[language]) : handout.unofficial,
    edition: definition.title[language],
    asOf: asOf({ edition }, language),
    date: definition.cutoff,
    standing: standing({ publisher }, language),
    contact: publisher.contact === undefined ? handout.noContact : handout.contact(publisher.contact),
    address: SITE === undefined ? handout.noAddress : address,
    code: addressCode(address),
    codeAlternative: handout.code,
    page: handout.page,
  };
}
