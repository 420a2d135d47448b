import type { Nowcast } from "../model/nowcast.ts";
import type { RegionCode } from "../model/region.ts";
import type { Series } from "../model/series.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import type { RequiredWay } from "../model/targetLedgers.ts";
import { type Stepwise, targetChance } from "./targetChance.ts";
import { districtPace, ownPace, type RequiredPace, requiredChange, requiredPercent } from "./targetPace.ts";

/** What a way is counted from, and what it is held against. */
export interface WayMaterial {
  /** The region's published figures. */
  readonly series: Series;
  readonly polarity: -1 | 1;
  /** The province's districts in the order of codes; none where no other district may be looked at. */
  readonly districts: readonly { readonly region: RegionCode; readonly series: Series }[] | undefined;
  /** What is projected for this region and indicator. */
  readonly projected: {
    readonly nowcast: Pick<Nowcast, "year" | "value" | "relativeErrors"> | undefined;
    readonly scenario: Stepwise | undefined;
  };
}

/**
 * What it takes from the newest figure to a bound in a later year: the change and the percentage a year,
 * how often that pace or a better one occurred in the region and in how many districts, and the chance by
 * what is projected. Ledger, page and browser all ask this one function. Whether a break lies on the way is
 * for the caller to ask.
 *
 * @param bound at most `decimals` decimals
 * @returns `undefined` where no figure is known, or none before that year
 */
export function requiredWay(
  { bound, decimals, by }: { readonly bound: number; readonly decimals: number; readonly by: number },
  { series, polarity, districts, projected }: WayMaterial,
): RequiredWay | undefined {
  const latest = series.points.at(-1);
  if (latest === undefined || by <= latest.year) return undefined;
  const pace: RequiredPace = {
    latest: latest.value,
    bound,
    decimals: Math.max(latest.decimals, decimals),
    years: by - latest.year,
    polarity,
  };
  return {
    latest,
    by,
    years: pace.years,
    requiredChange: requiredChange(pace),
    requiredPercent: requiredPercent(pace),
    own: { remaining: ownPace(series, pace, pace.years), yearly: ownPace(series, pace, 1) },
    districts:
      districts === undefined
        ? undefined
        : { remaining: districtPace(districts, pace, pace.years), yearly: districtPace(districts, pace, 1) },
    chance: targetChance(bound, by, polarity, projected),
  };
}

/**
 * The yearly series of a province's districts, in the order of codes.
 *
 * @returns `undefined` where no district but the focus has figures of the indicator
 */
export function comparedDistricts(
  set: SeriesSet,
  indicator: string,
  districts: readonly RegionCode[],
  focus: RegionCode,
): WayMaterial["districts"] {
  const known = districts.toSorted().flatMap((region) => {
    const series = seriesOf(set, region, indicator, "annual");
    return series === undefined ? [] : [{ region, series }];
  });
  return known.some(({ region }) => region !== focus) ? known : undefined;
}
