import {
  type Accuracy,
  type AccuracyScore,
  type AccuracyTrial,
  COMPETITORS,
  type IntervalRecord,
  type ScoreTable,
} from "../model/accuracy.ts";
import type { RegionCode } from "../model/region.ts";
import { mean } from "../stats/mean.ts";
import { meanAbsoluteError } from "../stats/meanAbsoluteError.ts";
import { LEVELS } from "./nowcastIntervals.ts";

/** The pandemic's years, whose movement no earlier figure could have shown. */
const SHOCK_YEARS = [2020, 2021] as const;

/**
 * The public record of projections: errors by lead time against the competitors, with and without the
 * pandemic's years, how often the intervals held, and what would have been said of the focus.
 *
 * @param trials of the province's districts, the focus among them
 */
export function accuracy(trials: readonly AccuracyTrial[], focus: RegionCode): Accuracy {
  const own = trials.filter(({ region }) => region === focus);
  return {
    shockYears: SHOCK_YEARS,
    focus: scoreTable(own),
    districts: scoreTable(trials),
    intervals: intervalRecords(trials),
    statements: own
      .filter(({ competitor }) => /^nowcast|^scenario_from/.test(competitor))
      .sort(
        (a, b) =>
          a.actual.year - b.actual.year ||
          b.leadTime - a.leadTime ||
          COMPETITORS.indexOf(b.competitor) - COMPETITORS.indexOf(a.competitor),
      ),
  };
}

function scoreTable(trials: readonly AccuracyTrial[]): ScoreTable {
  const isShock = ({ actual }: AccuracyTrial) => (SHOCK_YEARS as readonly number[]).includes(actual.year);
  return { all: scores(trials), withoutShock: scores(trials.filter((trial) => !isShock(trial))) };
}

function scores(trials: readonly AccuracyTrial[]): AccuracyScore[] {
  return byCompetitorAndLead(trials).map(({ competitor, leadTime, of }) => ({
    competitor,
    leadTime,
    n: of.length,
    meanAbsoluteError: meanAbsoluteError(of.map(({ value, actual }) => value - actual.value)),
  }));
}

function intervalRecords(trials: readonly AccuracyTrial[]): IntervalRecord[] {
  const groups = byCompetitorAndLead(trials.filter(({ intervals }) => intervals.length > 0));
  return groups.flatMap(({ competitor, leadTime, of }) =>
    LEVELS.map((level) => {
      const judged = of.flatMap(({ intervals, actual }) => {
        const interval = intervals.find((each) => each.level === level);
        return interval === undefined
          ? []
          : [
              {
                held: interval.lower <= actual.value && actual.value <= interval.upper,
                width: interval.upper - interval.lower,
              },
            ];
      });
      return {
        competitor,
        level,
        leadTime,
        n: judged.length,
        share: judged.filter(({ held }) => held).length / judged.length,
        meanWidth: mean(judged.map(({ width }) => width)),
      };
    }),
  );
}

/** Groups in the order of the competitors, then of lead times; empty ones are left out. */
function byCompetitorAndLead(trials: readonly AccuracyTrial[]) {
  const leadTimes = [...new Set(trials.map(({ leadTime }) => leadTime))].sort((a, b) => a - b);
  return COMPETITORS.flatMap((competitor) =>
    leadTimes.flatMap((leadTime) => {
      const of = trials.filter((trial) => trial.competitor === competitor && trial.leadTime === leadTime);
      return of.length === 0 ? [] : [{ competitor, leadTime, of }];
    }),
  );
}
