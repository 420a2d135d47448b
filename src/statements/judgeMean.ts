import type { Knowledge } from "../model/knowledge.ts";
import { breakBetween, figuresOf, figureValue, nameOf, newestYear } from "./figures.ts";
import { type Judgement, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { MeanStatement } from "./statement.ts";

/** A level against the simple mean of the published figures of named years, all of which must be known and comparable. */
export function judgeMean(statement: MeanStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, relation } = statement;
  const newest = region === undefined ? undefined : newestYear(knowledge, region, indicator);
  const year = statement.year.how === "newest" ? newest : statement.year.year;
  if (region === undefined || year === undefined)
    return nothingKnown(statement, knowledge, region, "not published");
  const [own] = figuresOf(knowledge, region, indicator, year);
  const to = statement.last ?? year;
  const from = statement.first ?? to - (statement.count ?? 1) + 1;
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const figures = years.flatMap((each) =>
    figuresOf(knowledge, region, indicator, each).filter(({ series }) => series === own?.series),
  );
  const name = nameOf(knowledge, indicator, region, year, own?.point.month);
  if (
    own === undefined ||
    name === undefined ||
    figures.length < years.length ||
    figures.length === 0 ||
    breakBetween(own.series, from, year) !== undefined
  ) {
    return nothingKnown(statement, knowledge, region, "not published", year);
  }
  const mean = figures.reduce((sum, { point }) => sum + point.value, 0) / figures.length;
  const isRight = relation === "lower" ? own.point.value < mean : own.point.value > mean;
  const { unit } = own.series;
  return {
    region,
    year,
    stated: null,
    expected: Math.round(100 * mean) / 100,
    reading: worded((words) => words.readsMean(name, from, to, relation)),
    verdict: isRight ? "supported" : "contradicted",
    reason: worded((words) =>
      words.isMean(figureValue(knowledge, own), words.amount(mean, unit, own.point.decimals), from, to),
    ),
    rows: figures.map(({ point }) => point.row),
    correction: isRight
      ? null
      : worded((words) =>
          words.isMean(figureValue(knowledge, own), words.amount(mean, unit, own.point.decimals), from, to),
        ),
  };
}
