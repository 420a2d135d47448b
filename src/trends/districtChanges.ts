import { unitsAt } from "../model/decimal.ts";
import type { DistrictChanges, RegionChange } from "../model/districtChanges.ts";
import type { Indicator } from "../model/indicator.ts";
import type { RegionCode } from "../model/region.ts";
import type { Spell } from "../model/spell.ts";
import type { YearWindow } from "../model/yearWindow.ts";
import { pointDifference } from "./pointDifference.ts";
import { spellWindow } from "./spellWindow.ts";

/** A region and the spell its newest figure belongs to. */
export interface RegionSpell {
  readonly region: RegionCode;
  readonly spell: Spell | undefined;
}

/**
 * How the districts of a province moved between two years, by exact published integers: arithmetic, no test.
 * A district counts only if both its figures belong to its newest spell and to the same month.
 *
 * @param window both years, ascending
 * @param province of the same round as the districts' figures
 * @returns `undefined` if no district has both figures
 */
export function districtChanges(
  { id, decimals }: Pick<Indicator, "id" | "decimals">,
  window: YearWindow,
  focus: RegionCode,
  districts: readonly RegionSpell[],
  province: RegionSpell,
): DistrictChanges | undefined {
  const known = districts.flatMap((each) => changeOf(each, window) ?? []);
  if (known.length === 0) return undefined;
  const units = ({ difference }: RegionChange) => unitsAt(difference, decimals);
  const entries = known
    .map((each) => ({
      ...each,
      rank: 1 + known.filter((other) => units(other) < units(each)).length,
    }))
    .sort((a, b) => a.rank - b.rank || (a.region < b.region ? -1 : 1));
  const count = (holds: (change: RegionChange) => boolean) => entries.filter(holds).length;
  const own = entries.find(({ region }) => region === focus);
  const found = new Set(known.map(({ region }) => region));
  return {
    indicator: id,
    window,
    decimals,
    entries,
    missing: districts.flatMap(({ region }) => (found.has(region) ? [] : [region])).sort(),
    province: changeOf(province, window),
    falling: count((each) => units(each) < 0),
    unchanged: count((each) => units(each) === 0),
    rising: count((each) => units(each) > 0),
    focus:
      own === undefined
        ? undefined
        : {
            change: own,
            below: count((each) => units(each) < units(own)),
            equal: count((each) => each !== own && units(each) === units(own)),
            above: count((each) => units(each) > units(own)),
          },
  };
}

function changeOf({ region, spell }: RegionSpell, [first, last]: YearWindow): RegionChange | undefined {
  const ends = spell === undefined ? undefined : spellWindow(spell, first, last);
  if (ends === undefined || ends.from.month !== ends.to.month) return undefined;
  const { from, to } = ends;
  return { region, from, to, difference: pointDifference(from, to) };
}
