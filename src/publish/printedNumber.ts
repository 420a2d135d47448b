import type { Locale } from "../locales/locale.ts";
import { readNumber } from "../locales/readNumber.ts";

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
 * @example printedNumber("−0,57", id) // { value: -0.57, decimals: 2, isSigned: false }
 */
export function printedNumber(
  text: string,
  { language, number }: Pick<Locale, "language" | "number">,
): PrintedNumber | undefined {
  const value = readNumber(text, language);
  if (value === undefined) return undefined;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    if (number.plain(value, decimals) === text) return { value, decimals, isSigned: false };
    if (number.signed(value, decimals) === text) return { value, decimals, isSigned: true };
  }
  return undefined;
}
