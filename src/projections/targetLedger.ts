import { differenceAt, unitsAt } from "../model/decimal.ts";
import type { Nowcast } from "../model/nowcast.ts";
import type { Point, Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import { isSevered } from "../model/spells.ts";
import type { Target } from "../model/target.ts";
import type { ChanceClass, TargetEntry, TargetLedger } from "../model/targetLedger.ts";

/**
 * A document's yearly targets for a lower-is-better indicator, against what was published.
 *
 * @param targets of one region, indicator and document; those without a year are left out
 * @param series the region's published figures
 * @param nowcast used only for the chance of a target in the year it covers
 */
export function targetLedger(
  document: string,
  targets: readonly Target[],
  series: Series | undefined,
  nowcast: Nowcast | undefined,
): TargetLedger {
  const entries = targets
    .flatMap((target) => (target.year === undefined ? [] : [entryOf(target, target.year, series)]))
    .sort((a, b) => a.year - b.year);
  const assessed = entries.filter(({ met }) => met !== undefined);
  const latest = series?.points.at(-1);
  return {
    document,
    entries,
    assessed: assessed.length,
    missed: assessed.filter(({ met }) => met === false).length,
    next: latest === undefined ? undefined : nextTarget(entries, latest, series, nowcast),
  };
}

function entryOf(target: Target, year: number, series: Series | undefined): TargetEntry {
  const actual = pointOf(series, year);
  if (actual === undefined) return { target, year, actual, gap: undefined, met: undefined };
  const { decimals } = actual;
  return {
    target,
    year,
    actual,
    gap: differenceAt(actual.value, target.high, decimals),
    met: unitsAt(actual.value, decimals) <= unitsAt(target.high, decimals),
  };
}

function nextTarget(
  entries: readonly TargetEntry[],
  latest: Point,
  series: Series | undefined,
  nowcast: Nowcast | undefined,
): TargetLedger["next"] {
  const entry = entries.find(({ year }) => year > latest.year);
  if (entry === undefined || isSevered(series, latest.year, entry.year)) return undefined;
  const years = entry.year - latest.year;
  return {
    entry,
    requiredChange: (entry.target.high - latest.value) / years,
    requiredPercent: 100 * ((entry.target.high / latest.value) ** (1 / years) - 1),
    chance: nowcast?.year === entry.year ? chanceOf(entry.target.high, nowcast) : undefined,
  };
}

/** The share of past errors under which the target would be reached, as a class by thirds. */
function chanceOf(target: number, nowcast: Nowcast): ChanceClass {
  const reached = nowcast.relativeErrors.filter((error) => nowcast.value * (1 + error) <= target);
  const share = reached.length / nowcast.relativeErrors.length;
  return share < 1 / 3 ? "small" : share > 2 / 3 ? "large" : "even";
}
