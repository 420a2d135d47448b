import { requireValues } from "./requireValues.ts";

/**
 * Returns how often each distinct value occurs, the rarest first.
 *
 * @param values one or more finite numbers
 * @returns whole numbers, 1 or more, ascending; their sum is the number of values
 * @throws RangeError if there are no values or one is not finite
 * @example tieSizes([5.2, 5.2, 5, 4.9]) // [1, 1, 2]
 */
export function tieSizes(values: readonly number[]): number[] {
  requireValues(values, 1, "tie sizes");
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].sort((first, second) => first - second);
}
