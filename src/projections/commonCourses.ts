import { type CommonCourse, commonCourse } from "../stats/commonCourse.ts";
import type { Scale } from "../stats/scale.ts";

/** With fewer members than this nothing is said of what a set did together. */
const FEWEST_MEMBERS = 20;

/** What a set of series did together over some years. */
export interface SetCourse extends CommonCourse {
  readonly members: number;
}

/** The course over the years from a first to a last one, both included; `undefined` where there is none. */
export type CourseOf = (from: number, to: number) => SetCourse | undefined;

/**
 * Returns the common course of a set over any years, from those members that have a figure in each of them.
 * A year after the last asked for is never used.
 *
 * @param members yearly figures, ascending by year, each inside one comparable spell, in the unit `scale` expects
 * @param scale on which yearly changes are measured
 * @returns a function of the first and last year; `undefined` with fewer than 20 members or three years
 * @example commonCourses(districts, logitScale)(2015, 2025)?.members // 511
 */
export function commonCourses(
  members: readonly (readonly { readonly year: number; readonly value: number }[])[],
  scale: Scale,
): CourseOf {
  const known = new Map<string, SetCourse | undefined>();
  return (from, to) => {
    const key = `${from} ${to}`;
    if (!known.has(key)) {
      const values = members.flatMap((points) => {
        const inside = points.filter(({ year }) => year >= from && year <= to);
        return inside.length === to - from + 1 ? [inside.map(({ value }) => value)] : [];
      });
      known.set(
        key,
        values.length < FEWEST_MEMBERS || to - from < 2
          ? undefined
          : { ...commonCourse(values, scale), members: values.length },
      );
    }
    return known.get(key);
  };
}
