import type { DatedRelease, ReleaseBasis, ReleaseCalendar } from "../model/datedRelease.ts";
import type { Edition } from "../model/edition.ts";
import type { Month } from "../model/month.ts";
import type { RegionCode, RegionLevel } from "../model/region.ts";
import type { Release } from "../model/release.ts";
import type { Round } from "../model/series.ts";
import { seriesOf } from "../model/seriesSet.ts";
import { datedRelease } from "./vintage.ts";

/** What must be known of an edition: its places, its cut-off and its series. */
type Known = Pick<Edition, "definition" | "analyses">;

const LEVELS: readonly RegionLevel[] = ["district", "province", "country"];
const ROUNDS: readonly Round[] = ["annual", "march", "september"];

/** A round that has had no figure for more years than these is not expected to go on. */
const LONGEST_GAP = 3;

/**
 * The next figures of an indicator that are expected after an edition's cut-off, with the day they are
 * expected by: for its own district, its province or its country. Of several rounds a year, the sooner one.
 * Only what could be known at the cut-off is used: the day of a later release is not, unless it was announced.
 *
 * @returns `undefined` if the edition knows no figure of it, or none for years
 */
export function nextRelease(
  edition: Known,
  releases: readonly Release[],
  indicator: string,
  level: RegionLevel,
): DatedRelease | undefined {
  return nextReleases(edition, releases, indicator, level)[0];
}

/**
 * What is expected after an edition's cut-off and what came out before it, over the indicators the edition is
 * about; figures of one period and day together.
 *
 * @param from the first reference year of what came out
 */
export function releaseCalendar(edition: Known, releases: readonly Release[], from: number): ReleaseCalendar {
  const indicators = [...edition.analyses.indicators.keys()];
  const every = indicators.flatMap((indicator) => LEVELS.map((level) => ({ indicator, level })));
  const expected = every.flatMap(({ indicator, level }) => nextReleases(edition, releases, indicator, level));
  const known = knownRows(releases, edition.definition.cutoff);
  const past = every.flatMap(({ indicator, level }) =>
    roundsOf(edition, indicator, level).flatMap((points) =>
      points
        .filter(({ year }) => year >= from)
        .map((point) => dated(known, indicator, level, point.year, point.month)),
    ),
  );
  return { expected: together(expected), past: together(past).reverse() };
}

function nextReleases(
  edition: Known,
  releases: readonly Release[],
  indicator: string,
  level: RegionLevel,
): DatedRelease[] {
  const { cutoff } = edition.definition;
  const known = knownRows(releases, cutoff);
  return roundsOf(edition, indicator, level)
    .flatMap((points): DatedRelease[] => {
      const last = points.at(-1);
      if (last === undefined) return [];
      const years = Array.from({ length: LONGEST_GAP }, (_, i) => last.year + 1 + i);
      const next = years
        .map((year) => dated(known, indicator, level, year, last.month))
        .find(({ date }) => date > cutoff);
      return next === undefined ? [] : [next];
    })
    .sort(byDate);
}

/** The figures of each round a year that an edition knows. */
function roundsOf({ definition, analyses }: Known, indicator: string, level: RegionLevel) {
  const region: RegionCode = {
    district: definition.focus,
    province: definition.province,
    country: definition.country,
  }[level];
  return ROUNDS.map((round) => seriesOf(analyses.series, region, indicator, round)?.points ?? []);
}

/** The rows of the calendar that a day could know of. */
function knownRows(releases: readonly Release[], cutoff: string): Release[] {
  return releases.filter(
    (row) => !isDay(row.released) || row.released <= cutoff || basisOf(row) === "announced",
  );
}

function dated(
  releases: readonly Release[],
  indicator: string,
  level: RegionLevel,
  year: number,
  month: Month,
): DatedRelease {
  const { date, row } = datedRelease({ indicator, month, year }, level, releases);
  return { level, year, month, indicators: [indicator], date, basis: basisOf(row) };
}

/** A day of its own is recorded, a rule for every year a habit, unless the row says otherwise. */
function basisOf(row: Release | undefined): ReleaseBasis {
  if (row === undefined || row.basis.startsWith("assumed")) return "assumed";
  if (row.basis.startsWith("announced")) return "announced";
  return isDay(row.released) ? "recorded" : "custom";
}

function isDay(released: string): boolean {
  return /^\d{4}-/.test(released);
}

/** Releases of one period and day as one, soonest first. */
function together(all: readonly DatedRelease[]): DatedRelease[] {
  const groups = new Map<string, DatedRelease>();
  for (const each of all) {
    const { date, level, year, month, basis, indicators } = each;
    const key = [date, level, year, month ?? "", basis].join(" ");
    const others = groups.get(key)?.indicators ?? [];
    groups.set(key, { ...each, indicators: [...others, ...indicators] });
  }
  return [...groups.values()].sort(byDate);
}

function byDate(a: DatedRelease, b: DatedRelease): number {
  return a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
}
