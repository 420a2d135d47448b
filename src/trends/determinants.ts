import type { Indicator } from "../model/indicator.ts";
import type { DeterminantRow } from "../model/linkage.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { latestSpell } from "../model/spells.ts";
import type { Places } from "./analyseIndicator.ts";
import { fourQuestions } from "./fourQuestions.ts";
import { linkage } from "./linkage.ts";

/**
 * A row for every determinant the focus has a figure of: how it moves with the outcome, and its own four
 * answers, in the order given.
 *
 * @returns empty if the outcome has no figure
 */
export function determinants(
  outcome: Indicator,
  candidates: readonly Indicator[],
  places: Places,
  set: SeriesSet,
): DeterminantRow[] {
  const spellOf = (indicator: Indicator) =>
    latestSpell(seriesOf(set, places.focus.code, indicator.id, "annual"));
  const ours = spellOf(outcome);
  if (ours === undefined) return [];
  return candidates.flatMap((indicator): DeterminantRow[] => {
    const spell = spellOf(indicator);
    const answers = fourQuestions(indicator, places, set);
    if (spell === undefined || answers === undefined) return [];
    return [{ linkage: linkage({ indicator: outcome, spell: ours }, { indicator, spell }), answers }];
  });
}
