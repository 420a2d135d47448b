import type { Interval } from "./interval.ts";

/**
 * Returns the interval score: the width plus a fine of 2 / (1 − level) for every unit by which the
 * actual value falls outside; smaller is better.
 *
 * @param interval lower and upper bound, in the unit of `actual`
 * @param level what the interval claims to cover, between 0 and 1, such as 0.95
 * @param actual the value that came true
 * @returns a number in the unit of `actual`, 0 or more
 * @throws RangeError if a number is not finite, the bounds are reversed or `level` is not inside 0 to 1
 * @see Gneiting & Raftery (2007), J. Am. Stat. Assoc. 102:359–378
 * @example intervalScore({ lower: 5, upper: 7 }, 0.8, 7.5) // ≈ 7
 */
export function intervalScore(interval: Interval, level: number, actual: number): number {
  const { lower, upper } = interval;
  if (!(Number.isFinite(lower) && Number.isFinite(upper) && Number.isFinite(actual))) {
    throw new RangeError(`interval score requires finite numbers, not ${lower}, ${upper}, ${actual}`);
  }
  if (lower > upper) {
    throw new RangeError(`interval score requires lower ≤ upper, not ${lower} and ${upper}`);
  }
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`interval score requires a level between 0 and 1, not ${level}`);
  }
  const outside = Math.max(lower - actual, actual - upper, 0);
  return upper - lower + (2 / (1 - level)) * outside;
}
