import { mean } from "./mean.ts";
import { requireValues } from "./requireValues.ts";

/**
 * Returns the least-squares straight line. It describes; continued beyond the data it is a poor
 * projection of yearly series.
 *
 * @param x two or more finite numbers, not all equal, such as years
 * @param y one finite number per x, any unit
 * @returns `slope` in units of y per unit of x, and `intercept`, the height of the line at x = 0
 * @throws RangeError if there are fewer than two values, the lengths differ, x never changes or a value is not finite
 * @example ordinaryLeastSquares([0, 1, 2], [7, 6.9, 6.4]) // ≈ { intercept: 7.0667, slope: -0.3 }
 */
export function ordinaryLeastSquares(
  x: readonly number[],
  y: readonly number[],
): { intercept: number; slope: number } {
  requireValues(x, 2, "ordinary least squares");
  requireValues(y, 2, "ordinary least squares");
  if (x.length !== y.length) {
    throw new RangeError(`ordinary least squares requires one y per x, not ${y.length} for ${x.length}`);
  }
  const meanX = mean(x);
  const meanY = mean(y);
  let products = 0;
  let squares = 0;
  for (const [i, xi] of x.entries()) {
    products += (xi - meanX) * ((y[i] as number) - meanY);
    squares += (xi - meanX) ** 2;
  }
  if (squares === 0) throw new RangeError("ordinary least squares requires x to change, not a constant");
  const slope = products / squares;
  return { intercept: meanY - slope * meanX, slope };
}
