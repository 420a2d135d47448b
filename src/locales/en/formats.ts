import { unitsAt } from "../../model/decimal.ts";
import type { Polarity } from "../../model/indicator.ts";
import type { Verdict } from "../../model/verdict.ts";
import { calendar } from "../calendar.ts";
import { numberFormat } from "../numberFormat.ts";

/** The names of the months, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A space that does not break a number from its unit. */
const JOIN = "\u00a0";

export const number = numberFormat("en-GB");

export const { period, date } = calendar(MONTHS);

export function list(items: readonly string[]): string {
  if (items.length < 3) return items.join(" and ");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  const ending = teen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${ending}`;
}

export function quantity(value: number, unit: string, decimals: number): string {
  const digits = number.magnitude(value, decimals);
  switch (unit) {
    case "percent":
    case "percent of cases":
      return `${digits}${JOIN}percent`;
    case "percentage points":
      return `${digits}${JOIN}percentage points`;
    case "thousand persons":
      return `${digits}${JOIN}thousand people`;
    case "IDR per person per month":
    case "IDR per poor person per month":
      return `Rp${digits}`;
    default:
      return digits;
  }
}

export function unitName(unit: string): string {
  switch (unit) {
    case "thousand persons":
      return "thousand people";
    case "IDR per person per month":
      return "rupiah per person per month";
    case "IDR per poor person per month":
      return "rupiah per poor person per month";
    case "index (percent)":
      return "index";
    case "IDR per month":
      return "rupiah per month";
    case "thousand IDR per person per year":
      return "thousand rupiah per person per year";
    case "million IDR per person per year":
      return "million rupiah per person per year";
    default:
      return unit;
  }
}

export function range(lower: number, upper: number, decimals: number): string {
  return `${number.magnitude(lower, decimals)}–${number.magnitude(upper, decimals)}`;
}

export function outOfHundred(percent: number): string {
  return `${Math.round(percent)}${JOIN}out of every 100`;
}

export function outOfThousand(percent: number): string {
  return `${number.magnitude(unitsAt(percent, 1), 0)}${JOIN}out of every${JOIN}${number.magnitude(1000, 0)}`;
}

export function rounded(value: number, unit: string): string | undefined {
  switch (unit) {
    case "thousand persons":
      return `${number.magnitude(100 * unitsAt(Math.abs(value), 1), 0)}${JOIN}people`;
    case "IDR per person per month":
    case "IDR per poor person per month":
      return `Rp${number.magnitude(1000 * Math.round(Math.abs(value) / 1000), 0)}`;
    default:
      return undefined;
  }
}

export function rank(place: number, of: number | null, polarity: Polarity, ties: readonly string[]): string {
  const side = polarity === 1 ? "highest" : "lowest";
  const placed = place === 1 ? side : `${ordinal(place)} ${side}`;
  const among = of === null ? "" : ` of ${of}`;
  const shared = ties.length === 0 ? "" : ` (with ${list(ties)})`;
  return `${placed}${shared}${among}`;
}

export function verdict(found: Verdict): string {
  return found;
}
