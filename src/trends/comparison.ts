import { differenceAt } from "../model/decimal.ts";
import type { Comparison } from "../model/indicatorAnalysis.ts";
import { MARCH, SEPTEMBER } from "../model/month.ts";
import type { Region } from "../model/region.ts";
import type { Point, Round, Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import type { Spell } from "../model/spell.ts";
import { change } from "./change.ts";
import { relativePace } from "./relativePace.ts";

/** The round of a province's series that has the same reference month as a district's figure. */
export function roundOfMonth(month: Point["month"]): Round {
  if (month === MARCH) return "march";
  return month === SEPTEMBER ? "september" : "annual";
}

/**
 * The focus's newest figure beside a reference's of the same year and month.
 *
 * @param series the reference's series of the same round as the focus's newest figure
 * @returns `undefined` if the reference has no figure of that year: nothing else may stand in for it
 */
export function comparison(
  spell: Spell,
  decimals: number,
  region: Region,
  series: Series | undefined,
): Comparison | undefined {
  const own = spell.points.at(-1);
  const newest = series?.points.at(-1);
  if (own === undefined || series === undefined || newest === undefined) return undefined;
  const level = pointOf(series, own.year);
  if (level === undefined || level.month !== own.month) return undefined;
  const ownBefore = spell.points.at(-2);
  const before = ownBefore === undefined ? undefined : pointOf(series, ownBefore.year);
  const ownFirst = spell.points[0];
  const first = pointOf(series, spell.from);
  return {
    region,
    series,
    level,
    change: before === undefined ? undefined : change(before, level),
    gap: differenceAt(own.value, level.value, decimals),
    ratio: own.value / level.value,
    ratioAtStart:
      ownFirst === undefined || first === undefined || spell.from === own.year
        ? undefined
        : { year: spell.from, value: ownFirst.value / first.value },
    pace:
      ownBefore === undefined || before === undefined
        ? undefined
        : relativePace([ownBefore.value, own.value], [before.value, level.value]),
    paces: spell.points.slice(0, -1).flatMap((from) => {
      const reference = pointOf(series, from.year);
      if (reference === undefined) return [];
      const pace = relativePace([from.value, own.value], [reference.value, level.value]);
      return pace === undefined ? [] : [{ from, reference, ...pace }];
    }),
    newest,
  };
}
