import { requireValues } from "./requireValues.ts";

/**
 * Returns Kendall's score S: the number of pairs in which the later value is higher, minus the number
 * in which it is lower. Equal values count as neither.
 *
 * @param values two or more finite numbers in time order, any unit and spacing
 * @returns a whole number between −n(n − 1)/2 and n(n − 1)/2
 * @throws RangeError if there are fewer than two values or one is not finite
 * @see Mann (1945), Econometrica 13:245–259
 * @example kendallScore([6.81, 6.71, 6.71, 6.14]) // -5
 */
export function kendallScore(values: readonly number[]): number {
  requireValues(values, 2, "Kendall score");
  let score = 0;
  for (const [i, earlier] of values.entries()) {
    for (const later of values.slice(i + 1)) {
      if (later > earlier) score += 1;
      else if (later < earlier) score -= 1;
    }
  }
  return score;
}
