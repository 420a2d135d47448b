import { ACCESS_INDICATORS, type Access, type AccessGroup, type AccessRow } from "../model/access.ts";
import type { Indicator } from "../model/indicator.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { latestSpell } from "../model/spells.ts";
import type { Places } from "./analyseIndicator.ts";
import { COUNTS, fourQuestions } from "./fourQuestions.ts";

/**
 * Every indicator of access that is defined, with the focus's newest comparable stretch and the province's
 * figure of the newest year and month both have; and in how many of them the focus's figure is better, the
 * same or worse by the indicator's better side. One without a better side, without a common year, or that
 * counts people, is in none of the three.
 *
 * @param indicators all definitions, by id
 */
export function access(indicators: ReadonlyMap<string, Indicator>, places: Places, set: SeriesSet): Access {
  const rows = (Object.keys(ACCESS_INDICATORS) as AccessGroup[]).flatMap((group) =>
    ACCESS_INDICATORS[group].flatMap((id): AccessRow[] => {
      const indicator = indicators.get(id);
      if (indicator === undefined) return [];
      return [
        {
          group,
          indicator: id,
          points: latestSpell(seriesOf(set, places.focus.code, id, "annual"))?.points ?? [],
          againstProvince: fourQuestions(indicator, places, set)?.againstProvince,
          isCount: COUNTS.includes(indicator.unit),
        },
      ];
    }),
  );
  const count = (side: "better" | "same" | "worse") =>
    rows.filter(({ againstProvince }) => againstProvince?.side === side).length;
  return { rows, better: count("better"), same: count("same"), worse: count("worse") };
}
