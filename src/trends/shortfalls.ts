import type { Series } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import type { Shortfall } from "../model/shortfall.ts";
import { latestSpell } from "../model/spells.ts";
import { averageShortfall } from "./averageShortfall.ts";

/**
 * The average shortfall of a poor person for every year of the main spell in which line, P1 and P0 of
 * the same month are all published; ascending.
 */
export function shortfalls(
  line: Series | undefined,
  gap: Series | undefined,
  headcount: Series | undefined,
): Shortfall[] {
  return (latestSpell(headcount)?.points ?? []).flatMap((rate) => {
    const lineAt = pointOf(line, rate.year);
    const gapAt = pointOf(gap, rate.year);
    if (lineAt === undefined || gapAt === undefined) return [];
    if (lineAt.month !== rate.month || gapAt.month !== rate.month) return [];
    return [
      {
        year: rate.year,
        value: averageShortfall(lineAt.value, gapAt.value, rate.value),
        rows: [lineAt.row, gapAt.row, rate.row],
      },
    ];
  });
}
