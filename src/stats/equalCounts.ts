import { requireValues } from "./requireValues.ts";

/**
 * Returns the class of each value when they are divided into classes of about equal counts. Values that are equal
 * fall into the same class, the lowest that any of them would fall into; so counts differ where there are
 * ties, and a class can be empty.
 *
 * @param values in any order, at least one; integers of a last published place, so that equal is exact
 * @param classes how many, a positive integer: 5 gives fifths
 * @returns a class from 1, the lowest values, to `classes`, for each value in the order given
 * @throws RangeError if there are no values, one is not finite, or `classes` is no positive integer
 * @example equalCounts([30, 10, 10, 20], 2) // [2, 1, 1, 2]
 */
export function equalCounts(values: readonly number[], classes: number): number[] {
  requireValues(values, 1, "equalCounts");
  if (!Number.isInteger(classes) || classes < 1) {
    throw new RangeError(`equalCounts requires a positive whole number of classes, not ${classes}`);
  }
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    return 1 + Math.floor((classes * below) / values.length);
  });
}
