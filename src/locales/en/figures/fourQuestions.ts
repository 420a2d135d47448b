import { VERDICTS, type Verdict } from "../../../model/verdict.ts";
import { span } from "../../calendar.ts";
import { focusName as focus, provinceName as province } from "../../findingsOf.ts";
import { type AnswerLanguage, answersOf, QUESTIONS } from "../../fourAnswers.ts";
import type { FigureWords } from "../../locale.ts";
import { type FourMeasure, measuresByVerdict, questionsOf } from "../../questionsOf.ts";
import { list, number, quantity, rank, unitName, verdict } from "../formats.ts";
import { chart, site } from "../site.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const WORDS: AnswerLanguage = {
  language: "en",
  number,
  quantity,
  unit: unitName,
  rank,
  verdict,
  chart,
  site,
};

const NAME: Readonly<Record<FourMeasure, string>> = {
  headcount_ratio: "rate",
  headcount: "number",
  poverty_gap_index: "depth",
  poverty_severity_index: "severity",
};

function found(verdict: Verdict, names: string): string {
  switch (verdict) {
    case "rising":
      return `${names} rose`;
    case "falling":
      return `${names} fell`;
    case "no clear change":
      return `no clear change in ${names}`;
    case "too short to tell":
      return `too short to tell for ${names}`;
    case "not assessable":
      return `not assessable for ${names}`;
  }
}

export const fourQuestions: FigureWords = {
  title(edition) {
    const groups = measuresByVerdict(edition, VERDICTS);
    const from = questionsOf(edition, "headcount_ratio")?.answers.development?.window[0];
    if (groups.length === 0 || from === undefined) return "Four questions for four measures";
    const each = groups.map(({ verdict, measures }) => found(verdict, list(measures.map((id) => NAME[id]))));
    return `Since ${from}: ${each.join("; ")}`;
  },
  subtitle: (edition) =>
    `Rate (P0), number, depth (P1) and severity (P2) of poverty, ${focus(edition)}, March; position among the districts of ${province(edition)} and relevance against it`,
  howToRead: () =>
    "Every answer comes with its window of years. Development: verdict and net change. Effectiveness: class, and how many yearly changes improve. Relevance: direction, how many years go the same way, and pace.",
  axes: (edition) => [
    `Every row: one measure, ${list(answersOf(edition, WORDS).map(({ name }) => name))}, each with its newest figure.`,
    `Every column: one question, ${list(QUESTIONS.map((each) => chart.questions.question[each].toLowerCase()))}; in the narrow picture the questions stand below each other.`,
    "It holds words and numbers; there is no scale.",
  ],
  description: (edition) =>
    answersOf(edition, WORDS).flatMap(({ name, latest, missing, answers }) => [
      `${name}: ${[`${number.plain(latest.value, latest.decimals)} in ${latest.year}`, ...missing].join("; ")}.`,
      ...QUESTIONS.map((question) => {
        const said = answers
          .filter(({ about }) => about === question)
          .map(({ window, text }) =>
            window === undefined ? text : `${window[0] === window[1] ? window[0] : span(...window)}: ${text}`,
          );
        return `${name}, ${chart.questions.question[question].toLowerCase()}. ${said.join("; ")}.`;
      }),
    ]),
  notes: (edition) => [
    "The answers are not added up: there is no score and no order among the measures.",
    "Effectiveness here means that the outcome improved on earlier years; it is no evidence that a programme is the cause.",
    NO_STANDARD_ERROR,
    ...spanned(edition, "headcount_ratio"),
  ],
};
