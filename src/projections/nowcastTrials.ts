import type { Anchor } from "../model/nowcast.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point, Series } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { anchoredValue } from "./anchoredValue.ts";
import { anchorRatio } from "./anchorRatio.ts";

/** One district-year for which the nowcast can be held against what was published. */
export interface NowcastTrial {
  readonly region: RegionCode;
  readonly year: number;
  readonly value: number;
  readonly base: Point;
  readonly actual: Point;
}

/**
 * Every district-year of the spells whose nowcast could have been made and can be judged: consecutive
 * years of one spell, with the province's figures known.
 *
 * @param districts each district with the spell that ends at its newest figure
 */
export function nowcastTrials(
  districts: readonly { readonly region: RegionCode; readonly spell: Spell }[],
  anchor: Anchor,
  march: Series | undefined,
  september: Series | undefined,
): NowcastTrial[] {
  return districts.flatMap(({ region, spell }) =>
    spell.points.slice(1).flatMap((actual, i) => {
      const base = spell.points[i];
      if (base === undefined || base.year !== actual.year - 1) return [];
      const moved = anchorRatio(actual.year, anchor, march, september);
      if (moved === undefined) return [];
      return [{ region, year: actual.year, value: anchoredValue(base.value, moved.ratio), base, actual }];
    }),
  );
}
