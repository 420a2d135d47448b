import type { Relevance } from "../model/relevance.ts";
import type { Spell } from "../model/spell.ts";
import { relevance } from "./relevance.ts";

/**
 * `relevance` from every base year of the own spell to the newest year both have, oldest base first: the
 * answer depends on the base year, so all of them are shown. Base years that cannot be compared are left out.
 *
 * @returns empty without a reference or without a common year
 */
export function relevanceTable(own: Spell, reference: Spell | undefined): Relevance[] {
  if (reference === undefined) return [];
  const years = new Set(reference.points.map(({ year }) => year));
  const to = own.points.findLast(({ year }) => years.has(year))?.year;
  if (to === undefined) return [];
  return own.points.flatMap(({ year }) => {
    const found = relevance(own, reference, year, to);
    return found === undefined ? [] : [found];
  });
}
