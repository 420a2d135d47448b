import { mean } from "./mean.ts";
import type { Scale } from "./scale.ts";
import { steadiness } from "./steadiness.ts";

/** What a set of series did together up to one year, on a scale. */
export type CommonCourse = {
  /** The mean yearly change of the set. */
  readonly change: number;
  /** How steady the set's mean change was from year to year, 0 to 1; the weight the course is given. */
  readonly weight: number;
  /** The mean squared yearly change of its members around `change`. */
  readonly variance: number;
};

/**
 * Returns the course that a named set of series took together. It must hold no value after the year the
 * projection starts from.
 *
 * @param members one or more series of the same three or more consecutive years, in the unit `scale` expects
 * @param scale on which the changes are measured
 * @throws RangeError if there are no members, they differ in length or have fewer than three values
 * @example commonCourse([[7, 6.8, 6.5], [9, 8.9, 8.5]], linearScale) // ≈ { change: -0.25, weight: 0.840, variance: 0.0125 }
 */
export function commonCourse(members: readonly (readonly number[])[], scale: Scale): CommonCourse {
  const length = members[0]?.length ?? 0;
  if (length < 3 || members.some((values) => values.length !== length)) {
    throw new RangeError("common course requires members of one length, three values or more");
  }
  const changes = members.map((values) => {
    const scaled = values.map((value) => scale.forward(value));
    return scaled.slice(1).map((value, i) => value - (scaled[i] as number));
  });
  const ofYears = Array.from({ length: length - 1 }, (_, i) => mean(changes.map((own) => own[i] as number)));
  const change = mean(ofYears);
  return {
    change,
    weight: steadiness(ofYears),
    variance: mean(changes.flatMap((own) => own.map((each) => (each - change) ** 2))),
  };
}
