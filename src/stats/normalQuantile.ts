import { increasingRoot } from "./increasingRoot.ts";
import { normalCumulative } from "./normalCumulative.ts";

/**
 * Returns the value that a standard normal variable stays below with the given probability.
 *
 * @param probability strictly between 0 and 1
 * @returns standard deviations from the mean
 * @throws RangeError if `probability` is not strictly between 0 and 1
 * @example normalQuantile(0.975) // ≈ 1.959964
 */
export function normalQuantile(probability: number): number {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`normal quantile requires a probability between 0 and 1, not ${probability}`);
  }
  if (probability > 0.5) return -normalQuantile(1 - probability);
  return increasingRoot(
    (x) => normalCumulative(x) - probability,
    (x) => Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI),
    -40,
    0,
    0,
  );
}
