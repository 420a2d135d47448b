import type { Movement, Relevance, RelevanceDirection } from "../model/relevance.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { move } from "./move.ts";
import { pointDifference } from "./pointDifference.ts";
import { relativePace } from "./relativePace.ts";
import { spellWindow } from "./spellWindow.ts";
import { yearlyMoves } from "./yearlyMoves.ts";

/**
 * Whether a series moved with its reference from one year to another, and at what relative pace
 * (relevansi). Directions of yearly changes and of the ends are compared; levels are never correlated.
 *
 * @param own one spell of the district's series
 * @param reference one spell of the province's or country's series
 * @returns `undefined` if a year is missing in either, or a year's months differ: nothing stands in for them
 */
export function relevance(own: Spell, reference: Spell, from: number, to: number): Relevance | undefined {
  const mine = spellWindow(own, from, to);
  const theirs = spellWindow(reference, from, to);
  if (mine === undefined || theirs === undefined) return undefined;
  if (mine.missing.length > 0 || theirs.missing.length > 0) return undefined;
  if (mine.points.some(({ month }, i) => month !== theirs.points[i]?.month)) return undefined;

  const others = yearlyMoves(theirs.points, 1);
  const moves = yearlyMoves(mine.points, 1);
  const agreeing = moves.filter((each, i) => each.move === others[i]?.move).length;
  const ownNet = move(mine.from, mine.to, 1);
  const referenceNet = move(theirs.from, theirs.to, 1);
  const positive = [mine.from, mine.to, theirs.from, theirs.to].every(({ value }) => value > 0);
  return {
    window: [from, to],
    agreeing,
    of: moves.length,
    direction: directionOf(ownNet, referenceNet, 10 * agreeing >= 7 * moves.length),
    own: movement(mine.from, mine.to),
    reference: movement(theirs.from, theirs.to),
    pace:
      positive && ownNet !== 0 && ownNet === referenceNet
        ? relativePace([mine.from.value, mine.to.value], [theirs.from.value, theirs.to.value])
        : undefined,
    levelRatio: positive
      ? { from: mine.from.value / theirs.from.value, to: mine.to.value / theirs.to.value }
      : undefined,
    monthsStated: mine.points.every(({ month }) => month !== undefined),
    notes: mine.notes,
  };
}

/** At least seven tenths of the yearly changes agree, or not. */
function directionOf(own: number, reference: number, agrees: boolean): RelevanceDirection {
  if (own === 0 || reference === 0) return "one unchanged";
  if (own !== reference) return agrees ? "same yearly direction, opposite net" : "opposite";
  return agrees ? "same direction" : "same at both ends only";
}

function movement(from: Point, to: Point): Movement {
  return {
    from,
    to,
    difference: pointDifference(from, to),
    percent: from.value > 0 ? 100 * (to.value / from.value - 1) : undefined,
  };
}
