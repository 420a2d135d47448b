import { roundTicks, zoomedTicks } from "../model/axisTicks.ts";
import { printDecimal } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import type { Interval } from "../model/interval.ts";
import type { Relevance } from "../model/relevance.ts";

/**
 * The values on the axes that do not begin at zero, ascending: for the picture that is drawn on them and for
 * the words that say where they begin.
 */

function around(values: readonly number[], decimals: number): number[] {
  const printed = (value: number) => Number(printDecimal(value, decimals));
  return zoomedTicks(printed(Math.min(...values)), printed(Math.max(...values)));
}

function bounds(intervals: readonly Interval[]): number[] {
  return intervals.flatMap(({ lower, upper }) => [lower, upper]);
}

/** Of the present and the past nowcasts of the same anchor; none without a nowcast. */
export function nowcastTicks({ analyses: { nowcast } }: Pick<Edition, "analyses">): number[] {
  if (nowcast === undefined) return [];
  const { anchor, past, base, value, intervals, decimals } = nowcast;
  const pairs = past.filter((each) => each.anchor === anchor);
  return around(
    [...pairs.flatMap((each) => [each.value, each.actual.value]), base.value, value, ...bounds(intervals)],
    decimals,
  );
}

/** Of the scenario with the nowcast it continues from and the targets of its years; none without one. */
export function scenarioTicks({ analyses }: Pick<Edition, "analyses">): number[] {
  const { scenario, nowcast, targets } = analyses;
  if (scenario === undefined) return [];
  const start = scenario.startsFromNowcast === undefined ? undefined : nowcast;
  return around(
    [
      ...scenario.points.map(({ value }) => value),
      ...(start === undefined ? [] : [start.value, ...bounds(start.intervals)]),
      ...scenario.steps.flatMap(({ value, intervals }) => [value, ...bounds(intervals)]),
      ...targets.entries.flatMap(({ year, target }) => (year >= scenario.from ? [target.high] : [])),
    ],
    scenario.decimals,
  );
}

/** Of the yearly targets and what was published, with a little air for their labels. */
export function targetTicks({ analyses: { targets } }: Pick<Edition, "analyses">): number[] {
  const values = targets.entries.flatMap(({ target, actual }) => [target.high, actual?.value ?? target.high]);
  return values.length === 0 ? [] : zoomedTicks(Math.min(...values) - 0.3, Math.max(...values) + 0.2);
}

/** Of the ratios of levels, with room for the labels of the lowest and the highest; none without a ratio. */
export function levelRatioTicks(references: readonly (readonly Relevance[])[]): number[] {
  const known = references.flatMap((rows) => [
    ...rows.flatMap(({ levelRatio }) => levelRatio?.from ?? []),
    ...rows.slice(-1).flatMap(({ levelRatio }) => levelRatio?.to ?? []),
  ]);
  if (known.length === 0) return [];
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  return roundTicks(Math.max(0, Math.floor((lowest - 0.05) * 10) / 10), Math.max(highest, lowest + 0.2));
}
