import { gridThenGoldenSection } from "./gridThenGoldenSection.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";

/** What the dynamic optimised Theta model found in a series and projects from it. */
export type DynamicOptimisedTheta = {
  /** How much of each surprise enters the level, between 0.1 and 0.9999. */
  readonly alpha: number;
  /** The share of the running straight line in the projection, 1 − 1/theta, from 0 to 0.9999. */
  readonly lineWeight: number;
  /** The sum of squared one-step errors, in the squared unit. */
  readonly sumOfSquares: number;
  /** One number per lead time, 1 first. */
  readonly forecast: readonly number[];
};

/** A value and what was known before it: the straight line through all earlier values. */
type Step = { intercept: number; slope: number; value: number };

const largestLineWeight = 0.9999;
const grid = [...Array.from({ length: 45 }, (_, i) => 0.1 + i * 0.02), 0.9999];

/**
 * Returns the dynamic optimised Theta model (DOTM) fitted by least squares over alpha in 0.1 to 0.9999
 * (0.99 in the authors' program), theta in 1 to 10,000 and the initial level, with projections made by feeding each one back as a value.
 * For a given alpha the errors are linear in the initial level and in 1 − 1/theta, so only alpha is searched.
 * The first value meets the initial level alone, since no line precedes it; all errors count.
 * The result moves with a scale of the values but, unlike the other methods, not quite with a shift.
 *
 * @param values five or more finite numbers in time order at equal steps, any unit
 * @param horizon how many steps ahead
 * @returns the fit and its projection in the unit of `values`
 * @throws RangeError if there are fewer than five values, one is not finite or `horizon` is not a positive integer
 * @see Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016), Int. J. Forecasting 32:1151–1161
 * @example dynamicOptimisedTheta([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 1).forecast // ≈ [6.9696]
 */
export function dynamicOptimisedTheta(values: readonly number[], horizon: number): DynamicOptimisedTheta {
  requireValues(values, 5, "dynamic optimised theta");
  requireHorizon(horizon, "dynamic optimised theta");
  const line = runningLine();
  const steps: Step[] = [];
  for (const value of values) {
    steps.push({ ...line.current(), value });
    line.add(value);
  }
  const alpha = gridThenGoldenSection((candidate) => fitStart(steps, candidate).sumOfSquares, grid, 1e-9);
  const { initialLevel, lineWeight } = fitStart(steps, alpha);

  let level = initialLevel;
  let decay = 1;
  let sumOfSquares = 0;
  for (const step of steps) {
    const error = step.value - level - lineWeight * lineTerm(step, alpha, decay);
    sumOfSquares += error * error;
    level += alpha * (step.value - level);
    decay *= 1 - alpha;
  }
  const forecast: number[] = [];
  for (let h = 1; h <= horizon; h += 1) {
    const projected = level + lineWeight * lineTerm(line.current(), alpha, decay);
    forecast.push(projected);
    line.add(projected);
    level += alpha * (projected - level);
    decay *= 1 - alpha;
  }
  return { alpha, lineWeight, sumOfSquares, forecast };
}

/** The least-squares line over times 1, 2, … of the values added so far; at zero before the first. */
function runningLine() {
  let count = 0;
  let average = 0;
  let slope = 0;
  return {
    add(value: number): void {
      slope = count === 0 ? 0 : ((count - 1) * slope + (6 * (value - average)) / (count + 1)) / (count + 2);
      average += (value - average) / (count + 1);
      count += 1;
    },
    current: () => ({ intercept: average - (slope * (count + 1)) / 2, slope }),
  };
}

/** What the line adds to the smoothed level, which lags behind it. `decay` is (1 − alpha)^count. */
function lineTerm(line: { intercept: number; slope: number }, alpha: number, decay: number): number {
  return line.intercept * decay + (line.slope * (1 - decay * (1 - alpha))) / alpha;
}

/** Least squares over the initial level, taken from the first value for accuracy, and the line's weight. */
function fitStart(steps: readonly Step[], alpha: number) {
  const first = (steps[0] as Step).value;
  let level = first;
  let decay = 1;
  let errorError = 0;
  let errorDecay = 0;
  let errorLine = 0;
  let decayDecay = 0;
  let decayLine = 0;
  let lineLine = 0;
  for (const step of steps) {
    const error = step.value - level;
    const line = lineTerm(step, alpha, decay);
    errorError += error * error;
    errorDecay += error * decay;
    errorLine += error * line;
    decayDecay += decay * decay;
    decayLine += decay * line;
    lineLine += line * line;
    level += alpha * error;
    decay *= 1 - alpha;
  }
  const determinant = decayDecay * lineLine - decayLine * decayLine;
  // Where no line can be told from the level, the level alone explains the values.
  const free =
    determinant > 1e-12 * decayDecay * lineLine
      ? (errorLine * decayDecay - errorDecay * decayLine) / determinant
      : 0;
  const lineWeight = Math.min(Math.max(free, 0), largestLineWeight);
  const shift = (errorDecay - lineWeight * decayLine) / decayDecay;
  const remaining = errorError - 2 * lineWeight * errorLine + lineWeight * lineWeight * lineLine;
  const sumOfSquares = Math.max(0, remaining - shift * shift * decayDecay);
  return { initialLevel: first + shift, lineWeight, sumOfSquares };
}
