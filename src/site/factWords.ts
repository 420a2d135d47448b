import { NOTES, type Note, PARTS, UNITS } from "../locales/factCardWords.ts";
import type { Locale } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import { kindOf, partOf } from "../model/findingKinds.ts";
import { formatValue, isDifference } from "../narrative/formatValue.ts";

/** What a finding says, in words: its value with its unit, its verdict, its interval, or its note. */
export function factValue(finding: Finding, edition: Edition, locale: Locale): string {
  const { value, verdict, interval, unit, decimals, measure } = finding;
  if (verdict !== null) return locale.verdict(verdict);
  const unitWords = UNITS.find((each) => each === unit);
  const words = unitWords === undefined ? undefined : locale.factCards.units[unitWords];
  if (value !== null && measure === "rank") return formatValue(finding, "cell", edition, locale) ?? "";
  if (value !== null && unit === "percent") {
    const print = isDifference(finding) ? locale.number.signed : locale.number.plain;
    return `${print(value, decimals)}\u00a0${locale.chart.percent}`;
  }
  if (value !== null) {
    const text = locale.cell(value, unit, decimals, isDifference(finding));
    return words === undefined ? text : `${text}\u00a0${words}`;
  }
  if (interval !== null) {
    return `${locale.range(interval.lower, interval.upper, decimals)} ${words ?? locale.unit(unit)}`;
  }
  return noteText(finding, locale) ?? locale.chart.missing;
}

/** What a finding is: its kind, and what tells it apart from others of the kind. */
export function factName(finding: Finding, locale: Locale): string {
  const kind = kindOf(finding).id;
  const part = partOf(finding);
  const name = locale.factCards.kinds[kind];
  if (part === undefined) return name;
  if (kind === "coverage") return `${name}, ${locale.quantity(Number(part), "percent", 0)}`;
  const known = PARTS.find((each) => each === part);
  return `${name}, ${known === undefined ? locale.chart.yearsAhead(Number(part)) : locale.factCards.parts[known]}`;
}

/** The words of a finding's note, if it has one. */
export function noteText({ note }: Finding, locale: Locale): string | undefined {
  const known = NOTES.find((each): each is Note => each === note?.replace(/^pooled_\d+$/, "pooled"));
  return known === undefined ? undefined : locale.factCards.notes[known];
}

/** The interval of a finding that has a value too. */
export function intervalText(
  { interval, decimals, value, note }: Finding,
  locale: Locale,
): string | undefined {
  if (interval === null || value === null) return undefined;
  const print = (bound: number) => locale.number.plain(bound, decimals);
  const range =
    interval.lower < 0
      ? locale.factCards.fromTo(print(interval.lower), print(interval.upper))
      : locale.range(interval.lower, interval.upper, decimals);
  return note === "rounding_range"
    ? locale.factCards.roundingRange(range)
    : locale.factCards.interval(locale.quantity(100 * interval.level, "percent", 0), range);
}

/**
 * Area and time: "Kota Pekalongan, Maret 2025"; for what spans years and ends with its own year,
 * "Kota Pekalongan, 2024–2025".
 */
export function factScope(finding: Finding, edition: Edition, locale: Locale): string {
  const { region, year, month, window } = finding;
  const name = edition.regions.get(region)?.name ?? region;
  const isSpan = window !== null && window[0] !== window[1] && (year === null || year === window[1]);
  if (isSpan) return `${name}, ${locale.span(window[0], window[1])}`;
  return year === null ? name : `${name}, ${locale.period(year, month)}`;
}
