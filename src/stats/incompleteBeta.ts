import { logGamma } from "./logGamma.ts";

/**
 * Returns the regularised incomplete beta function I_x(a, b): the probability that a beta variable with
 * shapes a and b is at most x. By its continued fraction, evaluated with Lentz's method.
 *
 * @param x between 0 and 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @returns a probability between 0 and 1
 * @throws RangeError if an argument is outside its range
 * @see Abramowitz & Stegun (1964), formula 26.5.8
 * @see Lentz (1976), Applied Optics 15:668–671
 * @example incompleteBeta(0.5, 2, 3) // ≈ 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`incomplete beta requires x between 0 and 1, not ${x}`);
  if (!(a > 0 && b > 0)) throw new RangeError(`incomplete beta requires shapes above 0, not ${a} and ${b}`);
  if (x === 0 || x === 1) return x;
  // The fraction converges fast below the mean; above it the other tail is computed.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
  return Math.exp(logFront) / (a * fraction(x, a, b));
}

/** 1 + d₁/(1 + d₂/(1 + …)), from the front until nothing changes. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  let value = 1;
  let upper = 1;
  let lower = 0;
  for (let i = 1; i <= 5000; i += 1) {
    const half = Math.floor(i / 2);
    const numerator =
      i % 2 === 0
        ? (half * (b - half) * x) / ((a + 2 * half - 1) * (a + 2 * half))
        : (-(a + half) * (a + b + half) * x) / ((a + 2 * half) * (a + 2 * half + 1));
    lower = 1 / (1 + numerator * lower || tiny);
    upper = 1 + numerator / upper || tiny;
    const change = upper * lower;
    value *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return value;
}
