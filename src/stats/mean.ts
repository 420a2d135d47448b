import { requireValues } from "./requireValues.ts";

/**
 * Returns the arithmetic mean, corrected once for rounding.
 *
 * @param values one or more finite numbers, any unit
 * @returns a number in the unit of `values`
 * @throws RangeError if there are no values or one of them is not finite
 * @example mean([6.81, 6.71, 6.14]) // ≈ 6.5533
 */
export function mean(values: readonly number[]): number {
  requireValues(values, 1, "mean");
  let sum = 0;
  for (const value of values) sum += value;
  const first = sum / values.length;
  // A second pass takes out what rounding left, so that the mean of a constant is that constant.
  let remainder = 0;
  for (const value of values) remainder += value - first;
  return first + remainder / values.length;
}
