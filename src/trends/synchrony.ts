import { unitsAt } from "../model/decimal.ts";
import type { Point } from "../model/series.ts";
import type { Synchrony } from "../model/synchrony.ts";

/**
 * How many regions fell, rose or stayed between two years, by exact published integers.
 * Regions without both figures are not counted; `total` says how many were.
 */
export function synchrony(
  pairs: readonly (readonly [from: Point, to: Point])[],
  decimals: number,
  years: readonly [from: number, to: number],
): Synchrony {
  const signs = pairs.map(([from, to]) =>
    Math.sign(unitsAt(to.value, decimals) - unitsAt(from.value, decimals)),
  );
  const count = (sign: number) => signs.filter((each) => each === sign).length;
  return {
    from: years[0],
    to: years[1],
    falling: count(-1),
    rising: count(1),
    unchanged: count(0),
    total: pairs.length,
    rows: pairs.flatMap(([from, to]) => [from.row, to.row]),
  };
}
