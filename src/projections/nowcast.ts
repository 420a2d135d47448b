import { differenceAt } from "../model/decimal.ts";
import type { Anchor, DistrictNowcast, Nowcast, PastNowcast } from "../model/nowcast.ts";
import type { RegionCode } from "../model/region.ts";
import { anchoredValue } from "./anchoredValue.ts";
import { isEnough, nowcastIntervals, relativeError } from "./nowcastIntervals.ts";
import { nowcastRecord } from "./nowcastRecord.ts";
import { type DistrictSpell, type NowcastTrial, nowcastTrials } from "./nowcastTrials.ts";
import type { AnchorOf } from "./provinceAnchors.ts";

/** What the nowcasts of a province's districts are made from. */
export interface ProvinceMaterial {
  /** The province's districts. */
  readonly districts: readonly DistrictSpell[];
  readonly anchorOf: AnchorOf;
  /** Past nowcasts of all districts of the country, the province's among them. */
  readonly country: Readonly<Record<Anchor, readonly NowcastTrial[]>>;
}

/**
 * What the statistics office is expected to publish next for each district of a province, from what the
 * province's figures already show: by this year's March figure if it is known, else by last year's
 * September. A district is left out if the province shows nothing newer, it has no figure, or the past
 * holds too few trials for an interval.
 */
export function districtNowcasts({ districts, anchorOf, country }: ProvinceMaterial): DistrictNowcast[] {
  const made = (["march", "september"] as const).map((anchor) => ({
    anchor,
    intervals: nowcastIntervals(nowcastTrials(districts, anchor, anchorOf), country[anchor]),
  }));
  return districts.flatMap(({ region, spell }) => {
    const base = spell.points.at(-1);
    if (base === undefined) return [];
    const year = base.year + 1;
    const moved = anchorOf(year, "march") ?? anchorOf(year, "september");
    const intervals = made.find(({ anchor }) => anchor === moved?.anchor)?.intervals;
    if (moved === undefined || intervals === undefined) return [];
    const value = anchoredValue(base.value, moved.ratio);
    return [
      {
        region,
        year,
        anchor: moved.anchor,
        value,
        decimals: base.decimals,
        intervals: intervals(value),
        base,
        anchorBase: moved.base,
        anchorPoint: moved.point,
      },
    ];
  });
}

/** The nowcast of one district with the record of its kind; `undefined` as `districtNowcasts`. */
export function nowcast(material: ProvinceMaterial & { readonly focus: RegionCode }): Nowcast | undefined {
  const { focus, districts, anchorOf, country } = material;
  const own = districts.find(({ region }) => region === focus);
  const found = districtNowcasts(material).find(({ region }) => region === focus);
  if (own === undefined || found === undefined) return undefined;
  const { region: _, ...rest } = found;
  const trials = nowcastTrials(districts, found.anchor, anchorOf);
  const near = isEnough(trials) ? trials : country[found.anchor];
  return {
    ...rest,
    record: nowcastRecord(found.anchor, near, country[found.anchor]),
    past: (["september", "march"] as const).flatMap((anchor) => pastNowcasts(own, anchor, anchorOf)),
    relativeErrors: near.map(relativeError).sort((a, b) => a - b),
  };
}

function pastNowcasts(own: DistrictSpell, anchor: Anchor, anchorOf: AnchorOf): PastNowcast[] {
  return nowcastTrials([own], anchor, anchorOf).map(({ year, value, base, actual }) => {
    const scale = 10 ** actual.decimals;
    const rounded = Math.round(value * scale) / scale;
    return {
      year,
      anchor,
      value: rounded,
      actual,
      error: differenceAt(rounded, actual.value, actual.decimals),
      steadyError: differenceAt(base.value, actual.value, actual.decimals),
    };
  });
}
