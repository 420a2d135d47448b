import type { Severity } from "../model/break.ts";
import { parseDecimal } from "../model/decimal.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { KnowledgeTable, TableIndicator, TableSeries } from "../model/knowledgeTable.ts";
import { regionOf } from "../model/regionOf.ts";
import type { Point, Series } from "../model/series.ts";
import { seriesKey } from "../model/seriesSet.ts";

/**
 * What is known by a table, as it was before, but for what no judgement needs: the notes of breaks, and the
 * sources of figures, which are empty.
 *
 * @throws RangeError if a figure is no published number
 */
export function knowledgeFromTable(table: KnowledgeTable): Knowledge {
  const { focus, province, country, start, regions, indicators, targets, files } = table;
  return {
    focus,
    province,
    country,
    start,
    regions: new Map(
      regions.map((each) => {
        const [code = ""] = each.split(" ", 1);
        return [code, regionOf(code, each.slice(code.length + 1), country)];
      }),
    ),
    indicators: new Map(indicators.map(({ series: _, ...indicator }) => [indicator.id, indicator])),
    series: new Map(
      indicators.flatMap((indicator) =>
        indicator.series.map((each): [string, Series] => [
          seriesKey(each[0], indicator.id, each[1]),
          seriesOf(each, indicator, files),
        ]),
      ),
    ),
    targets,
  };
}

function seriesOf(
  [region, round, figures, months, breaks, rows]: TableSeries,
  { id, unit, decimals }: TableIndicator,
  files: readonly string[],
): Series {
  return {
    region,
    indicator: id,
    unit,
    decimals,
    round,
    points: pointsOf(figures, months, rows, files),
    breaks: pairs(breaks).map(([year, severity]) => ({
      year: Number(year),
      severity: severity as Severity,
      levels: [],
      within: undefined,
      note: { id: "", en: "" },
    })),
  };
}

function pointsOf(figures: string, months: string, rows: string, files: readonly string[]): Point[] {
  const [first = "", ...texts] = figures.split(" ");
  const [start = "", ...steps] = rows.split(" ");
  const [[place = "", line = ""] = []] = pairs(start);
  const file = files[Number(place)] ?? "";
  const runs = pairs(months);
  const points: Point[] = [];
  for (const [i, text] of texts.entries()) {
    if (text === "-") continue;
    const figure = parseDecimal(text);
    if (figure === undefined) throw new RangeError(`${text} is no published number`);
    const year = Number(first) + i;
    const month = Number(runs.findLast(([from]) => Number(from) <= year)?.[1] ?? 0);
    const before = points.at(-1)?.row.line;
    points.push({
      year,
      month: month === 0 ? undefined : month,
      value: figure.value,
      decimals: figure.decimals,
      source: "",
      row: {
        file,
        line: before === undefined ? Number(line) : before + Number(steps[points.length - 1] ?? 1),
      },
    });
  }
  return points;
}

/** "a:b c:d" as pairs. */
function pairs(text: string): (readonly [string, string])[] {
  return text.split(" ").flatMap((each) => {
    const [a, b] = each.split(":");
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}
