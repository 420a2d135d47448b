import { dampedTrend } from "./dampedTrend.ts";
import { drift } from "./drift.ts";
import { dynamicOptimisedTheta } from "./dynamicOptimisedTheta.ts";
import { median } from "./median.ts";
import { naive } from "./naive.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing.ts";
import { theta } from "./theta.ts";

/**
 * Returns the centre of the projection: at each lead time the median of five methods, in the unit of the
 * values, without transformation or rounding. With eight values or more the methods are naive, drift,
 * Theta, damped trend and the dynamic optimised Theta model; with five to seven, simple exponential
 * smoothing stands in for the damped trend; with three or four the centre is the last value.
 *
 * @param values three or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns `horizon` numbers in the unit of `values`, lead time 1 first
 * @throws RangeError if there are fewer than three values, one is not finite or `horizon` is not a positive integer
 * @see Petropoulos & Svetunkov (2020), Int. J. Forecasting 36:110–115, for the median of simple methods
 * @example combination([8.09, 7.92, 7.47, 6.75, 6.60, 7.17, 7.59, 7.00, 6.81, 6.71, 6.14], 3) // ≈ [6.10, 6.05, 6.00]
 */
export function combination(values: readonly number[], horizon: number): number[] {
  requireValues(values, 3, "combination");
  requireHorizon(horizon, "combination");
  if (values.length < 5) return naive(values, horizon);
  const smoothing =
    values.length < 8 ? simpleExponentialSmoothing(values, horizon) : dampedTrend(values, horizon);
  const methods = [
    naive(values, horizon),
    drift(values, horizon),
    smoothing.forecast,
    theta(values, horizon),
    dynamicOptimisedTheta(values, horizon).forecast,
  ];
  return Array.from({ length: horizon }, (_, i) => median(methods.map((forecast) => forecast[i] as number)));
}
