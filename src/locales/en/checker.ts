import type { CheckerWords } from "../checkerWords.ts";
import { answer } from "./answer.ts";

/** The page on which a reader checks a text, in English. */
export const checker: CheckerWords = {
  ...answer,
  title: "Check a quotation",
  lede: (cutoff, focus, province) =>
    `Paste a draft, a press release or a quotation. Every statement about poverty figures of ${focus}, the other districts of ${province}, the province and Indonesia is compared with the figures published up to ${cutoff}.`,
  meaning: {
    supported: "Region, year, measure, unit and number are as published, rounded where need be.",
    contradicted: "Number, direction, rank or unit are others in the published figures.",
    misleading:
      "The number is right, but the words around it are not: percent for percentage points, income for expenditure, families for people, a cause that figures do not show.",
    uncheckable:
      "There is nothing to compare: no number, not or not yet published, or to be read in more than one way.",
  },
  form: {
    label: "Text to be checked",
    hint: "Indonesian or English. The text is not sent anywhere.",
    check: "Check",
    clear: "Clear",
    withoutScript:
      "The check on this page runs in your browser and needs JavaScript. Without it, the command laju claims does the same; see below.",
  },
  example: {
    button: "English example",
    text: "The poverty rate of Kota Pekalongan was 6.81% in 2023 and fell to 6.71% in 2024. In percentage terms it did fall, but only by 0.1%. There are still about 18 thousand residents living below the poverty line. A person is poor if their income is below Rp605,000 per person per month.",
  },
  sections: {
    checked: {
      name: "What is checked",
      text: [
        "Poverty rate and number of poor people, poverty line, depth (P1), severity (P2), ranks, targets, pace of change, and figures of basic services such as unemployment, human development and life expectancy: whether number, year, region, direction and unit are as published. For every statement the page first says how it was read, and then judges it.",
      ],
    },
    verdicts: {
      name: "Four verdicts",
      text: "Every statement gets one of four verdicts.",
      example: "Example:",
    },
    privacy: {
      name: "The text stays with you",
      text: [
        "The check runs in your browser. The text is not sent and not stored, and this page’s security policy forbids it to send anything.",
      ],
    },
    limits: {
      name: "What not to expect",
      items: (focus, province) => [
        "The checker reads sentence by sentence, by rules and not by understanding; an involved sentence may be missed or read otherwise. Always read what it was “read as”.",
        "Only figures are judged. Causes, budgets, programmes, promises and people are not.",
        `There are no figures below the district. Districts outside ${province} are recognised, but their figures are not on this page.`,
        `Without a year a statement is read for the newest year, without a region for ${focus}. Both are always said.`,
      ],
    },
    command: {
      name: "By command, without a browser",
      text: "The program behind this site checks a text file with all figures, all districts and by any edition:",
      after: "The result is that of this page for the regions it holds.",
    },
  },
  claims: "Statements already compared",
};
