import {
  EFFECTIVENESS_CLASSES,
  EFFECTIVENESS_YEARS,
  type EffectivenessClass,
  type EffectivenessShare,
} from "../model/effectiveness.ts";
import type { BetterSide } from "../model/move.ts";
import type { RegionCode } from "../model/region.ts";
import type { Spell } from "../model/spell.ts";
import { effectivenessWindow } from "./effectiveness.ts";

/**
 * How many districts share each class of `effectiveness` in one year, for every window: a class that nearly
 * all share says little of one of them.
 *
 * @param districts each with the spell that holds `year`, or none
 */
export function effectivenessShares(
  districts: readonly { readonly region: RegionCode; readonly spell: Spell | undefined }[],
  polarity: BetterSide,
  year: number,
): EffectivenessShare[] {
  return EFFECTIVENESS_YEARS.map((years): EffectivenessShare => {
    const classes = districts.flatMap(({ region, spell }) => {
      const found = spell === undefined ? undefined : effectivenessWindow(spell, polarity, year, years);
      return found === undefined ? [] : [{ region, class: found.class }];
    });
    const regionsOf = (id: EffectivenessClass) =>
      classes.flatMap((each) => (each.class === id ? [each.region] : [])).sort();
    return {
      years,
      window: [year - years, year],
      counts: byClass((id) => regionsOf(id).length),
      regions: byClass(regionsOf),
      computed: classes.length,
      total: districts.length,
    };
  });
}

function byClass<T>(answer: (id: EffectivenessClass) => T): Record<EffectivenessClass, T> {
  return Object.fromEntries(EFFECTIVENESS_CLASSES.map((id) => [id, answer(id)])) as Record<
    EffectivenessClass,
    T
  >;
}
