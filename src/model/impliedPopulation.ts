import { type PublishedRange, publishedRange } from "./publishedRange.ts";

interface Published {
  readonly value: number;
  readonly decimals: number;
}

/** The population a headcount and its ratio were computed with, as far as both figures tell. */
export interface ImpliedPopulation extends PublishedRange {
  /** 100 · headcount ÷ ratio, in the unit of the headcount. */
  readonly value: number;
}

/**
 * The population implied by a headcount and its ratio of the same region, year and month, with the range
 * that the rounding of both leaves open. Never to be compared with the `population` figures, whose base
 * is another.
 *
 * @param count any unit of people, not negative
 * @param ratio percent, not negative; the range is unbounded above if it could be 0
 * @example impliedPopulation({ value: 21.16, decimals: 2 }, { value: 6.71, decimals: 2 })
 * // { value: 315.35, lower: 315.04, upper: 315.66 } in thousands
 */
export function impliedPopulation(count: Published, ratio: Published): ImpliedPopulation {
  const n = publishedRange(count);
  const p = publishedRange(ratio);
  return {
    value: (100 * count.value) / ratio.value,
    lower: (100 * n.lower) / p.upper,
    upper: p.lower > 0 ? (100 * n.upper) / p.lower : Infinity,
  };
}
