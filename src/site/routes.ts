import type { Publisher } from "../model/publisher.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { content } from "./content.ts";
import { ONE_MINUTE } from "./links.ts";

/** The route parameter of a language: none for the one at the root. */
export function languageParameter(language: Language): string | undefined {
  return language === LANGUAGES[0] ? undefined : language;
}

/** One path per language. */
export function languagePaths() {
  return LANGUAGES.map((language) => ({
    params: { language: languageParameter(language) },
    props: { language },
  }));
}

/** One path per language and edition. */
export function editionPaths() {
  return languagePaths().flatMap(({ params, props }) =>
    content().editions.map(({ definition }) => ({
      params: { ...params, edition: definition.id },
      props: { ...props, id: definition.id },
    })),
  );
}

/** One path per language and meeting. */
export function meetingPaths() {
  return languagePaths().flatMap(({ params, props }) =>
    content().data.meetings.map((meeting) => ({
      params: { ...params, date: meeting.date },
      props: { ...props, meeting },
    })),
  );
}

/** One path per language, if the publisher shows public statements. */
export function claimPaths({ claims }: Pick<Publisher, "claims">) {
  return claims ? languagePaths() : [];
}

/** One path per language and edition that has a one-minute version. */
export function oneMinutePaths() {
  return editionPaths().filter(({ props }) =>
    content().volume(props.id, props.language).reports.has(ONE_MINUTE),
  );
}
