import type { EditionDiffWords } from "../editionDiffWords.ts";

/** What differs between two editions. */
export const editionDiff: EditionDiffWords = {
  key: "Key figures",
  added: (count) => `Published figures newly known: ${count}`,
  revised: "Published figures revised",
  withdrawn: "Figures that are gone",
  verdicts: "Verdicts that changed",
  noVerdicts: "No verdict changed.",
  findings: (came, gone) => `Findings: ${came} new, ${gone} gone`,
  words: "Sentences of reports",
  counted: (kept, gone, came) => `${kept} sentences alike, ${gone} gone, ${came} new`,
  recorded: "Changes recorded after publication",
  entry: (edition, date, kind, numbers, reason) =>
    `${edition}, ${date} (${kind}): ${numbers} numbers. ${reason}`,
  gone: "none",
  none: "none",
};
