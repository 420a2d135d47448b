import type { Interval } from "./interval.ts";
import type { Scale } from "./scale.ts";
import { studentTCumulative, studentTQuantile } from "./studentT.ts";

/** What is expected of one future value, on a scale: Student's t around a centre. */
export type ScaledExpectation = {
  /** The centre, on the scale. */
  readonly middle: number;
  /** The standard deviation by which t is multiplied, on the scale, 0 or more. */
  readonly spread: number;
  readonly degreesOfFreedom: number;
};

/**
 * Returns the interval of an expectation, symmetric on the scale, back in the unit of the values.
 *
 * @param level what the interval is to cover, between 0 and 1, such as 0.95
 * @returns bounds, lower first; equal if the spread is 0
 * @throws RangeError if the level or the degrees of freedom are outside their range
 * @example scaledInterval({ middle: 0, spread: 1, degreesOfFreedom: 9 }, 0.8, linearScale) // ≈ { lower: -1.383, upper: 1.383 }
 */
export function scaledInterval(expectation: ScaledExpectation, level: number, scale: Scale): Interval {
  const { middle, spread, degreesOfFreedom } = expectation;
  if (!(level > 0 && level < 1)) {
    throw new RangeError(`scaled interval requires a level between 0 and 1, not ${level}`);
  }
  const halfWidth = studentTQuantile((1 + level) / 2, degreesOfFreedom) * spread;
  return { lower: scale.inverse(middle - halfWidth), upper: scale.inverse(middle + halfWidth) };
}

/**
 * Returns the probability that the value will be at or below a target.
 *
 * @param target in the unit of the values
 * @returns between 0 and 1; with a spread of 0, whether the centre is at or below the target
 * @example scaledProbability({ middle: 0, spread: 1, degreesOfFreedom: 9 }, 0, linearScale) // 0.5
 */
export function scaledProbability(expectation: ScaledExpectation, target: number, scale: Scale): number {
  const { middle, spread, degreesOfFreedom } = expectation;
  const distance = scale.forward(target) - middle;
  if (spread === 0) return distance >= 0 ? 1 : 0;
  return studentTCumulative(distance / spread, degreesOfFreedom);
}
