import type { Finding } from "../model/finding.ts";
import type { Bound, Voice } from "./bound.ts";

/** The ways a bound value can be printed; the first is the default. */
export const FORMATS = [
  "quantity",
  "number",
  "signed",
  "year",
  "period",
  "from",
  "to",
  "window",
  "interval",
  "lower",
  "upper",
  "level",
  "of_100",
  "of_1000",
  "rounded",
  "region",
  "verdict",
  "cell",
] as const;

export type Format = (typeof FORMATS)[number];

/** The default in a table. */
export const CELL: Format = "cell";

/** The formats that print one number: cells that hold it are aligned. */
export const NUMERIC_FORMATS: readonly Format[] = [
  "quantity",
  "number",
  "signed",
  "lower",
  "upper",
  "level",
  "cell",
];

export function isFormat(format: string): format is Format {
  return (FORMATS as readonly string[]).includes(format);
}

/**
 * A finding as a sentence prints it. Differences are printed without a sign, since words carry it; in a
 * cell of a table (`cell`), where there are no words, with the true minus, and percent as a sign.
 *
 * @returns `undefined` if the finding has nothing to print in that format
 */
export function formatValue(
  finding: Finding,
  format: Format,
  bound: Bound,
  locale: Voice,
): string | undefined {
  const { value, decimals, interval, window, year, month, unit, verdict } = finding;
  switch (format) {
    case "quantity":
      if (value === null) return undefined;
      return plainly(finding, value, bound, locale) ?? locale.quantity(value, unit, decimals);
    case "cell":
      if (value === null) return undefined;
      return (
        plainly(finding, value, bound, locale) ?? locale.cell(value, unit, decimals, isDifference(finding))
      );
    case "number":
      return value === null ? undefined : locale.number.magnitude(value, decimals);
    case "signed":
      return value === null ? undefined : locale.number.signed(value, decimals);
    case "year":
      return year === null ? undefined : String(year);
    case "period":
      return year === null ? undefined : locale.period(year, month);
    case "from":
      return window === null ? undefined : String(window[0]);
    case "to":
      return window === null ? undefined : String(window[1]);
    case "window":
      return window === null ? undefined : locale.span(window[0], window[1]);
    case "interval":
      return interval === null ? undefined : locale.range(interval.lower, interval.upper, decimals);
    case "lower":
      return interval === null ? undefined : locale.number.magnitude(interval.lower, decimals);
    case "upper":
      return interval === null ? undefined : locale.number.magnitude(interval.upper, decimals);
    case "level":
      return interval === null ? undefined : locale.quantity(100 * interval.level, "percent", 0);
    case "of_100":
      return value === null ? undefined : locale.outOfHundred(value);
    case "of_1000":
      return value === null ? undefined : locale.outOfThousand(value);
    case "rounded":
      return value === null ? undefined : locale.rounded(value, unit);
    case "region":
      return bound.regions.get(finding.region)?.name;
    case "verdict":
      return verdict === null ? undefined : locale.verdict(verdict);
  }
}

/** Whether a finding's number has a direction. */
export function isDifference({ measure }: Finding): boolean {
  return measure === "difference" || measure === "percent change";
}

/** Ranks and counts, which are printed alike everywhere. */
function plainly(finding: Finding, value: number, bound: Bound, locale: Voice): string | undefined {
  if (finding.measure === "count") return locale.number.plain(value, 0);
  if (finding.measure !== "rank") return undefined;
  const ties = finding.related.flatMap((code) => bound.regions.get(code)?.name ?? []);
  const polarity = bound.indicators.get(finding.indicator)?.polarity ?? -1;
  return locale.rank(value, bound.findings.get(`${finding.id}.of`)?.value ?? null, polarity, ties);
}
