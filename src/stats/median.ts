import { requireValues } from "./requireValues.ts";

/**
 * Returns the median: the middle value, or the mean of the two middle ones.
 *
 * @param values one or more finite numbers in any order and unit; not modified
 * @returns a number in the unit of `values`
 * @throws RangeError if there are no values or one of them is not finite
 * @example median([6.14, 6.81, 6.71]) // 6.71
 */
export function median(values: readonly number[]): number {
  requireValues(values, 1, "median");
  const sorted = values.toSorted((first, second) => first - second);
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[sorted.length / 2 - 1] as number;
  return (lower + upper) / 2;
}
