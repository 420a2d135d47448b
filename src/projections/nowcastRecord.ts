import type { Anchor, NowcastRecord } from "../model/nowcast.ts";
import { mean } from "../stats/mean.ts";
import { LEVELS, nowcastIntervals } from "./nowcastIntervals.ts";
import type { NowcastTrial } from "./nowcastTrials.ts";

/**
 * How the nowcast did against "the same as last year" over past trials, and how often the published
 * figure fell inside the interval made without its year (leave one year out, since the districts of a
 * province share each year's shock).
 *
 * @param trials of a province's districts, at least one
 * @param country trials of all districts, whose errors widen the intervals
 */
export function nowcastRecord(
  anchor: Anchor,
  trials: readonly NowcastTrial[],
  country: readonly NowcastTrial[],
): NowcastRecord {
  const years = [...new Set(trials.map(({ year }) => year))].sort((a, b) => a - b);
  const byYear = years.map((year) => {
    const own = trials.filter((trial) => trial.year === year);
    return {
      year,
      n: own.length,
      meanAbsoluteError: mean(own.map(absoluteError)),
      naiveError: mean(own.map(naiveError)),
    };
  });
  return {
    anchor,
    years: byYear,
    n: trials.length,
    meanAbsoluteError: mean(trials.map(absoluteError)),
    naiveError: mean(trials.map(naiveError)),
    losingYears: byYear.filter((each) => each.naiveError < each.meanAbsoluteError).map(({ year }) => year),
    coverage: leaveOneYearOut(trials, country, years),
  };
}

function absoluteError(trial: NowcastTrial): number {
  return Math.abs(trial.actual.value - trial.value);
}

function naiveError(trial: NowcastTrial): number {
  return Math.abs(trial.actual.value - trial.base.value);
}

function leaveOneYearOut(
  trials: readonly NowcastTrial[],
  country: readonly NowcastTrial[],
  years: readonly number[],
): NowcastRecord["coverage"] {
  const judged = years.flatMap((year) => {
    const others = (of: readonly NowcastTrial[]) => of.filter((trial) => trial.year !== year);
    const intervals = nowcastIntervals(others(trials), others(country));
    if (intervals === undefined) return [];
    return trials
      .filter((trial) => trial.year === year)
      .flatMap(({ value, actual }) =>
        intervals(value).map(({ level, lower, upper }) => ({
          level,
          inside: lower <= actual.value && actual.value <= upper,
          width: upper - lower,
        })),
      );
  });
  return LEVELS.flatMap((level) => {
    const of = judged.filter((each) => each.level === level);
    if (of.length === 0) return [];
    return [
      {
        level,
        share: of.filter(({ inside }) => inside).length / of.length,
        meanWidth: mean(of.map(({ width }) => width)),
      },
    ];
  });
}
