import { meanSquaredChange } from "./meanSquaredChange.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";
import type { Scale } from "./scale.ts";
import { scaledProbability } from "./scaledInterval.ts";

/**
 * Returns the probability that the figure will be at or below a target at a lead time, from the same
 * distribution as the prediction interval: Student t with n − 2 degrees of freedom (at least 1) around
 * the centre on the scale, with variance s² h + extra.
 * For a target to be exceeded take one minus the result.
 *
 * @param options.history three or more finite numbers in time order at equal steps, in the unit `scale` expects
 * @param options.centre the projection at that lead time, in the unit of `history`
 * @param options.leadTime whole steps from the last value of `history`, 1 or more
 * @param options.target the figure to reach or fall below, in the unit of `history`
 * @param options.scale on which the distribution is symmetric
 * @param options.extraVariance a further variance, in the squared unit of the scale; 0 unless given
 * @returns a probability between 0 and 1; 0 or 1 if nothing can vary
 * @throws RangeError if there are fewer than three values or an argument is outside its range
 * @example reachProbability({ history: [7, 6.9, 6.6, 6.7], centre: 6.7, leadTime: 1, target: 6.7, scale: linearScale }) // 0.5
 */
export function reachProbability(options: {
  history: readonly number[];
  centre: number;
  leadTime: number;
  target: number;
  scale: Scale;
  extraVariance?: number;
}): number {
  const { history, centre, leadTime, target, scale, extraVariance = 0 } = options;
  requireValues(history, 3, "reach probability");
  requireHorizon(leadTime, "reach probability");
  if (!(Number.isFinite(extraVariance) && extraVariance >= 0)) {
    throw new RangeError(`reach probability requires an extra variance of 0 or more, not ${extraVariance}`);
  }
  const expectation = {
    middle: scale.forward(centre),
    spread: Math.sqrt(meanSquaredChange(history, scale) * leadTime + extraVariance),
    degreesOfFreedom: Math.max(1, history.length - 2),
  };
  return scaledProbability(expectation, target, scale);
}
