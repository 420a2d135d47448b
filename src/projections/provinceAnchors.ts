import type { Anchor } from "../model/nowcast.ts";
import type { ProvinceSplit } from "../model/provinceSplit.ts";
import type { RegionCode } from "../model/region.ts";
import type { Series } from "../model/series.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { type AnchorRatio, anchorRatio } from "./anchorRatio.ts";

/** How a district's province moved to the anchor of a year; `undefined` where that cannot be said. */
export type AnchorOf = (year: number, anchor: Anchor) => AnchorRatio | undefined;

/** The anchors that one province's own figures give. */
export function seriesAnchors(march: Series | undefined, september: Series | undefined): AnchorOf {
  return (year, anchor) => anchorRatio(year, anchor, march, september);
}

/**
 * The anchors of a district, from the province that published for it at the time: before a split its
 * parent. No anchor where a split lies between the two figures, since they describe different territories.
 *
 * @param set every series the edition knows
 * @param province today's province of the district
 * @param splits all splits of provinces, in any order
 * @example provinceAnchors(set, "headcount_ratio", "92", splits)(2024, "march") // undefined: split in 2024
 */
export function provinceAnchors(
  set: SeriesSet,
  indicator: string,
  province: RegionCode,
  splits: readonly ProvinceSplit[],
): AnchorOf {
  return (year, anchor) => {
    const publisher = publisherIn(province, year - 1, splits);
    const found = anchorRatio(
      year,
      anchor,
      seriesOf(set, publisher, indicator, "march"),
      seriesOf(set, publisher, indicator, "september"),
    );
    const isSplit = splits.some(
      (each) =>
        found !== undefined &&
        (each.province === publisher || each.parent === publisher) &&
        found.base.year < each.from &&
        each.from <= found.point.year,
    );
    return isSplit ? undefined : found;
  };
}

function publisherIn(province: RegionCode, year: number, splits: readonly ProvinceSplit[]): RegionCode {
  const split = splits.find((each) => each.province === province && year < each.from);
  return split === undefined ? province : publisherIn(split.parent, year, splits);
}
