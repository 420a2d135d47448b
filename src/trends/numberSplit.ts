import { impliedPopulation } from "../model/impliedPopulation.ts";
import type { NumberSplit, SplitPart } from "../model/numberSplit.ts";
import { publishedRange } from "../model/publishedRange.ts";
import type { Point } from "../model/series.ts";
import type { Spell } from "../model/spell.ts";
import { pointDifference } from "./pointDifference.ts";

/**
 * The change of a number of poor people between two years, split at the midpoint into what the rate and what
 * the implied population make of it; both add up to the change exactly:
 * ΔN = ΔP · mean(W) + ΔW · mean(P), with W = N ÷ P. It is the average of both orders of changing one
 * before the other, and needs no logarithm. Its ranges hold every value that rounds to what was published.
 *
 * @param counts a spell of the headcount
 * @param rates a spell of the headcount ratio, percent, same region
 * @returns `undefined` if a figure is missing, a rate is zero, or the months of a year's two figures differ
 * @see Shapley decomposition of two factors, as in Sun (1998), Energy Economics 20:85–100
 */
export function numberSplit(counts: Spell, rates: Spell, from: number, to: number): NumberSplit | undefined {
  const start = pairIn(counts, rates, from);
  const end = pairIn(counts, rates, to);
  if (start === undefined || end === undefined || to <= from) return undefined;
  const total = pointDifference(start.count, end.count);
  const effect = rateEffect(start.count.value, start.rate.value, end.count.value, end.rate.value);
  const other = (a: number, b: number, c: number, d: number) => c - a - rateEffect(a, b, c, d);
  return {
    window: [from, to],
    from: { ...start, population: impliedPopulation(start.count, start.rate) },
    to: { ...end, population: impliedPopulation(end.count, end.rate) },
    total,
    rate: part(effect, start, end, rateEffect),
    population: part(total - effect, start, end, other),
  };
}

interface Pair {
  readonly count: Point;
  readonly rate: Point;
}

function pairIn(counts: Spell, rates: Spell, year: number): Pair | undefined {
  const count = counts.points.find((point) => point.year === year);
  const rate = rates.points.find((point) => point.year === year);
  if (count === undefined || rate === undefined) return undefined;
  return count.month === rate.month && rate.value > 0 ? { count, rate } : undefined;
}

type Effect = (countFrom: number, rateFrom: number, countTo: number, rateTo: number) => number;

/** ΔP · (N₀ ÷ P₀ + N₁ ÷ P₁) ÷ 2, in the unit of the count. */
function rateEffect(countFrom: number, rateFrom: number, countTo: number, rateTo: number): number {
  return ((rateTo - rateFrom) * (countFrom / rateFrom + countTo / rateTo)) / 2;
}

/** Each effect runs one way in every figure, so its extremes lie at ends of their ranges. */
function part(value: number, from: Pair, to: Pair, effect: Effect): SplitPart {
  const ends = (point: Point) => {
    const { lower, upper } = publishedRange(point);
    return [lower, upper];
  };
  const values = ends(from.count).flatMap((a) =>
    ends(from.rate).flatMap((b) =>
      ends(to.count).flatMap((c) => ends(to.rate).map((d) => effect(a, b, c, d))),
    ),
  );
  return { value, lower: Math.min(...values), upper: Math.max(...values) };
}
