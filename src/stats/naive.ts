import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";

/**
 * Returns the projection "same as last year": the last value, repeated.
 *
 * @param values one or more finite numbers in time order, any unit
 * @param horizon how many steps ahead
 * @returns `horizon` numbers in the unit of `values`, lead time 1 first
 * @throws RangeError if there are no values, one is not finite or `horizon` is not a positive integer
 * @example naive([6.81, 6.71, 6.14], 2) // [6.14, 6.14]
 */
export function naive(values: readonly number[], horizon: number): number[] {
  requireValues(values, 1, "naive projection");
  requireHorizon(horizon, "naive projection");
  const last = values.at(-1) as number;
  return Array.from({ length: horizon }, () => last);
}
