import type { CorrectionWords } from "../correctionWords.ts";

/** The public log of corrections, in English. */
export const corrections: CorrectionWords = {
  title: "Corrections and revisions",
  lede: "Every number an edition ever printed is on record. Where a number changes, its page is put right in place, and here it says when, why, and from what to what.",
  kinds: {
    revision: { name: "revision", text: "The basic figure was revised by whoever publishes it." },
    correction: { name: "correction", text: "Something on this site was wrong." },
    method: {
      name: "change of method",
      text: "The way of computing or presenting was changed; the basic figures stay.",
    },
  },
  edition: (title, recorded) => `${title}, on record since ${recorded}`,
  unrecorded: "This edition is not on record yet.",
  none: "No number has changed since it was recorded.",
  entry: (kind, date) => `${date}: ${kind}`,
  reason: "Reason",
  count: (n) => `${n} numbers changed.`,
  head: { what: "Number", was: "Was", is: "Is", cause: "What changed" },
  missing: "not printed",
  cause: { data: "data row", code: "way of computing", words: "words of a report" },
  more: (n) => `and ${n} more that changed with them`,
  since: (previous) => `Key figures, revisions, targets and expectations beside the ${previous}.`,
  firstEdition: "This is the first edition; there is none to compare it with.",
  feed: "Atom feed: new editions, corrections and revisions",
  feedName: "Laju: new editions, corrections and revisions",
  feedText: "Anyone can subscribe: a feed reader tells when a new edition appears or a number changes.",
  released: {
    title: (edition) => `${edition} published`,
    text: (headline) => `${headline}. The standard error of changes between years is not published.`,
  },
  note: (date, kind) => `Changed ${date} (${kind}):`,
};
