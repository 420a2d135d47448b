import type { Severity } from "../model/break.ts";
import { integersIn } from "../model/integerLetters.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { KnowledgeTable, TableGroup, TableIndicator } from "../model/knowledgeTable.ts";
import type { RowReference } from "../model/observation.ts";
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
          seriesOf(group, indicator, files).map((series): [string, Series] => [
            seriesKey(series.region, series.indicator, series.round),
            series,
          ]),
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
    code = own === "" ? nextCode(code) : own;
    const full = name.startsWith("=") ? name.slice(1) : districtWord(code) + name;
    regions.set(code, regionOf(code, full, country));
  }
  return regions;
}

function nextCode(code: RegionCode): RegionCode {
  return String(Number(code) + 1).padStart(code.length, "0");
}

function seriesOf(
  group: TableGroup,
  { id, unit, decimals }: TableIndicator,
  files: readonly string[],
): Series[] {
  const [round, , , , breaks, texts] = group;
  let [region, line] = ["", 0];
  return texts.map((text) => {
    const [own = "", figures = "", start = "", ...steps] = text.split(" ");
    region = own === "" ? nextCode(region) : own;
    const [place = "", step = "0"] = start.split(":");
    line += Number(step);
    const file = place === "" ? undefined : files[Number(place)];
    return {
      region,
      indicator: id,
      unit,
      decimals,
      round,
      points: pointsOf(figures, group, (i) => ({
        file: file ?? "",
        line: line + (steps.length === 0 ? i : sum(steps.slice(0, i).map(Number))),
      })),
      breaks: pairs(breaks).map(([year, severity]) => ({
        year: Number(year),
        severity: severity as Severity,
        levels: [],
        within: undefined,
        note: NOTHING,
      })),
    };
  });
}

/** @param rowOf where the figure at a place stands */
function pointsOf(
  figures: string,
  [, firstYear, months, decimals]: TableGroup,
  rowOf: (place: number) => RowReference,
): Point[] {
  const [month, places] = [runs(months), runs(decimals)];
  const scale = 10 ** Math.max(...pairs(decimals).map(([, count]) => Number(count)));
  const points: Point[] = [];
  let [year, units] = [firstYear, 0];
  for (const step of integersIn(figures)) {
    if (step !== undefined) {
      units += step;
      points.push({
        year,
        month: month(year) || undefined,
        value: units / scale,
        decimals: places(year),
        source: "",
        row: rowOf(points.length),
      });
    }
    year += 1;
  }
  return points;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
