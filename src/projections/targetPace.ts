import { unitsAt } from "../model/decimal.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point, Series } from "../model/series.ts";
import { spells } from "../model/spells.ts";
import type { DistrictPace, OwnPace, PaceTally } from "../model/targetLedgers.ts";

/** The way from the newest figure to a target's bound, in printed numbers. */
export interface RequiredPace {
  readonly latest: number;
  readonly bound: number;
  /** The finer of the decimals both are printed with. */
  readonly decimals: number;
  /** One or more. */
  readonly years: number;
  readonly polarity: -1 | 1;
}

type Window = readonly [from: Point, to: Point];

/** Points a year from the newest figure to the bound. */
export function requiredChange({
  latest,
  bound,
  years,
}: Omit<RequiredPace, "polarity" | "decimals">): number {
  return (bound - latest) / years;
}

/**
 * Percent a year from the newest figure to the bound, the same in every year.
 *
 * @returns `undefined` unless both are positive: no such percentage leads to zero
 * @example requiredPercent({ latest: 6.14, bound: 5, years: 4 }) // -5.005
 */
export function requiredPercent({
  latest,
  bound,
  years,
}: Omit<RequiredPace, "polarity" | "decimals">): number | undefined {
  return latest > 0 && bound > 0 ? 100 * ((bound / latest) ** (1 / years) - 1) : undefined;
}

/**
 * How often a series moved at a pace or a better one. A window is two published figures `length` years
 * apart inside one main spell, so that neither `putus` nor `acuan` lies in it; windows overlap.
 * Compared exactly, as integers of the last decimal.
 */
export function ownPace(series: Series, pace: RequiredPace, length: number): OwnPace {
  const windows = windowsOf(series, length);
  return {
    years: length,
    windows: {
      total: windows.length,
      inPoints: windows.filter((window) => isInPoints(window, pace, length)).length,
      inPercent: isRelative(pace)
        ? windows.filter((window) => isInPercent(window, pace, length)).length
        : undefined,
    },
    fastest: windows.reduce<Window | undefined>(
      (best, window) => (best === undefined || isFaster(window, best, pace) ? window : best),
      undefined,
    ),
  };
}

/**
 * In how many districts a pace or a better one ever occurred, and in how many of their windows.
 *
 * @param districts in the order of codes; those without a window of that length are not counted
 */
export function districtPace(
  districts: readonly { readonly region: RegionCode; readonly series: Series }[],
  pace: RequiredPace,
  length: number,
): DistrictPace {
  const counted = districts.flatMap(({ region, series }) => {
    const { windows, fastest } = ownPace(series, pace, length);
    return fastest === undefined ? [] : [{ region, windows, fastest }];
  });
  const tally = (total: number, count: (inOne: number) => number): PaceTally => {
    const sum = (of: (windows: PaceTally) => number) =>
      counted.reduce((all, { windows }) => all + count(of(windows)), 0);
    return {
      total,
      inPoints: sum(({ inPoints }) => inPoints),
      inPercent: isRelative(pace) ? sum(({ inPercent }) => inPercent ?? 0) : undefined,
    };
  };
  return {
    years: length,
    districts: tally(counted.length, (inOne) => Math.min(1, inOne)),
    windows: tally(
      counted.reduce((all, { windows }) => all + windows.total, 0),
      (inOne) => inOne,
    ),
    fastest: counted.map(({ region, fastest }) => ({ region, window: fastest })),
  };
}

function windowsOf(series: Series, length: number): Window[] {
  return spells(series).flatMap(({ points }) =>
    points.flatMap((from): Window[] => {
      const to = points.find(({ year }) => year === from.year + length);
      return to === undefined ? [] : [[from, to]];
    }),
  );
}

function isRelative({ latest, bound }: RequiredPace): boolean {
  return latest > 0 && bound > 0;
}

/** Change ÷ length against way ÷ years, multiplied out. */
function isInPoints(window: Window, pace: RequiredPace, length: number): boolean {
  const [from, to, latest, bound] = unitsOf(window, pace);
  return pace.polarity * ((to - from) * pace.years - (bound - latest) * length) >= 0;
}

/** (to ÷ from)^(1 ÷ length) against (bound ÷ latest)^(1 ÷ years), multiplied out. */
function isInPercent(window: Window, pace: RequiredPace, length: number): boolean {
  const [from, to, latest, bound] = unitsOf(window, pace).map(BigInt) as [bigint, bigint, bigint, bigint];
  if (from <= 0n || to < 0n) return false;
  const [years, span] = [BigInt(pace.years), BigInt(length)];
  const ratio = to ** years * latest ** span;
  const wanted = bound ** span * from ** years;
  return pace.polarity === 1 ? ratio >= wanted : ratio <= wanted;
}

function isFaster([from, to]: Window, [otherFrom, otherTo]: Window, { polarity }: RequiredPace): boolean {
  const decimals = Math.max(from.decimals, to.decimals, otherFrom.decimals, otherTo.decimals);
  const moved = (a: Point, b: Point) => unitsAt(b.value, decimals) - unitsAt(a.value, decimals);
  return polarity * moved(from, to) > polarity * moved(otherFrom, otherTo);
}

function unitsOf([from, to]: Window, { latest, bound, decimals }: RequiredPace) {
  const finest = Math.max(decimals, from.decimals, to.decimals);
  const units = (value: number) => unitsAt(value, finest);
  return [units(from.value), units(to.value), units(latest), units(bound)] as const;
}
