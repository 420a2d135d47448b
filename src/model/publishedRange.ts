/** Every value that rounds to a published one: half a unit of the last decimal either way. */
export interface PublishedRange {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The values that would be published as `value`, for a quantity that cannot be negative.
 *
 * @param published a published value and its decimals
 * @example publishedRange({ value: 6.71, decimals: 2 }) // { lower: 6.705, upper: 6.715 }
 */
export function publishedRange({
  value,
  decimals,
}: {
  readonly value: number;
  readonly decimals: number;
}): PublishedRange {
  const half = 0.5 * 10 ** -decimals;
  return { lower: Math.max(0, value - half), upper: value + half };
}
