import { mean } from "./mean.ts";
import { requireValues } from "./requireValues.ts";

/**
 * Returns how far the mean of some yearly changes can be trusted to go on: 1 − (standard error / mean)²,
 * or 0 where that is negative; the weight that the mean keeps when it is shrunk toward no change.
 *
 * @param changes two or more finite numbers, any unit
 * @returns a number from 0 to 1: 0 if the mean is within its standard error, 1 if all changes are equal and not zero
 * @throws RangeError if there are fewer than two changes or one is not finite
 * @see Efron & Morris (1973), J. Am. Stat. Assoc. 68:117–130, for positive-part shrinkage
 * @example steadiness([-0.2, -0.3, -0.1]) // ≈ 0.917
 */
export function steadiness(changes: readonly number[]): number {
  requireValues(changes, 2, "steadiness");
  const centre = mean(changes);
  if (centre === 0) return 0;
  let squares = 0;
  for (const change of changes) squares += (change - centre) ** 2;
  const squaredError = squares / (changes.length - 1) / changes.length;
  return Math.max(0, 1 - squaredError / (centre * centre));
}
