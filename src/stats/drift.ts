import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";

/**
 * Returns the drift projection: the line through the first and the last value, continued.
 *
 * @param values two or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns `horizon` numbers in the unit of `values`, lead time 1 first
 * @throws RangeError if there are fewer than two values, one is not finite or `horizon` is not a positive integer
 * @see Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, section 5.2
 * @example drift([7, 6.9, 6.4], 2) // ≈ [6.1, 5.8]
 */
export function drift(values: readonly number[], horizon: number): number[] {
  requireValues(values, 2, "drift");
  requireHorizon(horizon, "drift");
  const first = values[0] as number;
  const last = values.at(-1) as number;
  const slope = (last - first) / (values.length - 1);
  return Array.from({ length: horizon }, (_, i) => last + (i + 1) * slope);
}
