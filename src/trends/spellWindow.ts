import type { Break } from "../model/break.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";

/** The part of a spell from one year to another, both included. */
export interface SpellWindow {
  readonly from: Point;
  readonly to: Point;
  readonly points: readonly Point[];
  /** Years inside without a figure, ascending. */
  readonly missing: readonly number[];
  /** The spell's breaks after the first year and not after the last. */
  readonly notes: readonly Break[];
}

/**
 * The window of `spell`, or `undefined` unless both its ends have a figure there and it runs forward. Since
 * a spell never crosses a severing break, neither does a window of it.
 */
export function spellWindow(spell: Spell, from: number, to: number): SpellWindow | undefined {
  const points = spell.points.filter(({ year }) => year >= from && year <= to);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || first.year !== from || last.year !== to) return undefined;
  if (from >= to) return undefined;
  const years = new Set(points.map(({ year }) => year));
  return {
    from: first,
    to: last,
    points,
    missing: Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => !years.has(year)),
    notes: spell.notes.filter(({ year }) => year > from && year <= to),
  };
}
