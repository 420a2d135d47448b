import type { Anchor, NowcastRecord } from "../model/nowcast.ts";
import { mean } from "../stats/mean.ts";
import type { NowcastTrial } from "./nowcastTrials.ts";
import { relativeErrorInterval } from "./relativeErrorInterval.ts";

/** The levels that intervals are printed at. */
export const LEVELS = [0.8, 0.95] as const;

/**
 * How the nowcast did against "the same as last year" over past trials, and how often the published
 * figure fell inside the interval made without its year (leave one year out, since the districts of a
 * province share each year's shock).
 *
 * @param trials at least two years of them
 */
export function nowcastRecord(anchor: Anchor, trials: readonly NowcastTrial[]): NowcastRecord {
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
    coverage: LEVELS.map((level) => leaveOneYearOut(trials, years, level)),
  };
}

/** Actual ÷ nowcast − 1. */
export function relativeError(trial: NowcastTrial): number {
  return trial.actual.value / trial.value - 1;
}

function absoluteError(trial: NowcastTrial): number {
  return Math.abs(trial.actual.value - trial.value);
}

function naiveError(trial: NowcastTrial): number {
  return Math.abs(trial.actual.value - trial.base.value);
}

function leaveOneYearOut(trials: readonly NowcastTrial[], years: readonly number[], level: number) {
  const judged = years.flatMap((year) => {
    const others = trials.filter((trial) => trial.year !== year).map(relativeError);
    const band = relativeErrorInterval(1, others, level);
    return trials
      .filter((trial) => trial.year === year)
      .map(({ value, actual }) => ({
        inside: band.lower * value <= actual.value && actual.value <= band.upper * value,
        width: (band.upper - band.lower) * value,
      }));
  });
  return {
    level,
    share: judged.filter(({ inside }) => inside).length / judged.length,
    meanWidth: mean(judged.map(({ width }) => width)),
  };
}
