/**
 * A published number, exactly as printed. `units` is the value as an integer at `decimals` places, so
 * that 6.71 and 6.81 are compared as 671 and 681 and never as floats.
 */
export interface Decimal {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
}

const PATTERN = /^-?\d+(?:\.(\d+))?$/;

/**
 * The number printed in `text`, or `undefined` if the text is not a plain decimal number
 * (digits, at most one point, an optional leading minus).
 *
 * @example parseDecimal("7.00") // { text: "7.00", value: 7, decimals: 2 }
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  return { text, value: Number(text), decimals: match[1]?.length ?? 0 };
}

/**
 * `value` as an integer number of last places: 6.71 at two decimals is 671.
 * Exact for every value printed with at most `decimals` places and below 10¹².
 *
 * @example unitsAt(6.71, 2) // 671
 */
export function unitsAt(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals);
}

/**
 * The exact difference a − b of two published values at `decimals` places.
 *
 * @example differenceAt(6.71, 6.81, 2) // -0.1
 */
export function differenceAt(a: number, b: number, decimals: number): number {
  return (unitsAt(a, decimals) - unitsAt(b, decimals)) / 10 ** decimals;
}

/**
 * `value` printed for machines at exactly `decimals` places, with a point and a hyphen-minus; half is
 * rounded away from zero.
 *
 * @example printDecimal(-0.1, 2) // "-0.10"
 */
export function printDecimal(value: number, decimals: number): string {
  const units = Math.round(shifted(Math.abs(value), decimals));
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value < 0 && units !== 0 ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** `value` × 10^`decimals` by moving the point of its printed digits, so that a printed half stays a half. */
function shifted(value: number, decimals: number): number {
  const text = String(value);
  return text.includes("e") ? value * 10 ** decimals : Number(`${text}e${decimals}`);
}
