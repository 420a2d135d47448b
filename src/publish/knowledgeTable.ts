import { printDecimal } from "../model/decimal.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { KnowledgeTable, TableSeries } from "../model/knowledgeTable.ts";
import type { Region, RegionCode } from "../model/region.ts";
import { regionOf } from "../model/regionOf.ts";
import type { Point, Series } from "../model/series.ts";

/** What is known of provinces elsewhere, so that the province can be ranked among them. */
const OF_PROVINCES = "headcount_ratio";

/**
 * The part of what is known that a browser checks texts by: every series of the focus's province, of its
 * districts and of the country, and the rates of all provinces. The same knowledge gives the same table.
 *
 * @param cutoff ISO date up to which `knowledge` reaches
 * @throws RangeError if a region is not what its code and name say
 */
export function knowledgeTable(knowledge: Knowledge, cutoff: string): KnowledgeTable {
  const { focus, province, country, start } = knowledge;
  const regions = [...knowledge.regions.values()].sort(byCode);
  const whole = regions
    .filter(({ code, parent }) => code === country || code === province || parent === province)
    .map(({ code }) => code);
  const held = new Set(whole);
  const series = [...knowledge.series.values()].filter(
    ({ region, indicator }) =>
      held.has(region) || (indicator === OF_PROVINCES && knowledge.regions.get(region)?.level === "province"),
  );
  const files = [...new Set(series.flatMap(({ points }) => points.map(({ row }) => row.file)))].sort();
  return {
    cutoff,
    focus,
    province,
    country,
    start,
    regions: regions.map((region) => named(region, country)),
    whole,
    indicators: [...knowledge.indicators.values()]
      .sort(byId)
      .map(({ id, name, unit, decimals, polarity }) => ({
        id,
        name,
        unit,
        decimals,
        polarity,
        series: series.filter(({ indicator }) => indicator === id).map((each) => seriesRow(each, files)),
      })),
    targets: knowledge.targets.filter(({ region }) => held.has(region)),
    files,
  };
}

const byCode = (a: { readonly code: RegionCode }, b: { readonly code: RegionCode }) =>
  a.code < b.code ? -1 : 1;
const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

function named(region: Region, country: RegionCode): string {
  const { code, name } = region;
  const told = regionOf(code, name, country);
  if (told.level !== region.level || told.kind !== region.kind || told.parent !== region.parent) {
    throw new RangeError(`${code} ${name} is another region than its code and name say`);
  }
  return `${code} ${name}`;
}

function seriesRow({ region, round, points, breaks }: Series, files: readonly string[]): TableSeries {
  return [
    region,
    round,
    figuresText(points),
    runs(points, ({ month }) => month ?? 0),
    breaks.map(({ year, severity }) => `${year}:${severity}`).join(" "),
    rowsText(points, files),
  ];
}

function figuresText(points: readonly Point[]): string {
  const first = points[0]?.year ?? 0;
  const byYear = new Map(points.map((each) => [each.year, printDecimal(each.value, each.decimals)]));
  const years = Array.from({ length: (points.at(-1)?.year ?? first) - first + 1 }, (_, i) => first + i);
  return [first, ...years.map((year) => byYear.get(year) ?? "-")].join(" ");
}

/** The years from which on something is another than before, each with what it is. */
function runs(points: readonly Point[], of: (point: Point) => number): string {
  return points
    .filter((point, i) => i === 0 || of(point) !== of(points[i - 1] ?? point))
    .map((point) => `${point.year}:${of(point)}`)
    .join(" ");
}

function rowsText(points: readonly Point[], files: readonly string[]): string {
  const [first] = points;
  if (first === undefined) return "";
  const { file, line } = first.row;
  if (points.some(({ row }) => row.file !== file))
    throw new RangeError(`a series in several files, from ${file}`);
  const steps = points.slice(1).map(({ row }, i) => row.line - (points[i]?.row.line ?? 0));
  return [`${files.indexOf(file)}:${line}`, ...(steps.every((step) => step === 1) ? [] : steps)].join(" ");
}
