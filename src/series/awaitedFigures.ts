import type { AwaitedFigures } from "../model/awaitedFigures.ts";
import type { Edition } from "../model/edition.ts";
import type { Region } from "../model/region.ts";
import type { Release } from "../model/release.ts";
import type { Round } from "../model/series.ts";
import { seriesOf } from "../model/seriesSet.ts";
import { datedRelease } from "./vintage.ts";

const ROUNDS: readonly Round[] = ["annual", "march", "september"];

/** A row of the calendar for whatever has none of its own: an assumption about what is known, no date to wait for. */
const ANY = "*";

/** A round that has had no figure for more years than these is not expected to go on. */
const LONGEST_GAP = 3;

/**
 * The figures that follow an edition's newest ones and that, by the calendar of releases, were out by its cut-off,
 * but are not in the data: of its district, province and country, and of the indicators it is about also those of
 * the province's other districts. Those it is about first, then the soonest released; districts that lack the same
 * figure stand together.
 */
export function awaitedFigures(
  { definition, analyses, regions, indicators }: Edition,
  releases: readonly Release[],
): AwaitedFigures[] {
  const { focus, province, country, cutoff } = definition;
  const places = [focus, province, country].flatMap((code) => regions.get(code) ?? []);
  const neighbours = [...regions.values()].filter(
    ({ level, parent, code }) => level === "district" && parent === province && code !== focus,
  );
  const groups = new Map<string, AwaitedFigures>();
  const look = (indicator: string, { code, level }: Region) => {
    for (const round of ROUNDS) {
      const last = seriesOf(analyses.series, code, indicator, round)?.points.at(-1);
      if (last === undefined) continue;
      const years = Array.from({ length: LONGEST_GAP + 1 }, (_, i) => last.year + 1 + i);
      const out = years.flatMap((year) => {
        const { date, row } = datedRelease({ indicator, month: last.month, year }, level, releases);
        return row !== undefined && row.indicator !== ANY && date <= cutoff ? [{ year, date }] : [];
      });
      if (out.length > LONGEST_GAP) continue;
      for (const { year, date } of out) {
        const key = [indicator, level, year, last.month ?? "", date].join(" ");
        const known = groups.get(key)?.regions ?? [];
        if (known.includes(code)) continue;
        groups.set(key, { indicator, level, year, month: last.month, date, regions: [...known, code] });
      }
    }
  };
  for (const indicator of new Set([...analyses.indicators.keys(), ...indicators.keys()])) {
    for (const place of places) look(indicator, place);
    if (analyses.indicators.has(indicator)) for (const place of neighbours) look(indicator, place);
  }
  const isOther = ({ indicator }: AwaitedFigures) => Number(!analyses.indicators.has(indicator));
  return [...groups.values()].sort(
    (a, b) => isOther(a) - isOther(b) || (a.date === b.date ? 0 : a.date < b.date ? -1 : 1),
  );
}
