import type { Severity } from "../model/break.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { KnowledgeTable, TableGroup, TableIndicator } from "../model/knowledgeTable.ts";
import type { Region, RegionCode } from "../model/region.ts";
import { districtWord, regionOf } from "../model/regionOf.ts";
import type { Point, Series } from "../model/series.ts";
import { seriesKey } from "../model/seriesSet.ts";

const NOTHING = { id: "", en: "" };

/**
 * What is known by a table, as it was before, but for what no judgement needs: names of indicators, notes of
 * breaks and sources of figures are empty, and so are the rows of regions elsewhere.
 */
export function knowledgeFromTable(table: KnowledgeTable): Knowledge {
  const { focus, province, country, start, regions, indicators, targets, files } = table;
  return {
    focus,
    province,
    country,
    start,
    regions: regionsOf(regions, country),
    indicators: new Map(
      indicators.map(({ groups: _, ...indicator }) => [indicator.id, { ...indicator, name: NOTHING }]),
    ),
    series: new Map(
      indicators.flatMap((indicator) =>
        indicator.groups.flatMap((group) =>
          group[5].map((text): [string, Series] => {
            const series = seriesOf(text, group, indicator, files);
            return [seriesKey(series.region, series.indicator, series.round), series];
          }),
        ),
      ),
    ),
    targets,
  };
}

function regionsOf(texts: readonly string[], country: RegionCode): Map<RegionCode, Region> {
  const regions = new Map<RegionCode, Region>();
  let code = "";
  for (const text of texts) {
    const [, own = "", name = ""] = /^(?:(\d+) )?(.*)$/.exec(text) ?? [];
    code = own === "" ? String(Number(code) + 1).padStart(code.length, "0") : own;
    const full = name.startsWith("=") ? name.slice(1) : districtWord(code) + name;
    regions.set(code, regionOf(code, full, country));
  }
  return regions;
}

function seriesOf(
  text: string,
  group: TableGroup,
  { id, unit, decimals }: TableIndicator,
  files: readonly string[],
): Series {
  const [round, , , , breaks] = group;
  const [region = "", figures = "", ...rows] = text.split(" ");
  return {
    region,
    indicator: id,
    unit,
    decimals,
    round,
    points: pointsOf(figures, rows, group, files),
    breaks: pairs(breaks).map(([year, severity]) => ({
      year: Number(year),
      severity: severity as Severity,
      levels: [],
      within: undefined,
      note: NOTHING,
    })),
  };
}

function pointsOf(
  figures: string,
  [start = "", ...steps]: readonly string[],
  [, firstYear, months, decimals]: TableGroup,
  files: readonly string[],
): Point[] {
  const [[place = "", firstLine = "0"] = []] = pairs(start);
  const file = files[Number(place === "" ? -1 : place)] ?? "";
  const [month, places] = [runs(months), runs(decimals)];
  const scale = 10 ** Math.max(...pairs(decimals).map(([, count]) => Number(count)));
  const points: Point[] = [];
  let [year, units, line] = [firstYear, 0, Number(firstLine)];
  for (const step of figures.match(/_|[+-]?\d+/g) ?? []) {
    if (step !== "_") {
      units += Number(step);
      if (points.length > 0) line += file === "" ? 0 : Number(steps[points.length - 1] ?? 1);
      points.push({
        year,
        month: month(year) || undefined,
        value: units / scale,
        decimals: places(year),
        source: "",
        row: { file, line },
      });
    }
    year += 1;
  }
  return points;
}

/** What holds in a year by a text of runs, "2011:9 2015:3". */
function runs(text: string): (year: number) => number {
  const all = pairs(text).map(([year, value]) => [Number(year), Number(value)] as const);
  return (year) => all.findLast(([from]) => from <= year)?.[1] ?? 0;
}

/** "a:b c:d" as pairs. */
function pairs(text: string): (readonly [string, string])[] {
  return text.split(" ").flatMap((each) => {
    const [a, b] = each.split(":");
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}
