import { ordinaryLeastSquares } from "./ordinaryLeastSquares.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing.ts";

/**
 * Returns the Theta projection: simple exponential smoothing with half the slope of the least-squares
 * line added, level + (b / 2)(h − 1 + (1 − (1 − alpha)^n) / alpha), as `thetaf` of the R package forecast
 * does for yearly series.
 *
 * @param values three or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns `horizon` numbers in the unit of `values`, lead time 1 first
 * @throws RangeError if there are fewer than three values, one is not finite or `horizon` is not a positive integer
 * @see Assimakopoulos & Nikolopoulos (2000), Int. J. Forecasting 16:521–530
 * @see Hyndman & Billah (2003), Int. J. Forecasting 19:287–290
 * @example theta([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 2) // ≈ [6.9634, 6.9657]
 */
export function theta(values: readonly number[], horizon: number): number[] {
  requireValues(values, 3, "theta");
  requireHorizon(horizon, "theta");
  const { alpha, level } = simpleExponentialSmoothing(values, 1);
  const halfSlope = ordinaryLeastSquares([...values.keys()], values).slope / 2;
  const lag = (1 - (1 - alpha) ** values.length) / alpha;
  return Array.from({ length: horizon }, (_, i) => level + halfSlope * (i + lag));
}
