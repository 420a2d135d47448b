import { differenceAt, unitsAt } from "../model/decimal.ts";
import type { Polarity } from "../model/indicator.ts";
import type { Point, Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import { isSevered } from "../model/spells.ts";
import type { Target } from "../model/target.ts";
import type { TargetLateness, TargetOutcome, UnjudgedReason } from "../model/targetLedgers.ts";
import { targetBound } from "./targetBound.ts";

/**
 * Whether a target was met by the figure published for its year: at its bound or on the better side,
 * compared as printed, at the finer of both decimals, so that nothing is rounded in its favour.
 *
 * @param series the comparable figures of the target's own region
 * @param first the first target year of its document and indicator: a target holds for the figures as
 *   they were made the year before that, so that a `putus` break since then leaves nothing to compare
 * @example 6.14 against 6.09, lower is better // missed, gap 0.05
 */
export function targetOutcome(
  target: Target,
  polarity: Polarity,
  series: Series | undefined,
  first: number | undefined = target.year,
): TargetOutcome {
  const notJudged = (reason: UnjudgedReason) => ({ status: "not_judged", reason }) as const;
  if (target.kind === "stated") return notJudged("stated");
  if (target.year === undefined) return notJudged("no_year");
  const newest = series?.points.at(-1);
  if (series === undefined || newest === undefined) return notJudged("no_series");
  if (!isSameUnit(target.unit, series.unit)) return notJudged("unit_differs");
  const bound = targetBound(target, polarity);
  if (bound === undefined) return notJudged("no_better_side");
  const actual = pointOf(series, target.year);
  if (actual === undefined) return notJudged(target.year > newest.year ? "no_figure_yet" : "no_figure");
  if (isSevered(series, (first ?? target.year) - 1, target.year)) return notJudged("severed");
  const decimals = Math.max(actual.decimals, target.decimals);
  return {
    status: isReached(actual, target, polarity) ? "met" : "missed",
    actual,
    gap: differenceAt(actual.value, bound.value, decimals),
    decimals,
  };
}

/** "percent" says less than "percent of labour force", but nothing else. */
function isSameUnit(target: string, series: string): boolean {
  return series === target || series.startsWith(`${target} of `);
}

/** Whether a figure stands at a target's bound or on the better side of it. */
export function isReached(point: Point, target: Target, polarity: Polarity): boolean {
  const bound = targetBound(target, polarity);
  if (bound === undefined) return false;
  const decimals = Math.max(point.decimals, target.decimals);
  return polarity * (unitsAt(point.value, decimals) - unitsAt(bound.value, decimals)) >= 0;
}

/**
 * How many years after its own a missed target was first reached, or for how many it has been open.
 * Figures beyond a `putus` break are not looked at.
 *
 * @returns `undefined` unless `outcome` is a miss
 */
export function targetLateness(
  target: Target,
  polarity: Polarity,
  series: Series | undefined,
  outcome: TargetOutcome,
): TargetLateness | undefined {
  if (outcome.status !== "missed") return undefined;
  const { actual } = outcome;
  const later = (series?.points ?? []).filter(
    ({ year }) => year > actual.year && !isSevered(series, actual.year, year),
  );
  const point = later.find((each) => isReached(each, target, polarity));
  if (point !== undefined) return { status: "reached", years: point.year - actual.year, point };
  const newest = later.at(-1) ?? actual;
  return { status: "open", years: newest.year - actual.year, newest };
}
