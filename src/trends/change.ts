import type { Change } from "../model/change.ts";
import { differenceAt } from "../model/decimal.ts";
import type { Point } from "../model/series.ts";

/**
 * The change between two published figures of one comparable spell: arithmetic, no test.
 *
 * @param from the earlier figure, positive
 * @param to the later figure, same unit and reference
 * @throws RangeError if `to` is not later than `from` or `from` is not positive
 * @example change(6.81, 6.71) // difference -0.1, percent -1.47 (between -1.61 and -1.32)
 */
export function change(from: Point, to: Point): Change {
  if (to.year <= from.year)
    throw new RangeError(`a change runs forward, not from ${from.year} to ${to.year}`);
  if (!(from.value > 0)) throw new RangeError(`a relative change needs a positive base, not ${from.value}`);
  const decimals = Math.min(from.decimals, to.decimals);
  const halfFrom = 0.5 * 10 ** -from.decimals;
  const halfTo = 0.5 * 10 ** -to.decimals;
  return {
    from,
    to,
    difference: differenceAt(to.value, from.value, decimals),
    decimals,
    percent: 100 * (to.value / from.value - 1),
    percentRange: [
      100 * ((to.value - halfTo) / (from.value + halfFrom) - 1),
      100 * ((to.value + halfTo) / (from.value - halfFrom) - 1),
    ],
  };
}
