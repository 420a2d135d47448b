import type { Anchor } from "../model/nowcast.ts";
import type { RegionCode } from "../model/region.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { anchoredValue } from "./anchoredValue.ts";
import type { AnchorOf } from "./provinceAnchors.ts";

/** A district with the spell that ends at its newest figure. */
export interface DistrictSpell {
  readonly region: RegionCode;
  readonly spell: Spell;
}

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
 * @param districts of one province
 */
export function nowcastTrials(
  districts: readonly DistrictSpell[],
  anchor: Anchor,
  anchorOf: AnchorOf,
): NowcastTrial[] {
  const ratios = new Map<number, number | undefined>();
  const ratioOf = (year: number) => {
    if (!ratios.has(year)) ratios.set(year, anchorOf(year, anchor)?.ratio);
    return ratios.get(year);
  };
  return districts.flatMap(({ region, spell }) =>
    spell.points.slice(1).flatMap((actual, i) => {
      const base = spell.points[i];
      if (base === undefined || base.year !== actual.year - 1) return [];
      const ratio = ratioOf(actual.year);
      if (ratio === undefined) return [];
      return [{ region, year: actual.year, value: anchoredValue(base.value, ratio), base, actual }];
    }),
  );
}
