import type { NumberFormat } from "../locales/numberFormat.ts";

/** A number as it stands in a printed cell. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  /** Whether its plus is printed too. */
  readonly isSigned: boolean;
}

const MOST_DECIMALS = 6;

/**
 * The one number that is all a printed cell holds, or `undefined`: for words, ranges, missing figures, and
 * numbers with a unit. What is found prints exactly as the cell.
 *
 * @example printedNumber("−0,57", id.number) // { value: -0.57, decimals: 2, isSigned: false }
 */
export function printedNumber(text: string, number: NumberFormat): PrintedNumber | undefined {
  const value = number.read(text);
  if (value === undefined) return undefined;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (number.plain(value, decimals) === text) return { value, decimals, isSigned: false };
    if (number.signed(value, decimals) === text) return { value, decimals, isSigned: true };
  }
  return undefined;
}
