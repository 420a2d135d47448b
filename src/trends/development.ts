import { unitsAt } from "../model/decimal.ts";
import type { Development } from "../model/development.ts";
import type { YearlyMove } from "../model/move.ts";
import type { Spell } from "../model/spell.ts";
import { kendallScore } from "../stats/kendallScore.ts";
import { mannKendall } from "../stats/mannKendall.ts";
import { theilSen } from "../stats/theilSen.ts";
import { pointDifference } from "./pointDifference.ts";
import { seriesVerdict } from "./seriesVerdict.ts";
import { spellWindow } from "./spellWindow.ts";
import { yearlyMoves } from "./yearlyMoves.ts";

/**
 * How a series moved from one year to another inside one comparable spell (perkembangan antarwaktu).
 * The word is the one of `seriesVerdict`; score and probability belong to the method annex.
 *
 * @param spell of the sensitivity reading only where the result is labelled as such
 * @param decimals the indicator's, in which values are compared
 * @returns `undefined` unless both ends have a figure in the spell and differ
 */
export function development(
  spell: Spell,
  decimals: number,
  from: number = spell.from,
  to: number = spell.to,
): Development | undefined {
  const window = spellWindow(spell, from, to);
  if (window === undefined) return undefined;
  const { from: first, to: last, points, missing, notes } = window;
  const years = to - from;
  const total = pointDifference(first, last);
  const units = points.map(({ value }) => unitsAt(value, decimals));
  const moves = yearlyMoves(points, 1);
  const { score, probability } =
    units.length < 3 ? { score: kendallScore(units), probability: undefined } : mannKendall(units);
  return {
    window: [from, to],
    from: first,
    to: last,
    total,
    perYear: total / years,
    geometricPercent:
      first.value > 0 && last.value > 0 ? 100 * ((last.value / first.value) ** (1 / years) - 1) : undefined,
    run: runOf(moves, to),
    turns: turnsOf(moves),
    slope:
      theilSen(
        points.map(({ year }) => year),
        units,
      ) /
      10 ** decimals,
    score,
    probability,
    verdict: seriesVerdict(
      points.map(({ value }) => value),
      decimals,
    ),
    missing,
    months: [...new Set(points.map(({ month }) => month))],
    notes,
  };
}

/** The last moves that go the same way, without a gap, ending in year `to`. */
function runOf(moves: readonly YearlyMove[], to: number): Development["run"] {
  const last = moves.at(-1);
  if (last === undefined || last.to !== to) return undefined;
  let years = 0;
  for (const each of moves.toReversed()) {
    if (each.move !== last.move || each.to !== to - years) break;
    years += 1;
  }
  return { direction: last.move > 0 ? "rising" : last.move < 0 ? "falling" : "unchanged", years };
}

/** A year without a move is no turn; what lies beyond a gap is not compared. */
function turnsOf(moves: readonly YearlyMove[]): number {
  let turns = 0;
  let before: YearlyMove | undefined;
  let sign = 0;
  for (const each of moves) {
    if (before !== undefined && before.to !== each.from) sign = 0;
    if (each.move !== 0) {
      if (sign !== 0 && sign !== each.move) turns += 1;
      sign = each.move;
    }
    before = each;
  }
  return turns;
}
