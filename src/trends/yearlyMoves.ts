import type { BetterSide, YearlyMove } from "../model/move.ts";
import type { Point } from "../model/series.ts";
import { move } from "./move.ts";

/**
 * The moves between consecutive years of one comparable spell, ascending. A missing year takes both its
 * moves with it: nothing is interpolated.
 *
 * @param points of one spell, ascending
 * @param polarity the indicator's better side; 1 gives plain directions
 */
export function yearlyMoves(points: readonly Point[], polarity: BetterSide): YearlyMove[] {
  return points.slice(1).flatMap((to, i): YearlyMove[] => {
    const from = points[i];
    if (from === undefined || from.year !== to.year - 1) return [];
    return [{ from: from.year, to: to.year, move: move(from, to, polarity) }];
  });
}
