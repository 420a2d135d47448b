import { median } from "./median.ts";
import { pairwiseSlopes } from "./pairwiseSlopes.ts";

/**
 * Returns the Theil–Sen slope: the median of the slopes between all pairs of years.
 * Robust to a single bad survey; assumes the years are comparable.
 *
 * @param years distinct integers, ascending, any spacing
 * @param values one per year, any unit; none missing
 * @returns change per year, in the unit of `values`
 * @throws RangeError if there are fewer than two years, they are not ascending integers, the lengths differ or a
 *   value is not finite
 * @see Sen (1968), J. Am. Stat. Assoc. 63:1379–1389
 * @example theilSen([2018, 2019, 2020, 2021], [0.40, 0.38, 0.39, 0.35]) // ≈ -0.0158
 */
export function theilSen(years: readonly number[], values: readonly number[]): number {
  return median(pairwiseSlopes(years, values));
}
