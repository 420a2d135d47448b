const shrink = (Math.sqrt(5) - 1) / 2;

/**
 * Returns where a function of one number is smallest between two bounds, by golden section.
 * Finds the minimum of a function with one valley; with several, one of them.
 *
 * @param objective the function; must return a finite number between the bounds
 * @param lower the lower bound
 * @param upper the upper bound
 * @param tolerance how narrow the final bracket is; the result is its middle
 * @returns a number between `lower` and `upper`
 * @throws RangeError if the bounds are reversed or not finite, or the tolerance is not positive
 * @see Kiefer (1953), Proc. Am. Math. Soc. 4:502–506
 * @example goldenSection((x) => (x - 2) ** 2, 0, 5, 1e-8) // ≈ 2
 */
export function goldenSection(
  objective: (x: number) => number,
  lower: number,
  upper: number,
  tolerance: number,
): number {
  if (!(Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper && tolerance > 0)) {
    throw new RangeError(
      `golden section requires lower ≤ upper and a positive tolerance, not ${lower}, ${upper}, ${tolerance}`,
    );
  }
  let left = lower;
  let right = upper;
  let innerLeft = right - shrink * (right - left);
  let innerRight = left + shrink * (right - left);
  let valueLeft = objective(innerLeft);
  let valueRight = objective(innerRight);
  // The bracket stops shrinking at the spacing of numbers near its bounds, whatever the tolerance.
  const width = Math.max(tolerance, 4 * Number.EPSILON * Math.max(Math.abs(lower), Math.abs(upper)));
  while (right - left > width) {
    if (valueLeft <= valueRight) {
      right = innerRight;
      innerRight = innerLeft;
      valueRight = valueLeft;
      innerLeft = right - shrink * (right - left);
      valueLeft = objective(innerLeft);
    } else {
      left = innerLeft;
      innerLeft = innerRight;
      valueLeft = valueRight;
      innerRight = left + shrink * (right - left);
      valueRight = objective(innerRight);
    }
  }
  return (left + right) / 2;
}
