import type { Indicator, Polarity } from "../model/indicator.ts";
import type { Linkage, LinkageClass } from "../model/linkage.ts";
import type { Month } from "../model/month.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { yearlyMoves } from "./yearlyMoves.ts";

/** The fewest consecutive common years anything is said from. */
export const SHORTEST_LINKAGE = 5;

/** An indicator with one spell of its series. */
export interface Linked {
  readonly indicator: Indicator;
  readonly spell: Spell;
}

/**
 * Whether an outcome and a determinant get better and worse in the same years (keterkaitan), over the newest
 * consecutive years both have. No regression and no probability: with so few years neither would mean
 * anything, and moving together is not bringing about.
 *
 * @param outcome with its main spell; it has a better side
 * @param determinant with its main spell; without a better side it is not classed
 */
export function linkage(outcome: Linked, determinant: Linked): Linkage {
  const years = commonStretch(outcome.spell.points, determinant.spell.points);
  const inside = ({ points }: Spell) => points.filter(({ year }) => years.includes(year));
  const ours = inside(outcome.spell);
  const theirs = inside(determinant.spell);
  const from = years[0];
  const to = years.at(-1);
  const { agreeing, of } = agreement(
    ours,
    theirs,
    outcome.indicator.polarity,
    determinant.indicator.polarity,
  );
  const outcomeMonths = monthsOf(ours);
  const determinantMonths = monthsOf(theirs);
  return {
    outcome: outcome.indicator.id,
    determinant: determinant.indicator.id,
    window: from === undefined || to === undefined ? undefined : [from, to],
    commonYears: years.length,
    agreeing,
    of,
    class:
      outcome.indicator.polarity === 0 || determinant.indicator.polarity === 0
        ? "no better side"
        : years.length < SHORTEST_LINKAGE
          ? "insufficient data"
          : classOf(agreeing, of),
    outcomeMonths,
    determinantMonths,
    sameMonth:
      outcomeMonths.length === 1 &&
      determinantMonths.length === 1 &&
      outcomeMonths[0] !== undefined &&
      outcomeMonths[0] === determinantMonths[0],
    notes: [...outcome.spell.notes, ...determinant.spell.notes].filter(
      ({ year }) => from !== undefined && to !== undefined && year > from && year <= to,
    ),
  };
}

/** The newest consecutive years in which both have a figure, ascending. */
function commonStretch(ours: readonly Point[], theirs: readonly Point[]): number[] {
  const known = new Set(theirs.map(({ year }) => year));
  const common = ours.map(({ year }) => year).filter((year) => known.has(year));
  const last = common.at(-1);
  return last === undefined ? [] : common.filter((year, i) => last - year === common.length - 1 - i);
}

/** Without a better side on either there is nothing to agree in. */
function agreement(
  ours: readonly Point[],
  theirs: readonly Point[],
  ourSide: Polarity,
  theirSide: Polarity,
): { agreeing: number; of: number } {
  if (ourSide === 0 || theirSide === 0) return { agreeing: 0, of: 0 };
  const others = yearlyMoves(theirs, theirSide);
  const moves = yearlyMoves(ours, ourSide);
  return {
    agreeing: moves.filter((each, i) => each.move === others[i]?.move).length,
    of: moves.length,
  };
}

/** At least seven tenths agree, at most three tenths, or neither. */
function classOf(agreeing: number, of: number): LinkageClass {
  if (10 * agreeing >= 7 * of) return "moving as expected";
  return 10 * agreeing <= 3 * of ? "opposite" : "inconsistent";
}

function monthsOf(points: readonly Point[]): Month[] {
  return [...new Set(points.map(({ month }) => month))];
}
