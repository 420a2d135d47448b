import type { Nowcast } from "../model/nowcast.ts";
import type { Point, Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import { isSevered } from "../model/spells.ts";
import type { Target } from "../model/target.ts";
import type { TargetEntry, TargetLedger } from "../model/targetLedger.ts";
import { targetChance } from "./targetChance.ts";
import { targetOutcome } from "./targetOutcome.ts";

/** Of the headcount ratio lower is better. */
const POLARITY = -1;

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
  const dated = targets
    .flatMap((target) => (target.year === undefined ? [] : [{ target, year: target.year }]))
    .sort((a, b) => a.year - b.year);
  const entries = dated.map(({ target, year }) => entryOf(target, year, series, dated[0]?.year));
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

function entryOf(
  target: Target,
  year: number,
  series: Series | undefined,
  first: number | undefined,
): TargetEntry {
  const outcome = targetOutcome(target, POLARITY, series, first);
  if (outcome.status === "not_judged") {
    return { target, year, actual: pointOf(series, year), gap: undefined, met: undefined };
  }
  return { target, year, actual: outcome.actual, gap: outcome.gap, met: outcome.status === "met" };
}

function nextTarget(
  entries: readonly TargetEntry[],
  latest: Point,
  series: Series | undefined,
  nowcast: Nowcast | undefined,
): TargetLedger["next"] {
  const entry = entries.find(({ year }) => year > latest.year);
  const from = Math.min((entries[0]?.year ?? latest.year + 1) - 1, latest.year);
  if (entry === undefined || isSevered(series, from, entry.year)) return undefined;
  const years = entry.year - latest.year;
  const { high } = entry.target;
  return {
    entry,
    requiredChange: (high - latest.value) / years,
    requiredPercent: 100 * ((high / latest.value) ** (1 / years) - 1),
    chance: targetChance(high, entry.year, POLARITY, { nowcast, scenario: undefined }).class,
  };
}
