import { type CommonCourse, commonCourse } from "../stats/commonCourse.ts";
import { logitScale } from "../stats/scale.ts";
import type { DistrictSpell } from "./nowcastTrials.ts";

/** With fewer districts than this nothing is said of what the country did. */
const FEWEST_MEMBERS = 20;

/** What the districts of the country did together over some years, on the log-odds scale. */
export interface CountryCourse extends CommonCourse {
  readonly members: number;
}

/**
 * Returns the course of the country's districts over any years, from those that have a comparable figure
 * in each of them. A year after the last asked for is never used.
 *
 * @param districts all districts with their newest spells, in percent
 * @returns a function of the first and last year; `undefined` with fewer than 20 districts or three years
 */
export function countryCourses(
  districts: readonly DistrictSpell[],
): (from: number, to: number) => CountryCourse | undefined {
  const known = new Map<string, CountryCourse | undefined>();
  return (from, to) => {
    const key = `${from} ${to}`;
    if (!known.has(key)) known.set(key, courseOf(districts, from, to));
    return known.get(key);
  };
}

function courseOf(districts: readonly DistrictSpell[], from: number, to: number): CountryCourse | undefined {
  const members = districts.flatMap(({ spell }) => {
    const values = spell.points.filter(({ year }) => year >= from && year <= to).map(({ value }) => value);
    return values.length === to - from + 1 ? [values] : [];
  });
  if (members.length < FEWEST_MEMBERS || to - from < 2) return undefined;
  return { ...commonCourse(members, logitScale), members: members.length };
}
