import { knowledgeAt } from "../knowledge.ts";
import type { SeriesSet } from "../model/seriesSet.ts";
import { content, type Volume } from "./content.ts";
import type { MeetingMaterial } from "./meetingParts.ts";

const known = new Map<string, SeriesSet>();

/** What words about the decisions of meetings are made from, for an edition in one language. */
export function meetingMaterial({ edition, locale }: Pick<Volume, "edition" | "locale">): MeetingMaterial {
  const { data, editions } = content();
  return {
    edition,
    locale,
    editionTitles: new Map(
      editions.map(({ definition }) => [definition.id, definition.title[locale.language]]),
    ),
    seriesOn(date) {
      const series = known.get(date) ?? knowledgeAt({ ...data, definition: edition.definition }, date).series;
      known.set(date, series);
      return series;
    },
  };
}
