import type { ClaimWords } from "../claimWords.ts";

/** The page of public statements, in English. */
export const claims: ClaimWords = {
  title: "Numbers in circulation",
  lede: (focus) =>
    `Statements about poverty in ${focus} that were made in public, beside the figures that were known on that day.`,
  about: [
    {
      name: "Why there is this page",
      text: [
        "Figures travel from a table to a speech and on to the news, and on the way a unit, a year or a meaning is easily mistaken. This page puts quotations and published figures side by side, so that whoever quotes next can use the right one. Only the sentence is read: not who said it, not what was meant, and not where its number came from.",
      ],
    },
    {
      name: "How a statement gets in",
      text: [
        "A statement is entered if it was made at a public event or on a public page, concerns figures or programmes of poverty in this city, and its source is recorded. What agrees is recorded just as what does not. The verdict is recorded by a person who compared it with the tables; the parts below it are compared by this site’s checker, only with figures that were known on the day of the event by the release calendar.",
      ],
    },
    {
      name: "Asking for a correction",
      text: [
        "If a quotation, a verdict or an explanation is wrong, tell the publisher of this site, with the address of the statement (the link at its end) and a source that shows it. What is wrong is put right on this page, and the correction is recorded in the site’s log of changes.",
      ],
    },
  ],
  events: "Events",
  counted: (statements, events) => `${statements} statements from ${events} events, newest first.`,
  rendering: "In English:",
  knownAt: (date) => `By the figures known on ${date}`,
  noParts: "No part can be compared with figures.",
  differs: (verdict) =>
    `The automatic checker reads this sentence otherwise (${verdict}). The verdict recorded is the one that holds.`,
  instead: "May be written",
  source: "Source of the quotation",
  permalink: "Link to this statement",
};
