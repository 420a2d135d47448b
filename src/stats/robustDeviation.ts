import { median } from "./median.ts";
import { requireValues } from "./requireValues.ts";

/** Makes the median absolute deviation of normal values their standard deviation. */
const NORMAL = 1.4826;

/**
 * Returns how far a value lies from the median of all, in units of their robust standard deviation,
 * 1.4826 times the median absolute deviation, but at least `floor`.
 *
 * @param value finite, in the unit of `values`
 * @param values one or more finite numbers, any order; not modified
 * @param floor positive, in the unit of `values`: the smallest spread that counts as usual
 * @returns without unit; positive above the median
 * @throws RangeError if there are no values, one is not finite or the floor is not positive
 * @see Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers
 * @example robustDeviation(9, [1, 2, 3, 4, 9], 0.01) // (9 − 3) / 1.4826 ≈ 4.047
 */
export function robustDeviation(value: number, values: readonly number[], floor: number): number {
  requireValues([value], 1, "robust deviation");
  requireValues(values, 1, "robust deviation");
  if (!(floor > 0)) throw new RangeError(`robust deviation requires a positive floor, not ${floor}`);
  const centre = median(values);
  const spread = NORMAL * median(values.map((each) => Math.abs(each - centre)));
  return (value - centre) / Math.max(spread, floor);
}
