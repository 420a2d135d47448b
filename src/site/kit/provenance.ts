import type { Locale } from "../../locales/locale.ts";
import type { Datum, Figure, Status } from "../../model/figure.ts";

/** More units than can be told apart in a line. */
const MOST_UNITS = 3;

/** In the order in which they are named. */
const STATUSES: readonly Status[] = ["published", "computed", "nowcast", "scenario", "steady", "target"];

/**
 * Units, reference, source and status of a figure's numbers: what stands below its tables. The units are those
 * of what was published; heads and rows name those of what was computed.
 */
export function provenance({ data, source, sources }: Figure, locale: Locale): string {
  const { site, files, lp2kd } = locale;
  const published = data.filter(({ status }) => status === "published");
  const told = published.length === 0 ? data : published;
  const units = distinct(told.map(({ unit }) => unit));
  const held = new Set(data.map(({ status }) => status));
  const statuses = STATUSES.filter((status) => held.has(status));
  const unit = units.length > MOST_UNITS ? lp2kd.unitByIndicator : units.map(locale.unit).join("; ");
  const ids = sources.length === 0 ? "" : ` [${sources.join(", ")}]`;
  return [
    `${published.length === 0 ? files.labels.unit : lp2kd.publishedUnit}: ${unit}`,
    `${lp2kd.reference}: ${reference(told, locale)}`,
    `${site.source}: ${source}${ids}`,
    `${files.labels.status}: ${statuses.map((status) => site.status[status]).join(", ")}`,
  ]
    .map((part) => `${part}.`)
    .join(" ");
}

/** "Maret 2015–2025"; where months differ or are not known, the years and where to find the month. */
function reference(data: readonly Datum[], locale: Locale): string {
  const years = data.flatMap(({ year, from }) => [year, from ?? year]);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const months = distinct(data.map(({ month }) => month));
  const [month = null] = months;
  const span = first === last ? String(last) : locale.span(first, last);
  if (months.length > 1) return `${span}, ${locale.lp2kd.monthByRow}`;
  return locale.period(last, month).replace(String(last), span);
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
