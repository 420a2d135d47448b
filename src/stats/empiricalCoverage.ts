import type { Interval } from "./interval.ts";
import { requireValues } from "./requireValues.ts";

/**
 * Returns the share of actual values that fell within their intervals, bounds included.
 * A calibrated 80% interval has a coverage near 0.8; more is not better.
 *
 * @param intervals one per actual value, in the same order and unit
 * @param actuals one or more values that came true
 * @returns a share between 0 and 1
 * @throws RangeError if there are no values, the lengths differ or a number is not finite
 * @example empiricalCoverage([{ lower: 5, upper: 7 }, { lower: 5, upper: 7 }], [6, 8]) // 0.5
 */
export function empiricalCoverage(intervals: readonly Interval[], actuals: readonly number[]): number {
  const name = "empirical coverage";
  requireValues(actuals, 1, name);
  if (intervals.length !== actuals.length) {
    throw new RangeError(
      `${name} requires one interval per value, not ${intervals.length} for ${actuals.length}`,
    );
  }
  requireValues(
    intervals.flatMap(({ lower, upper }) => [lower, upper]),
    2,
    name,
  );
  let covered = 0;
  for (const [i, { lower, upper }] of intervals.entries()) {
    const actual = actuals[i] as number;
    if (lower <= actual && actual <= upper) covered += 1;
  }
  return covered / actuals.length;
}
