import type { BaseYear, BaseYears } from "../model/baseYears.ts";
import type { BetterSide, Move } from "../model/move.ts";
import type { Spell } from "../model/spell.ts";
import { move } from "./move.ts";
import { pointDifference } from "./pointDifference.ts";
import { spellWindow } from "./spellWindow.ts";

/**
 * The newest figure against that of every earlier year of the main spell, oldest first: how many base years
 * show an improvement, none, or a worsening, and where the answer turns over.
 *
 * @param spell of the main reading
 * @param polarity the indicator's better side
 * @returns `undefined` for a single figure
 */
export function baseYears(spell: Spell, polarity: BetterSide): BaseYears | undefined {
  const to = spell.points.at(-1);
  const entries = spell.points.slice(0, -1).flatMap((from): BaseYear[] => {
    const window = spellWindow(spell, from.year, spell.to);
    if (window === undefined) return [];
    const difference = pointDifference(from, window.to);
    return [
      {
        window: [from.year, window.to.year],
        from,
        difference,
        percent: from.value > 0 ? 100 * (window.to.value / from.value - 1) : undefined,
        perYear: difference / (window.to.year - from.year),
        move: move(from, window.to, polarity),
        notes: window.notes,
      },
    ];
  });
  if (to === undefined || entries.length === 0) return undefined;
  const count = (sign: Move) => entries.filter((each) => each.move === sign).length;
  return {
    window: [spell.from, spell.to],
    to,
    entries,
    improving: count(1),
    unchanged: count(0),
    worsening: count(-1),
    flips: flipsOf(entries),
  };
}

function flipsOf(entries: readonly BaseYear[]): BaseYears["flips"] {
  const moving = entries.filter((each) => each.move !== 0);
  const years = moving.flatMap((each, i) => {
    const before = moving[i - 1];
    return before === undefined || before.move === each.move ? [] : [each.from.year];
  });
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
