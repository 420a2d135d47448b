/**
 * Returns where an increasing function passes through zero: Newton's steps, with a bisection wherever a
 * step would leave the bracket or shrinks it too slowly.
 *
 * @param f increasing and continuous between the bounds, with `f(lower) ≤ 0 ≤ f(upper)`
 * @param slope the derivative of `f`; it only guides the steps
 * @param lower the lower bound
 * @param upper the upper bound
 * @param start where the first step begins, between the bounds
 * @returns a number between `lower` and `upper`, exact to the spacing of numbers
 * @throws RangeError if `f` does not change sign between the bounds
 * @example increasingRoot((x) => x * x - 2, (x) => 2 * x, 0, 2, 1) // ≈ 1.41421356
 */
export function increasingRoot(
  f: (x: number) => number,
  slope: (x: number) => number,
  lower: number,
  upper: number,
  start: number,
): number {
  if (!(f(lower) <= 0 && f(upper) >= 0)) {
    throw new RangeError(`a root requires a change of sign between ${lower} and ${upper}`);
  }
  let left = lower;
  let right = upper;
  let x = start;
  for (let i = 0; i < 200; i += 1) {
    const value = f(x);
    if (value === 0) return x;
    if (value < 0) left = x;
    else right = x;
    const middle = left + (right - left) / 2;
    const newton = x - value / slope(x);
    // Every fourth step bisects, so that the bracket closes even where Newton creeps.
    const next = newton > left && newton < right && i % 4 !== 3 ? newton : middle;
    if (Math.abs(next - x) <= 2 * Number.EPSILON * Math.abs(next) || next === left || next === right)
      return next;
    x = next;
  }
  return x;
}
