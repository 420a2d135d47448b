import type { Interval } from "./interval.ts";
import { meanSquaredChange } from "./meanSquaredChange.ts";
import { requireHorizon } from "./requireHorizon.ts";
import { requireValues } from "./requireValues.ts";
import type { Scale } from "./scale.ts";
import { scaledInterval } from "./scaledInterval.ts";

/**
 * Returns a prediction interval as wide as the history is rough: on the scale, centre ± t √(s² h + extra),
 * where t is the Student quantile for (1 + level) / 2 with n − 2 degrees of freedom (at least 1), s² the mean
 * squared yearly change and h the lead time; then back in the unit of the values.
 * It is for the next published figure, not for what the figure measures.
 *
 * The bounds always enclose `scale.inverse(scale.forward(centre))`, which is the centre itself unless
 * that lies outside the range of the scale.
 *
 * @param options.history three or more finite numbers in time order at equal steps, in the unit `scale` expects
 * @param options.centre the projection that the interval surrounds, in the unit of `history`
 * @param options.leadTime whole steps from the last value of `history`, 1 or more
 * @param options.level what the interval is to cover, between 0 and 1, such as 0.95
 * @param options.scale on which the interval is symmetric
 * @param options.extraVariance a further variance, in the squared unit of the scale; 0 unless given
 * @returns bounds in the unit of `history`, lower first; equal if the history never changes
 * @throws RangeError if there are fewer than three values or an argument is outside its range
 * @example differenceInterval({ history: [7, 6.9, 6.6, 6.7], centre: 6.7, leadTime: 1, level: 0.8, scale: linearScale }) // ≈ { lower: 6.339, upper: 7.061 }
 */
export function differenceInterval(options: {
  history: readonly number[];
  centre: number;
  leadTime: number;
  level: number;
  scale: Scale;
  extraVariance?: number;
}): Interval {
  const { history, centre, leadTime, level, scale, extraVariance = 0 } = options;
  requireValues(history, 3, "prediction interval");
  requireHorizon(leadTime, "prediction interval");
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`prediction interval requires a level between 0 and 1, not ${level}`);
  }
  if (!(Number.isFinite(extraVariance) && extraVariance >= 0)) {
    throw new RangeError(`prediction interval requires an extra variance of 0 or more, not ${extraVariance}`);
  }
  const expectation = {
    middle: scale.forward(centre),
    spread: Math.sqrt(meanSquaredChange(history, scale) * leadTime + extraVariance),
    degreesOfFreedom: Math.max(1, history.length - 2),
  };
  return scaledInterval(expectation, level, scale);
}
