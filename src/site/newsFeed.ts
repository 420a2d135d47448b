import { createHash } from "node:crypto";
import { LOCALES } from "../locales/index.ts";
import type { Language } from "../model/words.ts";
import { atomFeed, type FeedEntry } from "../publish/atomFeed.ts";
import type { Content } from "./content.ts";
import { correctionAnchor, correctionsOf } from "./corrections.ts";
import { absolute, linksFor, MEETING_REPORT, SITE } from "./links.ts";
import { plainText } from "./plainText.ts";

type News = Pick<Content, "editions" | "publisher" | "record" | "volume" | "isPreview">;

/**
 * What is new, as an Atom feed in one language: editions that appeared, and what changed in them since they were
 * recorded, newest first. An edition appeared on the day of its `release` or, without one, of its first record; before
 * that it is no news, nor is any edition in a preview.
 *
 * @param site where the site stands, if that is known
 */
export function newsFeed(content: News, language: Language, site = SITE): string {
  const { corrections: words } = LOCALES[language];
  const links = linksFor(language);
  const feed = {
    id: permanentId(links.correctionsFeed, site),
    address: absolute(links.correctionsFeed, site),
    page: absolute(links.corrections, site),
    title: words.feedName,
    author: content.publisher.name[language],
    language,
    date: content.editions.at(-1)?.definition.cutoff ?? "",
  };
  const entries = content.editions
    .toReversed()
    .flatMap(({ definition }) => [
      ...changes(content, definition.id, language, site),
      ...release(content, definition.id, language, site),
    ])
    .toSorted((a, b) => byDay(b.date) - byDay(a.date));
  return atomFeed(feed, entries);
}

/** A day as a number that grows with it. */
function byDay(date: string): number {
  return Number(date.slice(0, 10).replaceAll("-", ""));
}

function changes({ record, volume }: News, id: string, language: Language, site?: string): FeedEntry[] {
  const { corrections: words, date } = LOCALES[language];
  const { definition } = volume(id, language).edition;
  return correctionsOf(record(id)).map((correction) => {
    const { made, kind, reason, moved } = correction;
    const address = `${linksFor(language).corrections}#${correctionAnchor(id, correction)}`;
    return {
      id: permanentId(address, site),
      address: absolute(address, site),
      title: `${definition.title[language]}, ${words.entry(words.kinds[kind].name, date(made))}`,
      date: made,
      text: `${reason} ${words.count(moved.length)}`,
    };
  });
}

function release(content: News, id: string, language: Language, site?: string): FeedEntry[] {
  const { edition, reports } = content.volume(id, language);
  const { title, release: appears } = edition.definition;
  const date = appears ?? content.record(id)?.log[0]?.made;
  if (content.isPreview || date === undefined) return [];
  const { released } = LOCALES[language].corrections;
  const address = linksFor(language).edition(id);
  const headline = plainText(reports.get(MEETING_REPORT)?.headline ?? "");
  return [
    {
      id: permanentId(address, site),
      address: absolute(address, site),
      title: released.title(title[language]),
      date,
      text: released.text(headline),
    },
  ];
}

/** The permanent address itself or, while no one knows where the site stands, a UUID (version 8) made of it. */
function permanentId(address: string, site: string | undefined): string {
  if (site !== undefined) return absolute(address, site);
  const digits = [...createHash("sha256").update(address).digest("hex").slice(0, 32)];
  digits[12] = "8";
  digits[16] = "89ab"[Number.parseInt(digits[16] ?? "0", 16) % 4] ?? "8";
  return `urn:uuid:${digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
