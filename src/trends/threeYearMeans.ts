import type { PeriodMean } from "../model/indicatorAnalysis.ts";
import type { Spell } from "../model/spell.ts";
import { periodMean } from "./periodMean.ts";

/**
 * The means of every three consecutive years of one spell, each ending in its `to`, ascending: a second
 * line, labelled as such, never in place of the published one. A missing year leaves out the three means it
 * belongs to; a spell shorter than three years has none.
 */
export function threeYearMeans(spell: Spell): PeriodMean[] {
  return spell.points.flatMap(({ year }) => {
    const found = periodMean(spell.points, year, 3);
    return found === undefined ? [] : [found];
  });
}
