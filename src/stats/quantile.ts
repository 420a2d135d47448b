import { requireValues } from "./requireValues.ts";

/**
 * Returns the quantile by linear interpolation between order statistics (type 7, the default of R).
 *
 * @param values one or more finite numbers in any order and unit; not modified
 * @param probability between 0 and 1
 * @returns a number in the unit of `values`, between its minimum and its maximum
 * @throws RangeError if there are no values, one is not finite, or `probability` is outside 0 to 1
 * @see Hyndman & Fan (1996), Am. Stat. 50:361–365
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(values: readonly number[], probability: number): number {
  requireValues(values, 1, "quantile");
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile requires a probability between 0 and 1, not ${probability}`);
  }
  const sorted = values.toSorted((first, second) => first - second);
  const position = (sorted.length - 1) * probability;
  const below = sorted[Math.floor(position)] as number;
  const above = sorted[Math.ceil(position)] as number;
  return below + (position - Math.floor(position)) * (above - below);
}
