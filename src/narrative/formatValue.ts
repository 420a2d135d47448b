import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";

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
] as const;

export type Format = (typeof FORMATS)[number];

/**
 * A finding as a sentence prints it. Differences are printed without a sign, since words carry it.
 *
 * @returns `undefined` if the finding has nothing to print in that format
 */
export function formatValue(
  finding: Finding,
  format: Format,
  edition: Edition,
  locale: Locale,
): string | undefined {
  const { value, decimals, interval, window, year, month, unit } = finding;
  switch (format) {
    case "quantity":
      if (value === null) return undefined;
      if (finding.measure === "rank") return rank(finding, value, edition, locale);
      return finding.measure === "count"
        ? locale.number.plain(value, 0)
        : locale.quantity(value, unit, decimals);
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
  }
}

function rank(finding: Finding, value: number, edition: Edition, locale: Locale): string {
  const ties = finding.related.flatMap((code) => {
    const region = edition.regions.get(code);
    return region === undefined ? [] : [region.name];
  });
  const polarity = edition.indicators.get(finding.indicator)?.polarity ?? -1;
  return locale.rank(value, edition.findings.get(`${finding.id}.of`)?.value ?? null, polarity, ties);
}
