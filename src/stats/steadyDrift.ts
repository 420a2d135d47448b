import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";
import { steadiness } from "./steadiness.ts";

/**
 * Returns the drift projection with its slope shrunk by its own steadiness: a slope that the yearly
 * changes agree on is kept, one that they do not is taken back toward "same as last year".
 *
 * @param values three or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns `horizon` numbers in the unit of `values`, lead time 1 first
 * @throws RangeError if there are fewer than three values, one is not finite or `horizon` is not a positive integer
 * @see Hyndman & Athanasopoulos (2021), Forecasting: Principles and Practice, section 5.2, for the drift itself
 * @example steadyDrift([7, 6.8, 6.5, 6.4], 2) // ≈ [6.217, 6.033]
 */
export function steadyDrift(values: readonly number[], horizon: number): number[] {
  requireValues(values, 3, "steady drift");
  requireHorizon(horizon, "steady drift");
  const first = values[0] as number;
  const last = values.at(-1) as number;
  const changes = values.slice(1).map((value, i) => value - (values[i] as number));
  const slope = (steadiness(changes) * (last - first)) / changes.length;
  return Array.from({ length: horizon }, (_, i) => last + (i + 1) * slope);
}
