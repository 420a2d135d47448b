import type { JointMove, RateAndNumber } from "../model/rateAndNumber.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { change } from "./change.ts";
import { move } from "./move.ts";

/**
 * The rate beside the number of poor people over the years of both spells, with how each moved from year to
 * year. A change of one unit of the last published decimal counts as no move; a missing year takes both its
 * changes with it, and so does a year whose two figures are of different months.
 *
 * @param rates a spell of the headcount ratio
 * @param numbers a spell of the headcount, same region
 * @param start the year before which nothing is shown
 * @returns `undefined` if no year has both
 */
export function rateAndNumber(rates: Spell, numbers: Spell, start: number): RateAndNumber | undefined {
  const from = Math.max(start, rates.from, numbers.from);
  const to = Math.max(rates.to, numbers.to);
  const at = ({ points }: Spell, year: number) => points.find((point) => point.year === year);
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const year = from + i;
    return { year, rate: at(rates, year), number: at(numbers, year) };
  });
  const pairs = years.flatMap(({ year, rate, number }) =>
    rate !== undefined && number !== undefined && rate.month === number.month ? [{ year, rate, number }] : [],
  );
  if (pairs.length === 0) return undefined;
  const moves = pairs.slice(1).flatMap((later, i): JointMove[] => {
    const earlier = pairs[i];
    if (earlier === undefined || earlier.year !== later.year - 1) return [];
    return [
      {
        from: earlier.year,
        to: later.year,
        rate: move(earlier.rate, later.rate, 1),
        number: move(earlier.number, later.number, 1),
        ratePercent: percent(earlier.rate, later.rate),
        numberPercent: percent(earlier.number, later.number),
      },
    ];
  });
  return {
    window: [from, to],
    years,
    moves,
    agreeing: moves.filter(({ rate, number }) => rate === number).length,
  };
}

function percent(from: Point, to: Point): number {
  return change(from, to).percent;
}
