import { markupText } from "../model/markupText.ts";

/** One piece of news. */
export interface FeedEntry {
  /** Absolute address; unique in the feed. */
  readonly id: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly text: string;
}

/**
 * An Atom feed (RFC 4287): the same bytes for the same entries.
 *
 * @param feed its own absolute address, name, author, and the day it is of where it has no entry
 * @param entries newest first
 */
export function atomFeed(
  feed: {
    readonly id: string;
    readonly title: string;
    readonly author: string;
    readonly language: string;
    readonly date: string;
  },
  entries: readonly FeedEntry[],
): string {
  const updated = (date: string) => `<updated>${date}T00:00:00Z</updated>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `<id>${markupText(feed.id)}</id>`,
    `<title>${markupText(feed.title)}</title>`,
    `<author><name>${markupText(feed.author)}</name></author>`,
    `<link rel="self" href="${markupText(feed.id)}"/>`,
    updated(entries[0]?.date ?? feed.date),
    ...entries.map(({ id, title, date, text }) =>
      [
        "<entry>",
        `<id>${markupText(id)}</id>`,
        `<title>${markupText(title)}</title>`,
        `<link href="${markupText(id)}"/>`,
        updated(date),
        `<content type="text">${markupText(text)}</content>`,
        "</entry>",
      ].join(""),
    ),
    "</feed>\n",
  ].join("\n");
}
