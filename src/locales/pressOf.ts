import type { Edition } from "../model/edition.ts";
import { MARCH } from "../model/month.ts";
import { namesakes } from "../model/namesakes.ts";
import type { Point } from "../model/series.ts";
import { seriesOf } from "../model/seriesSet.ts";
import { signOf, type Valued, valued } from "./findingsOf.ts";

const RATE = "headcount_ratio";

/** A figure that moved between two years that can be compared. */
export interface Moved {
  readonly latest: Valued;
  readonly previous: Valued;
  readonly change: Valued;
  /** −1 fell, +1 rose. */
  readonly sign: number;
}

/** The focus's rate and how it moved; `undefined` unless it moved. */
export function movedRate(edition: Edition): Moved | undefined {
  return movedOf(edition, RATE);
}

/** How an indicator of the focus moved last; `undefined` if it did not, or cannot be compared. */
export function movedOf(edition: Edition, indicator: string): Moved | undefined {
  const latest = valued(edition, `${indicator}.latest`);
  const previous = valued(edition, `${indicator}.previous`);
  const change = valued(edition, `${indicator}.change`);
  if (latest === undefined || previous === undefined || change === undefined) return undefined;
  const sign = signOf(change);
  return sign === 0 ? undefined : { latest, previous, change, sign };
}

/** The depth of poverty, if its course shows no clear change: what must not be called steady. */
export function unclearDepth(
  edition: Edition,
): { readonly latest: Valued; readonly previous: Valued; readonly from: number } | undefined {
  const trend = edition.findings.get("poverty_gap_index.trend");
  const latest = valued(edition, "poverty_gap_index.latest");
  const previous = valued(edition, "poverty_gap_index.previous");
  if (trend?.verdict !== "no clear change" || trend.window === null) return undefined;
  return latest === undefined || previous === undefined
    ? undefined
    : { latest, previous, from: trend.window[0] };
}

/** The province's newest March and the one before it, and its newest September, all comparable figures. */
export function provincialRounds(
  edition: Edition,
): { readonly march: Point; readonly before: Point; readonly september: Point } | undefined {
  const { series } = edition.analyses;
  const { province } = edition.definition;
  const marches = seriesOf(series, province, RATE, "march")?.points ?? [];
  const march = marches.at(-1);
  const before = marches.find(({ year }) => year === (march?.year ?? 0) - 1);
  const september = seriesOf(series, province, RATE, "september")?.points.at(-1);
  if (march === undefined || before === undefined || september === undefined) return undefined;
  return { march, before, september };
}

/** A rank that leaves no side open: its place from the lowest, and of how many. */
export function rankOf(edition: Edition): { readonly place: Valued; readonly of: number } | undefined {
  const place = valued(edition, `${RATE}.rank`);
  const of = valued(edition, `${RATE}.rank.of`)?.value;
  return place === undefined || of === undefined ? undefined : { place, of };
}

/** The district that is easily taken for the focus, with its rate of the same month. */
export function namesakeOf(edition: Edition): { readonly name: string; readonly rate: Valued } | undefined {
  const focus = edition.regions.get(edition.definition.focus);
  const own = valued(edition, `${RATE}.latest`);
  if (focus === undefined || own === undefined) return undefined;
  for (const { name, code } of namesakes(focus, edition.regions.values())) {
    const rate = valued(edition, `${RATE}.district.${code}`);
    if (rate !== undefined && rate.year === own.year && rate.month === own.month) return { name, rate };
  }
  return undefined;
}

/** How many of the province's districts moved the way the focus did. */
export function movedAlong(
  edition: Edition,
  { sign, change }: Moved,
): { readonly count: number; readonly total: number } | undefined {
  const count = valued(edition, `${RATE}.districts.${sign < 0 ? "falling" : "rising"}`);
  const total = valued(edition, `${RATE}.districts.total`);
  if (count === undefined || total === undefined || String(count.window) !== String(change.window))
    return undefined;
  return { count: count.value, total: total.value };
}

/** A nowcast of the focus with its interval. */
export function nowcastOf(edition: Edition): Valued | undefined {
  const found = valued(edition, `${RATE}.nowcast`);
  return found?.interval == null ? undefined : found;
}

/** Which of two rounds is of the earlier month. */
export function inOrder(a: Point, b: Point): readonly [Point, Point] {
  const time = ({ year, month }: Point) => 12 * year + (month ?? MARCH);
  return time(a) <= time(b) ? [a, b] : [b, a];
}

/** How large the newest change of the rate is against the usual one: a class of its finding, or `undefined`. */
export function usualSize(edition: Edition): string | undefined {
  return valued(edition, `${RATE}.change.size`)?.note ?? undefined;
}
