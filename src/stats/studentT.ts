import { incompleteBeta } from "./incompleteBeta.ts";
import { increasingRoot } from "./increasingRoot.ts";
import { logGamma } from "./logGamma.ts";

/**
 * Returns the probability that a Student t variable is at most x; error below 1e-12.
 *
 * @param x any number; infinities are allowed
 * @param degreesOfFreedom a finite number above 0, whole or not
 * @returns a probability between 0 and 1
 * @throws RangeError if `x` is not a number or the degrees of freedom are not above 0
 * @see Abramowitz & Stegun (1964), formula 26.7.1
 * @example studentTCumulative(2.2621571628, 9) // ≈ 0.975
 */
export function studentTCumulative(x: number, degreesOfFreedom: number): number {
  requireDegreesOfFreedom(degreesOfFreedom);
  if (Number.isNaN(x)) throw new RangeError("Student t requires a number, not NaN");
  const below = lowerTail(-Math.abs(x), degreesOfFreedom);
  return x < 0 ? below : 1 - below;
}

/**
 * Returns the value that a Student t variable stays below with the given probability; relative error
 * below 1e-10.
 *
 * @param probability strictly between 0 and 1; 0.975 gives the half-width of a 95% interval
 * @param degreesOfFreedom a finite number above 0, whole or not
 * @returns a finite number, 0 for a probability of one half
 * @throws RangeError if `probability` is not strictly between 0 and 1 or the degrees of freedom are not above 0
 * @example studentTQuantile(0.975, 9) // ≈ 2.262157
 */
export function studentTQuantile(probability: number, degreesOfFreedom: number): number {
  requireDegreesOfFreedom(degreesOfFreedom);
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`Student t requires a probability between 0 and 1, not ${probability}`);
  }
  if (probability === 0.5) return 0;
  if (probability > 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  let lower = -1;
  while (lowerTail(lower, degreesOfFreedom) > probability) lower *= 2;
  const logConstant =
    logGamma((degreesOfFreedom + 1) / 2) -
    logGamma(degreesOfFreedom / 2) -
    0.5 * Math.log(degreesOfFreedom * Math.PI);
  const density = (x: number) =>
    Math.exp(logConstant - ((degreesOfFreedom + 1) / 2) * Math.log1p((x * x) / degreesOfFreedom));
  // The tail is convex below zero, so Newton from zero approaches the root from one side.
  return increasingRoot((x) => lowerTail(x, degreesOfFreedom) - probability, density, lower, 0, 0);
}

/** The probability below a number that is not positive. */
function lowerTail(x: number, degreesOfFreedom: number): number {
  if (x === Number.NEGATIVE_INFINITY) return 0;
  const share = degreesOfFreedom / (degreesOfFreedom + x * x);
  return incompleteBeta(share, degreesOfFreedom / 2, 0.5) / 2;
}

function requireDegreesOfFreedom(degreesOfFreedom: number): void {
  if (!(Number.isFinite(degreesOfFreedom) && degreesOfFreedom > 0)) {
    throw new RangeError(`Student t requires degrees of freedom above 0, not ${degreesOfFreedom}`);
  }
}
