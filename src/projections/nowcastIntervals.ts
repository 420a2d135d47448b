import type { Interval } from "../model/interval.ts";
import { quantile } from "../stats/quantile.ts";
import type { NowcastTrial } from "./nowcastTrials.ts";

/** The levels that intervals are printed at. */
export const LEVELS = [0.8, 0.95] as const;

/** With fewer past errors, or of fewer years, a province takes the country's. */
const FEWEST_ERRORS = 20;
const FEWEST_YEARS = 3;

/** From this level on, ten years of one province are too few to know the tail. */
const TAIL = 0.9;

/** Actual ÷ nowcast − 1. */
export function relativeError(trial: Pick<NowcastTrial, "actual" | "value">): number {
  return trial.actual.value / trial.value - 1;
}

/**
 * How far the published figure fell from its nowcast, either way, in a unit in which districts of any
 * level can be pooled: |actual − nowcast| ÷ √nowcast, since errors in points grow about like the root.
 */
export function errorSize(trial: Pick<NowcastTrial, "actual" | "value">): number {
  return Math.abs(trial.actual.value - trial.value) / Math.sqrt(trial.value);
}

/** Whether past errors are enough to say how far the next may reach. */
export function isEnough(trials: readonly NowcastTrial[]): boolean {
  return trials.length >= FEWEST_ERRORS && new Set(trials.map(({ year }) => year)).size >= FEWEST_YEARS;
}

/**
 * Returns the ranges around any nowcast of a province's districts, narrow first.
 *
 * The 80% range holds the middle of past relative errors of the province's districts. The 95% range is as
 * wide as 95% of past errors were large, up or down, of the province's or the country's districts,
 * whichever reached further: the districts of a province share each year's shock, so ten years hold about
 * one large shock each way, which tells how large the next may be but not to which side.
 *
 * @param own past nowcasts of the province's districts; with fewer than 20, or of fewer than three years,
 *   the country's stand in
 * @param country past nowcasts of all districts, `own` among them
 * @returns a function of a nowcast in percent, above 0; bounds in percent, not rounded, the wide ones
 *   enclosing the narrow; `undefined` if the country's errors are too few as well
 * @example nowcastIntervals(jawaTengah, indonesia)?.(5.965)[0] // { level: 0.8, lower: 5.84…, upper: 6.12… }
 */
export function nowcastIntervals(
  own: readonly NowcastTrial[],
  country: readonly NowcastTrial[],
): ((value: number) => Interval[]) | undefined {
  const near = isEnough(own) ? own : country;
  if (!isEnough(near)) return undefined;
  const relative = near.map(relativeError);
  const reaches = LEVELS.map((level) => {
    const [low, high] = [quantile(relative, (1 - level) / 2), quantile(relative, (1 + level) / 2)];
    const size =
      level < TAIL
        ? 0
        : Math.max(quantile(near.map(errorSize), level), quantile(country.map(errorSize), level));
    return { level, low, high, size };
  });
  return (value) => {
    const found: Interval[] = [];
    for (const { level, low, high, size } of reaches) {
      const half = size * Math.sqrt(value);
      const inner = found.at(-1);
      found.push(
        level < TAIL
          ? { level, lower: value * (1 + low), upper: value * (1 + high) }
          : {
              level,
              lower: Math.max(0, Math.min(value - half, inner?.lower ?? value)),
              upper: Math.min(100, Math.max(value + half, inner?.upper ?? value)),
            },
      );
    }
    return found;
  };
}
