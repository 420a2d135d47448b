import { unitsAt } from "../model/decimal.ts";
import type { Polarity } from "../model/indicator.ts";
import type { Position } from "../model/position.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point } from "../model/series.ts";

/**
 * Where `focus` stands among its peers in one year: competition ranking on exact published values,
 * 1 is best, ties share a rank.
 *
 * @param figures the peers' figures of the year, the focus included; peers without one are left out
 * @param peers how many peers there are in all, so that "n of N" can be said
 * @throws RangeError if the focus has no figure or the indicator has no better side
 */
export function position(
  indicator: string,
  polarity: Polarity,
  decimals: number,
  focus: RegionCode,
  figures: readonly { readonly region: RegionCode; readonly point: Point }[],
  peers: number,
): Position {
  const own = figures.find(({ region }) => region === focus);
  if (own === undefined) throw new RangeError(`${focus} has no figure to be ranked (${indicator})`);
  if (polarity === 0) throw new RangeError(`${indicator} has no better side to be ranked by`);
  const worth = ({ point }: { point: Point }) => unitsAt(point.value, decimals) * polarity;
  const entries = figures
    .map((each) => ({
      ...each,
      rank: 1 + figures.filter((other) => worth(other) > worth(each)).length,
    }))
    .sort((a, b) => a.rank - b.rank || (a.region < b.region ? -1 : 1));
  return {
    indicator,
    year: own.point.year,
    focus,
    rank: entries.find(({ region }) => region === focus)?.rank ?? 1,
    ties: figures
      .filter((other) => other.region !== focus && worth(other) === worth(own))
      .map(({ region }) => region)
      .sort(),
    entries,
    peers,
  };
}
