import { requireValues } from "./requireValues.ts";

/**
 * Returns the mean absolute error; smaller is better, 0 is perfect.
 *
 * @param errors actual minus projected, one or more, any unit; the sign does not matter
 * @returns a number in the unit of `errors`, 0 or more
 * @throws RangeError if there are no errors or one of them is not finite
 * @example meanAbsoluteError([0.3, -0.1, 0.2]) // ≈ 0.2
 */
export function meanAbsoluteError(errors: readonly number[]): number {
  requireValues(errors, 1, "mean absolute error");
  let sum = 0;
  for (const error of errors) sum += Math.abs(error);
  return sum / errors.length;
}
