import { differenceAt } from "../model/decimal.ts";
import type { NowcastStatement, ScoredStatement } from "../model/nowcastStatement.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";

/** Statements beside what was published later, in the order given; those still open have no actual. */
export function scoredStatements(statements: readonly NowcastStatement[], set: SeriesSet): ScoredStatement[] {
  return statements.map((statement) => {
    const { region, indicator, year, value, intervals } = statement;
    const series = seriesOf(set, region, indicator, "annual");
    const actual = pointOf(series, year);
    return {
      statement,
      before: series?.points.findLast((point) => point.year < year),
      actual,
      error: actual === undefined ? undefined : differenceAt(value, actual.value, actual.decimals),
      held:
        actual === undefined
          ? []
          : intervals.map(({ level, lower, upper }) => ({
              level,
              inside: lower <= actual.value && actual.value <= upper,
            })),
    };
  });
}
