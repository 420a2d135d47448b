import { unitsAt } from "../model/decimal.ts";
import type { BetterSide, Move } from "../model/move.ts";
import type { Point } from "../model/series.ts";

/**
 * Whether a published change is an improvement (1), a worsening (−1) or no move (0). One unit of the last
 * published decimal, of the coarser of both figures, is no move: rounding alone could make it.
 *
 * @param from the earlier figure
 * @param to the later figure, same unit and reference
 * @param polarity the indicator's better side; 1 gives the plain direction, rising or falling
 * @example move(2023: 6.81, 2024: 6.71, -1) // 1
 */
export function move(from: Point, to: Point, polarity: BetterSide): Move {
  const decimals = Math.min(from.decimals, to.decimals);
  const units = unitsAt(to.value, decimals) - unitsAt(from.value, decimals);
  if (Math.abs(units) <= 1) return 0;
  return units > 0 === polarity > 0 ? 1 : -1;
}
