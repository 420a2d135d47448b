import type { Finding } from "../../../model/finding.ts";
import type { Verdict } from "../../../model/verdict.ts";
import { span } from "../../calendar.ts";
import type { Valued } from "../../findingsOf.ts";
import type { Movement, Ranked } from "../../profileOf.ts";
import { list, ordinal, period, quantity } from "../formats.ts";

/** From this many on, districts that share a rank are counted instead of named. */
const MOST_NAMED = 3;

export function at({ year, month }: Pick<Finding, "year" | "month">): string {
  return period(year ?? 0, month);
}

/** "0.57 percentage points"; what is not nothing but would be printed so is "less than 0.01 percentage points". */
export function amount({ value, unit, decimals }: Pick<Valued, "value" | "unit" | "decimals">): string {
  const isTooSmall = value !== 0 && Math.round(Math.abs(value) * 10 ** decimals) === 0;
  return `${isTooSmall ? "less than " : ""}${quantity(isTooSmall ? 10 ** -decimals : value, unit, decimals)}`;
}

/** "fell by 0.57 percentage points"; "did not change" without a number. */
export function moved(sign: number, size: Pick<Valued, "value" | "unit" | "decimals">): string {
  return sign === 0 ? "did not change" : `${sign < 0 ? "fell" : "rose"} by ${amount(size)}`;
}

/** "2024", "2024 and 2025", "2018–2021" */
export function years(all: readonly number[]): string {
  return all.length > 3 ? span(all[0] ?? 0, all.at(-1) ?? 0) : list(all.map(String));
}

/** "; it fell by 0.57 percentage points from 6.71 percent in March 2024"; nothing without an earlier figure. */
export function since(
  { previous, change, percent, sign, skipped }: Movement,
  { subject = "it", inPercent = false } = {},
): string {
  if (previous === undefined || change === undefined) return "";
  const gap =
    skipped.length === 0
      ? ""
      : ` (this site’s data have no ${skipped.length === 1 ? "figure" : "figures"} for ${years(skipped)})`;
  if (sign === 0) return `; ${subject} did not change from ${at(previous)}${gap}`;
  const isReadable = percent !== undefined && Math.abs(percent.value) >= 0.05;
  const size = inPercent && isReadable ? percent : change;
  return `; ${subject} ${moved(sign, size)} from ${amount(previous)} in ${at(previous)}${gap}`;
}

/** "the direction of the rate is falling", "the rate shows no clear change" */
export function verdictOf(verdict: Verdict, subject: string): string {
  switch (verdict) {
    case "falling":
    case "rising":
      return `the direction of ${subject} is ${verdict}`;
    case "no clear change":
      return `${subject} shows no clear change`;
    case "too short to tell":
      return `the series of ${subject} is too short to tell`;
    case "not assessable":
      return `the direction of ${subject} is not assessable`;
  }
}

/** "the 3rd lowest, shared with Kabupaten Jepara"; the ends of the list have no ordinal. */
export function placed({ place, ties, extreme }: Ranked): string {
  const side = extreme === "lowest" || extreme === "highest" ? extreme : `${ordinal(place)} lowest`;
  const others = ties.length > MOST_NAMED ? `${ties.length} other districts` : list(ties);
  return ties.length === 0 ? `the ${side}` : `the ${side}, shared with ${others}`;
}
