import { requireValues } from "./requireValues.ts";

/**
 * Returns the slopes between all pairs of years, in ascending order.
 *
 * @param years distinct integers, ascending, any spacing
 * @param values one finite number per year, any unit
 * @returns n(n − 1)/2 changes per year, in the unit of `values`
 * @throws RangeError if there are fewer than two years, they are not ascending integers, the lengths differ or a
 *   value is not finite
 * @example pairwiseSlopes([2018, 2019, 2021], [7, 6, 7]) // [-1, 0, 0.5]
 */
export function pairwiseSlopes(years: readonly number[], values: readonly number[]): number[] {
  requireValues(values, 2, "slopes");
  if (years.length !== values.length) {
    throw new RangeError(`slopes require one value per year, not ${values.length} for ${years.length}`);
  }
  const slopes: number[] = [];
  for (const [later, year] of years.entries()) {
    if (!Number.isInteger(year) || (later > 0 && year <= (years[later - 1] as number))) {
      throw new RangeError(`slopes require ascending whole years, not ${year} at position ${later + 1}`);
    }
    for (let earlier = 0; earlier < later; earlier += 1) {
      const change = (values[later] as number) - (values[earlier] as number);
      slopes.push(change / (year - (years[earlier] as number)));
    }
  }
  return slopes.sort((first, second) => first - second);
}
