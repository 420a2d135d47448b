import { unitsAt } from "../model/decimal.ts";
import type { Indicator } from "../model/indicator.ts";
import { integerLetters } from "../model/integerLetters.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { KnowledgeTable, TableGroup, TableIndicator } from "../model/knowledgeTable.ts";
import { namesakes } from "../model/namesakes.ts";
import type { Region, RegionCode } from "../model/region.ts";
import { districtWord, regionOf } from "../model/regionOf.ts";
import type { Point, Series } from "../model/series.ts";

/** What is told of every district of the province, in the main spell; of the focus, the province and the country all is. */
const OF_DISTRICTS = [
  "headcount_ratio",
  "headcount",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
];

/** What is told of other provinces, in the main spell, so that the province can be ranked among them. */
const OF_PROVINCES = "headcount_ratio";

/**
 * The part of what is known that a browser checks texts by. The same knowledge gives the same table.
 *
 * @param cutoff ISO date up to which `knowledge` reaches
 * @throws RangeError if a region is not what its code and name say
 */
export function knowledgeTable(knowledge: Knowledge, cutoff: string): KnowledgeTable {
  const { focus, province, country, start } = knowledge;
  const series = [...knowledge.series.values()].flatMap((each) => shortened(each, knowledge));
  const files = [...new Set(series.flatMap(({ points }) => points.map(({ row }) => row.file)))].sort();
  const regions = [...knowledge.regions.values()].sort(byCode);
  return {
    cutoff,
    focus,
    province,
    country,
    start,
    regions: regions.map((region, i) => regionText(region, regions[i - 1], country)),
    indicators: [...knowledge.indicators.values()]
      .sort(byId)
      .map(({ id, unit, decimals, polarity }) => ({
        id,
        unit,
        decimals,
        polarity,
        groups: groupsOf(
          series.filter(({ indicator }) => indicator === id),
          files,
          (region) => isNear(region, knowledge),
        ),
      }))
      .filter(({ groups }) => groups.length > 0),
    targets: knowledge.targets.filter(({ region }) => [focus, province, country].includes(region)),
    files,
  };
}

const byCode = (a: Region, b: Region) => (a.code < b.code ? -1 : 1);
const byId = (a: Pick<Indicator, "id">, b: Pick<Indicator, "id">) => (a.id < b.id ? -1 : 1);

function isNear(region: RegionCode, { regions, province, country }: Knowledge): boolean {
  return region === country || region === province || regions.get(region)?.parent === province;
}

/** The series as the table holds it: whole, from the main spell on, or not at all. */
function shortened(series: Series, knowledge: Knowledge): Series[] {
  const { region, indicator } = series;
  const { focus, province, country, start, regions } = knowledge;
  if ([focus, province, country].includes(region)) return [series];
  const isDistrict = isNear(region, knowledge) && OF_DISTRICTS.includes(indicator);
  // The district of the same name is the one most often taken for the focus: all is told of it.
  const own = regions.get(focus);
  const isNamesake =
    own !== undefined && namesakes(own, regions.values()).some(({ code }) => code === region);
  if (isDistrict && isNamesake) return [series];
  const isProvince = regions.get(region)?.level === "province" && indicator === OF_PROVINCES;
  if (!isDistrict && !isProvince) return [];
  const points = series.points.filter(({ year }) => year >= start);
  return points.length === 0 ? [] : [{ ...series, points }];
}

function regionText(region: Region, before: Region | undefined, country: RegionCode): string {
  const { code, name } = region;
  const told = regionOf(code, name, country);
  if (told.level !== region.level || told.kind !== region.kind || told.parent !== region.parent) {
    throw new RangeError(`${code} ${name} is another region than its code and name say`);
  }
  const word = districtWord(code);
  const short = name.startsWith(word) ? name.slice(word.length) : `=${name}`;
  return before !== undefined && isNext(code, before.code) ? short : `${code} ${short}`;
}

function groupsOf(
  all: readonly Series[],
  files: readonly string[],
  isListed: (region: RegionCode) => boolean,
): TableIndicator["groups"] {
  const groups = new Map<string, { head: TableGroup; all: Series[] }>();
  for (const each of all) {
    const { round, points, breaks } = each;
    const head: TableGroup = [
      round,
      points[0]?.year ?? 0,
      runs(points, ({ month }) => month ?? 0),
      runs(points, ({ decimals }) => decimals),
      breaks.map(({ year, severity }) => `${year}:${severity}`).join(" "),
      [],
    ];
    const key = head.join("|");
    const group = groups.get(key) ?? { head, all: [] };
    group.all.push(each);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ head, all }) => {
    const series = all.map(({ region, points }, i) => {
      const before = all[i - 1];
      const code = before !== undefined && isNext(region, before.region) ? "" : region;
      const listed = all.slice(0, i).findLast((each) => isListed(each.region));
      const rows = isListed(region) ? [rowsText(points, files, listed?.points)] : [];
      return [code, figuresText(points), ...rows].join(" ");
    });
    return [head[0], head[1], head[2], head[3], head[4], series];
  });
}

/** Whether a code follows another, as that of a district of the same kind. */
function isNext(code: RegionCode, before: RegionCode): boolean {
  return code.length === before.length && Number(before) + 1 === Number(code);
}

/** The years from which on something is another than before, each with what it is. */
function runs(points: readonly Point[], of: (point: Point) => number): string {
  return points
    .filter((point, i) => i === 0 || of(point) !== of(points[i - 1] ?? point))
    .map((point) => `${point.year}:${of(point)}`)
    .join(" ");
}

function figuresText(points: readonly Point[]): string {
  const most = Math.max(...points.map(({ decimals }) => decimals));
  return points
    .map(({ year, value }, i) => {
      const before = points[i - 1];
      const units = unitsAt(value, most);
      if (before === undefined) return integerLetters(units);
      const step = integerLetters(units - unitsAt(before.value, most));
      return `${"_".repeat(year - before.year - 1)}${step}`;
    })
    .join("");
}

function rowsText(points: readonly Point[], files: readonly string[], before: readonly Point[] = []): string {
  const [first] = points;
  if (first === undefined) return "";
  const { file, line } = first.row;
  if (points.some(({ row }) => row.file !== file))
    throw new RangeError(`a series in several files, from ${file}`);
  const steps = points.slice(1).map(({ row }, i) => row.line - (points[i]?.row.line ?? 0));
  const start = `${files.indexOf(file)}:${line - (before[0]?.row.line ?? 0)}`;
  return [start, ...(steps.every((step) => step === 1) ? [] : steps)].join(" ");
}
