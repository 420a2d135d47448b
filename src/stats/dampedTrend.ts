import { mean } from "./mean.ts";
import { nelderMead } from "./nelderMead.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";

/** What the damped trend found in a series and projects from it. */
export type DampedTrend = {
  /** How much of each surprise enters the level, between 0.0001 and 0.9999. */
  readonly alpha: number;
  /** How much of each surprise enters the slope, above 0 and below alpha. */
  readonly beta: number;
  /** What is left of the slope after each step, between 0.8 and 0.98. */
  readonly phi: number;
  /** The level after the last value, in the unit of the values. */
  readonly level: number;
  /** The slope after the last value, in the unit of the values per step. */
  readonly slope: number;
  /** The sum of squared one-step errors, in the squared unit. */
  readonly sumOfSquares: number;
  /** One number per lead time, 1 first. */
  readonly forecast: readonly number[];
};

// The second parameter of the search is beta / alpha, so that the box holds all admissible pairs.
const share = { lower: 0.0001, upper: 0.9999 };
const box = [share, share, { lower: 0.8, upper: 0.98 }];
const gridOfShares = [0.0001, 0.08, 0.25, 0.5, 0.75, 0.9999];
const gridOfPhi = [0.8, 0.83, 0.86, 0.89, 0.92, 0.95, 0.98];
const starts = 4;

/**
 * Returns the damped trend with additive errors fitted by least squares over alpha, beta ≤ alpha, phi in
 * 0.8 to 0.98 and the two initial states. For given alpha, beta and phi the errors are linear in the
 * initial states, so only three numbers are searched: on a grid, then by simplex from its best points with
 * different alpha.
 *
 * @param values six or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns the fit and its projection, level + (phi + … + phi^h) slope, in the unit of `values`
 * @throws RangeError if there are fewer than six values, one is not finite or `horizon` is not a positive integer
 * @see Gardner & McKenzie (1985), Management Science 31:1237–1246
 * @example dampedTrend([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 1).forecast // ≈ [7.021]
 */
export function dampedTrend(values: readonly number[], horizon: number): DampedTrend {
  requireValues(values, 6, "damped trend");
  requireHorizon(horizon, "damped trend");
  const centre = mean(values);
  const centred = values.map((value) => value - centre);
  const objective = ([alpha = 0, betaShare = 0, phi = 0]: readonly number[]) =>
    fitStates(centred, alpha, alpha * betaShare, phi).sumOfSquares;

  const candidates = gridOfShares.map((alpha) => {
    let best = { point: [alpha, 0, 0], value: Number.POSITIVE_INFINITY };
    for (const betaShare of gridOfShares) {
      for (const phi of gridOfPhi) {
        const point = [alpha, betaShare, phi];
        const value = objective(point);
        if (value < best.value) best = { point, value };
      }
    }
    return best;
  });
  candidates.sort((first, second) => first.value - second.value);
  let best: { point: readonly number[]; value: number } = candidates[0] as (typeof candidates)[number];
  for (const { point } of candidates.slice(0, starts)) {
    const found = nelderMead(objective, point, box, [0.05, 0.05, 0.02], 1e-9, 120);
    if (found.value < best.value) best = found;
  }
  best = nelderMead(objective, best.point, box, [0.03, 0.03, 0.01], 1e-10, 150);

  const [alpha = 0, betaShare = 0, phi = 0] = best.point;
  const beta = alpha * betaShare;
  let { level, slope } = fitStates(centred, alpha, beta, phi);
  let sumOfSquares = 0;
  for (const value of centred) {
    const error = value - level - phi * slope;
    level += phi * slope + alpha * error;
    slope = phi * slope + beta * error;
    sumOfSquares += error * error;
  }
  const forecast: number[] = [];
  let projected = centre + level;
  let change = slope;
  for (let h = 1; h <= horizon; h += 1) {
    change *= phi;
    projected += change;
    forecast.push(projected);
  }
  return { alpha, beta, phi, level: centre + level, slope, sumOfSquares, forecast };
}

/**
 * The initial level and slope of least squares. Three copies of the recursion run side by side: the values
 * from a start at zero, and what one unit of initial level or slope adds to every later projection.
 */
function fitStates(values: readonly number[], alpha: number, beta: number, phi: number) {
  let level = 0;
  let slope = 0;
  let levelOfLevel = 1;
  let slopeOfLevel = 0;
  let levelOfSlope = 0;
  let slopeOfSlope = 1;
  let errorError = 0;
  let errorLevel = 0;
  let errorSlope = 0;
  let levelLevel = 0;
  let levelSlope = 0;
  let slopeSlope = 0;
  for (const value of values) {
    slope *= phi;
    level += slope;
    const error = value - level;
    level += alpha * error;
    slope += beta * error;

    slopeOfLevel *= phi;
    const ofLevel = levelOfLevel + slopeOfLevel;
    levelOfLevel = (1 - alpha) * ofLevel;
    slopeOfLevel -= beta * ofLevel;

    slopeOfSlope *= phi;
    const ofSlope = levelOfSlope + slopeOfSlope;
    levelOfSlope = (1 - alpha) * ofSlope;
    slopeOfSlope -= beta * ofSlope;

    errorError += error * error;
    errorLevel += error * ofLevel;
    errorSlope += error * ofSlope;
    levelLevel += ofLevel * ofLevel;
    levelSlope += ofLevel * ofSlope;
    slopeSlope += ofSlope * ofSlope;
  }
  const determinant = levelLevel * slopeSlope - levelSlope * levelSlope;
  const initialSlope =
    determinant > 1e-12 * levelLevel * slopeSlope
      ? (errorSlope * levelLevel - errorLevel * levelSlope) / determinant
      : 0;
  const initialLevel = (errorLevel - initialSlope * levelSlope) / levelLevel;
  const sumOfSquares = Math.max(0, errorError - initialLevel * errorLevel - initialSlope * errorSlope);
  return { level: initialLevel, slope: initialSlope, sumOfSquares };
}
