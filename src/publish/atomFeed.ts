import { markupText } from "../model/markupText.ts";

/** One piece of news. */
export interface FeedEntry {
  /** An IRI that never changes; unique in the feed. */
  readonly id: string;
  /** The page that tells it. */
  readonly address: string;
  readonly title: string;
  /** ISO date, or a minute with its offset: "2026-12-01T09:00+07:00". */
  readonly date: string;
  readonly text: string;
}

/** A feed as a whole. */
export interface Feed {
  /** An IRI that never changes. */
  readonly id: string;
  /** Its own address. */
  readonly address: string;
  /** The page that says the same to people. */
  readonly page: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The day it is of where it has no entry. */
  readonly date: string;
}

/**
 * An Atom feed (RFC 4287): the same bytes for the same entries.
 *
 * @param entries newest first
 */
export function atomFeed(feed: Feed, entries: readonly FeedEntry[]): string {
  const updated = (date: string) => `<updated>${instant(date)}</updated>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `<id>${xmlText(feed.id)}</id>`,
    `<title>${xmlText(feed.title)}</title>`,
    `<author><name>${xmlText(feed.author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed.address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
    updated(entries[0]?.date ?? feed.date),
    ...entries.map(({ id, address, title, date, text }) =>
      [
        "<entry>",
        `<id>${xmlText(id)}</id>`,
        `<title>${xmlText(title)}</title>`,
        `<link rel="alternate" type="text/html" href="${xmlText(address)}"/>`,
        updated(date),
        `<content type="text">${xmlText(text)}</content>`,
        "</entry>",
      ].join(""),
    ),
    "</feed>\n",
  ].join("\n");
}

/** What XML 1.0 cannot hold is left out. */
function xmlText(text: string): string {
  return markupText(text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ""));
}

/** RFC 3339: a day begins at midnight UTC, a minute at its first second. */
function instant(date: string): string {
  return date.includes("T")
    ? date.replace(/T(\d\d:\d\d)(Z|[+-]\d\d:\d\d)$/, "T$1:00$2")
    : `${date}T00:00:00Z`;
}
