import type { Interval } from "../model/interval.ts";
import { quantile } from "../stats/quantile.ts";

/**
 * The range around a nowcast that held the middle `level` of past relative errors.
 *
 * @param value the nowcast
 * @param relativeErrors actual ÷ nowcast − 1 of past trials
 * @throws RangeError with fewer than 20 trials: the tails would be invented
 */
export function relativeErrorInterval(
  value: number,
  relativeErrors: readonly number[],
  level: number,
): Interval {
  if (relativeErrors.length < 20) {
    throw new RangeError(`an interval needs at least 20 past errors, not ${relativeErrors.length}`);
  }
  return {
    level,
    lower: value * (1 + quantile(relativeErrors, (1 - level) / 2)),
    upper: value * (1 + quantile(relativeErrors, (1 + level) / 2)),
  };
}
