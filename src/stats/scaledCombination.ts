import { dampedTrend } from "./dampedTrend.ts";
import { drift } from "./drift.ts";
import { dynamicOptimisedTheta } from "./dynamicOptimisedTheta.ts";
import { mean } from "./mean.ts";
import { naive } from "./naive.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";
import type { Scale } from "./scale.ts";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing.ts";
import { steadyDrift } from "./steadyDrift.ts";

/**
 * Returns the centre of the projection: at each lead time the mean of five methods, all of them on the
 * scale on which the prediction interval is symmetric, then back in the unit of the values. The methods are
 * simple exponential smoothing, drift, steady drift, damped trend and the dynamic optimised Theta model;
 * with five values smoothing stands in for the damped trend; with three or four the centre is the last value.
 *
 * @param values three or more finite numbers in time order at equal steps, in the unit `scale` expects
 * @param horizon how many steps ahead
 * @param scale on which the methods work
 * @returns `horizon` numbers in the unit of `values`, lead time 1 first, within the range of the scale
 * @throws RangeError if there are fewer than three values, one is not finite or `horizon` is not a positive integer
 * @see Petropoulos & Svetunkov (2020), Int. J. Forecasting 36:110–115, for combining simple methods
 * @see Legaki & Koutsouri (2018), M4 submission "Theta-Box-Cox", for forecasting yearly levels on a scale
 * @example scaledCombination([8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71, 6.14], 3, logitScale) // ≈ [6.17, 6.10, 6.04]
 */
export function scaledCombination(values: readonly number[], horizon: number, scale: Scale): number[] {
  requireValues(values, 3, "scaled combination");
  requireHorizon(horizon, "scaled combination");
  if (values.length < 5) return naive(values, horizon);
  const scaled = values.map((value) => scale.forward(value));
  const smoothing = simpleExponentialSmoothing(scaled, horizon).forecast;
  const methods = [
    smoothing,
    drift(scaled, horizon),
    steadyDrift(scaled, horizon),
    values.length < 6 ? smoothing : dampedTrend(scaled, horizon).forecast,
    dynamicOptimisedTheta(scaled, horizon).forecast,
  ];
  return Array.from({ length: horizon }, (_, i) =>
    scale.inverse(mean(methods.map((forecast) => forecast[i] as number))),
  );
}
