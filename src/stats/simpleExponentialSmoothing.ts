import { gridThenGoldenSection } from "./gridThenGoldenSection.ts";
import { mean } from "./mean.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";

/** What simple exponential smoothing found in a series and projects from it. */
export type SimpleExponentialSmoothing = {
  /** How much of each surprise enters the level, between 0.0001 and 0.9999. */
  readonly alpha: number;
  /** The level before the first value. */
  readonly initialLevel: number;
  /** The level after the last value. */
  readonly level: number;
  /** The one-step projections within the series, one per value. */
  readonly fitted: readonly number[];
  /** The sum of squared one-step errors, in the squared unit. */
  readonly sumOfSquares: number;
  /** The level, once per lead time. */
  readonly forecast: readonly number[];
};

const grid = [0.0001, ...Array.from({ length: 39 }, (_, i) => (i + 1) / 40), 0.9999];

/**
 * Returns simple exponential smoothing fitted by least squares: alpha between 0.0001 and 0.9999 and the
 * initial level together, as `ses` of the R package forecast does. For a given alpha the errors are
 * linear in the initial level, so only alpha is searched.
 *
 * @param values three or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns the fit and a flat projection in the unit of `values`
 * @throws RangeError if there are fewer than three values, one is not finite or `horizon` is not a positive integer
 * @see Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing, ch. 5
 * @example simpleExponentialSmoothing([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 1).forecast // ≈ [6.9471]
 */
export function simpleExponentialSmoothing(
  values: readonly number[],
  horizon: number,
): SimpleExponentialSmoothing {
  requireValues(values, 3, "simple exponential smoothing");
  requireHorizon(horizon, "simple exponential smoothing");
  const centre = mean(values);
  const centred = values.map((value) => value - centre);
  const alpha = gridThenGoldenSection((candidate) => fitLevel(centred, candidate).sumOfSquares, grid, 1e-9);
  const initialLevel = centre + fitLevel(centred, alpha).initialLevel;

  const fitted: number[] = [];
  let level = initialLevel;
  let sumOfSquares = 0;
  for (const value of values) {
    fitted.push(level);
    const error = value - level;
    sumOfSquares += error * error;
    level += alpha * error;
  }
  return {
    alpha,
    initialLevel,
    level,
    fitted,
    sumOfSquares,
    forecast: Array.from({ length: horizon }, () => level),
  };
}

/** With the initial level at zero the error is e; each unit of initial level takes (1 − alpha)^t from it. */
function fitLevel(values: readonly number[], alpha: number): { initialLevel: number; sumOfSquares: number } {
  let level = 0;
  let weight = 1;
  let errorError = 0;
  let errorWeight = 0;
  let weightWeight = 0;
  for (const value of values) {
    const error = value - level;
    errorError += error * error;
    errorWeight += error * weight;
    weightWeight += weight * weight;
    level += alpha * error;
    weight *= 1 - alpha;
  }
  const initialLevel = errorWeight / weightWeight;
  return { initialLevel, sumOfSquares: Math.max(0, errorError - initialLevel * errorWeight) };
}
