import type { Region } from "../model/region.ts";
import type { Release } from "../model/release.ts";
import type { LinePart } from "../model/supplement.ts";
import { releaseDate } from "./vintage.ts";

/**
 * The parts of poverty lines that had been released by `cutoff` (ISO date, inclusive): a part becomes known
 * with the line it belongs to.
 */
export function knownLineParts(
  parts: readonly LinePart[],
  regions: ReadonlyMap<string, Region>,
  releases: readonly Release[],
  cutoff: string,
): LinePart[] {
  return parts.filter(({ region, year, month }) => {
    const level = regions.get(region)?.level;
    return (
      level !== undefined &&
      releaseDate({ indicator: "poverty_line", year, month }, level, releases) <= cutoff
    );
  });
}
