import type { AnswerWords } from "../answerWords.ts";
import { list } from "./formats.ts";

const verdict: AnswerWords["verdict"] = {
  supported: "supported",
  contradicted: "contradicted",
  misleading: "misleading",
  uncheckable: "uncheckable",
};

/** What the script of the checker's page says, in English. */
export const answer: AnswerWords = {
  verdict,
  result: {
    heading: "Result",
    list: "Statement by statement",
    empty: "There is no text yet. Paste one first, then press Check.",
    none: "No statement about these figures was found.",
    summary: (counts) => {
      const all = counts.reduce((sum, [, count]) => sum + count, 0);
      const told = list(counts.map(([each, count]) => `${count} ${verdict[each]}`));
      return `${all} ${all === 1 ? "statement" : "statements"}: ${told}.`;
    },
    read: "Read as",
    reason: "By the figures",
    rows: "Rows of data",
    row: (file, line) => `${file}, line ${line}`,
    region: (name) => `All figures of ${name}`,
    instead: "May be written",
    copy: "Copy sentence",
    copyOf: (sentence) => `Copy sentence: ${sentence}`,
    copied: "Copied.",
    selected: "The sentence is selected; press Ctrl+C to copy it.",
    goTo: (place, name) => `statement ${place} ${name}`,
  },
  elsewhere: (regions) =>
    `This page does not hold that figure for ${list(regions)}; the command laju claims checks with all figures.`,
  notHere:
    "This page does not hold the figure: it is not published, not yet known, or outside the regions and measures the page holds.",
};
