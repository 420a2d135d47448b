import {
  EFFECTIVENESS_YEARS,
  type Effectiveness,
  type EffectivenessClass,
  type EffectivenessWindow,
} from "../model/effectiveness.ts";
import type { BetterSide, Move } from "../model/move.ts";
import type { Spell } from "../model/spell.ts";
import { move } from "./move.ts";
import { pointDifference } from "./pointDifference.ts";
import { spellWindow } from "./spellWindow.ts";
import { yearlyMoves } from "./yearlyMoves.ts";

/**
 * Whether the improvement up to `year` lasted, over the last three, four and five yearly changes
 * (efektivitas). A window with a missing year, or one that a severing break cuts, is not computed.
 *
 * @param spell of the main reading
 * @param polarity the indicator's better side
 * @returns windows, shortest first, and whether their classes differ: then none may stand alone
 */
export function effectiveness(spell: Spell, polarity: BetterSide, year: number = spell.to): Effectiveness {
  const windows = EFFECTIVENESS_YEARS.flatMap((years) => {
    const found = effectivenessWindow(spell, polarity, year, years);
    return found === undefined ? [] : [found];
  });
  return {
    year,
    windows,
    notComputed: EFFECTIVENESS_YEARS.filter((years) => windows.every((each) => each.years !== years)),
    windowDependent:
      windows.length < 2 ? undefined : windows.some((each) => each.class !== windows[0]?.class),
  };
}

/** The answer over the last `years` yearly changes; `undefined` if one of them cannot be formed. */
export function effectivenessWindow(
  spell: Spell,
  polarity: BetterSide,
  year: number,
  years: number,
): EffectivenessWindow | undefined {
  const window = spellWindow(spell, year - years, year);
  if (window === undefined || window.missing.length > 0) return undefined;
  const moves = yearlyMoves(window.points, polarity);
  const improving = moves.filter((each) => each.move > 0).length;
  const netMove = move(window.from, window.to, polarity);
  return {
    years,
    window: [year - years, year],
    from: window.from,
    to: window.to,
    net: pointDifference(window.from, window.to),
    netMove,
    improving,
    class: classOf(netMove, improving, years, moves.at(-1)?.move ?? 0),
    notes: window.notes,
  };
}

/** Shares of four and three fifths, compared in whole numbers; the last change must be an improvement. */
function classOf(net: Move, improving: number, years: number, last: Move): EffectivenessClass {
  if (net <= 0) return "not effective";
  if (last > 0 && 5 * improving >= 4 * years) return "effective";
  if (last > 0 && 5 * improving >= 3 * years) return "fairly effective";
  return "less effective";
}
