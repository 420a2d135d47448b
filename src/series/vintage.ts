import type { Observation } from "../model/observation.ts";
import type { Region } from "../model/region.ts";
import type { Release } from "../model/release.ts";

/**
 * The observations that had been released by `cutoff` (ISO date, inclusive): what an edition may know.
 * The reference month is not the release month; the release calendar decides, its most specific row first.
 */
export function vintage(
  observations: readonly Observation[],
  regions: ReadonlyMap<string, Region>,
  releases: readonly Release[],
  cutoff: string,
): Observation[] {
  return observations.filter((each) => {
    const level = regions.get(each.region)?.level;
    return level !== undefined && releaseDate(each, level, releases) <= cutoff;
  });
}

/**
 * The ISO date an observation became known: that of the most specific row of the calendar that fits
 * (level before indicator before month before year), and the end of the next year where none does.
 *
 * @throws RangeError if two rows fit equally well and disagree
 */
export function releaseDate(
  observation: Pick<Observation, "indicator" | "month" | "year">,
  level: Region["level"],
  releases: readonly Release[],
): string {
  return datedRelease(observation, level, releases).date;
}

/**
 * The ISO date an observation became known, with the row of the calendar that says so; no row where none fits.
 *
 * @throws RangeError if two rows fit equally well and disagree
 */
export function datedRelease(
  observation: Pick<Observation, "indicator" | "month" | "year">,
  level: Region["level"],
  releases: readonly Release[],
): { readonly date: string; readonly row: Release | undefined } {
  let best: { readonly date: string; readonly row: Release; readonly specificity: number } | undefined;
  for (const row of releases) {
    const specificity = specificityOf(row, observation, level);
    if (specificity === undefined) continue;
    const date = dateOf(row.released, observation.year);
    if (best !== undefined && best.specificity === specificity && best.date !== date) {
      throw new RangeError(`two release rows fit ${level} ${observation.indicator} ${observation.year}`);
    }
    if (best === undefined || specificity > best.specificity) best = { date, row, specificity };
  }
  return { date: best?.date ?? `${observation.year + 1}-12-31`, row: best?.row };
}

function specificityOf(
  row: Release,
  observation: Pick<Observation, "indicator" | "month" | "year">,
  level: Region["level"],
): number | undefined {
  if (row.level !== level && row.level !== "any") return undefined;
  if (row.indicator !== observation.indicator && row.indicator !== "*") return undefined;
  if (row.month !== undefined && row.month !== observation.month) return undefined;
  if (row.year !== undefined && row.year !== observation.year) return undefined;
  return (
    (row.level === "any" ? 0 : 8) +
    (row.indicator === "*" ? 0 : 4) +
    (row.month === undefined ? 0 : 2) +
    (row.year === undefined ? 0 : 1)
  );
}

function dateOf(released: string, year: number): string {
  if (/^\d{4}-/.test(released)) return released;
  const [day = "", shift = "0"] = released.split(" ");
  return `${year + Number(shift)}-${day}`;
}
