import type { Knowledge } from "../model/knowledge.ts";
import { figuresOf, figureValue, nameOf, newestYear } from "./figures.ts";
import { type Judgement, worded } from "./judgement.ts";
import { targetsOf } from "./judgeTarget.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { OutcomeStatement } from "./statement.ts";

/** Whether a target was met as stated: lower is better for poverty, higher for what should rise. */
export function judgeOutcome(statement: OutcomeStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, met } = statement;
  if (region === undefined) return nothingKnown(statement, knowledge, undefined, "unknown region");
  const newest = newestYear(knowledge, region, indicator);
  const year = statement.year.how === "newest" ? newest : statement.year.year;
  const [target] = targetsOf(knowledge, region, indicator, year);
  const [actual] = year === undefined ? [] : figuresOf(knowledge, region, indicator, year);
  const name =
    year === undefined ? undefined : nameOf(knowledge, indicator, region, year, actual?.point.month);
  if (target === undefined || actual === undefined || name === undefined || year === undefined) {
    return nothingKnown(statement, knowledge, region, "not published", year);
  }
  const polarity = knowledge.indicators.get(indicator)?.polarity ?? -1;
  const wasMet = polarity > 0 ? actual.point.value >= target.low : actual.point.value <= target.high;
  const figure = figureValue(knowledge, actual);
  const printed = (words: { amount(value: number, unit: string, decimals: number): string }) =>
    words.amount(target.high, figure.unit, target.decimals);
  return {
    region,
    year,
    stated: null,
    expected: actual.point.value,
    reading: worded((words) => words.readsOutcome(name, met)),
    verdict: wasMet === met ? "supported" : "contradicted",
    reason: worded((words) => words.isOutcome(figure, printed(words))),
    rows: [actual.point.row, target.row],
    correction:
      wasMet === met
        ? null
        : worded((words) => words.outcomeSentence(figure, printed(words), target.document, wasMet)),
  };
}
