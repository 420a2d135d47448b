import * as Plot from "@observablehq/plot";
import type { Datum, Figure } from "../model/figure.ts";
import type { Point } from "../model/series.ts";
import { pointOf } from "../model/seriesSet.ts";
import type { Shortfall } from "../model/shortfall.ts";
import { byWeight, roundTicks, valueGrid, yearLabels } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";

/** What a shortfall is computed from: line × P1 ÷ P0. */
const FIGURES = ["poverty_line", "poverty_gap_index", "headcount_ratio"] as const;

const UNIT = "IDR per poor person per month";

/** How many rupiah a month the average poor person is below the line, year by year, as bars from zero. */
export function shortfall(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.shortfalls;
  if (found.length === 0) return undefined;
  const { chart, number, language } = locale;
  const { focus } = edition.definition;
  const title = locale.figures.shortfall.title(edition);
  const of = FIGURES.flatMap((id) => edition.analyses.indicators.get(id) ?? []);
  const pointsOf = (year: number) => of.map(({ series }) => pointOf(series, year));
  const print = (point: Point | undefined) =>
    point === undefined ? chart.missing : number.plain(point.value, point.decimals);
  return assemble(sheet, "shortfall", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: {
      head: [
        { text: chart.year, numeric: false },
        { text: chart.composition.shortfall, numeric: true },
        ...of.map(({ indicator }) => ({ text: indicator.short[language], numeric: true })),
      ],
      rows: found.toReversed().map(({ year, value }) => {
        const points = pointsOf(year);
        return [
          locale.period(year, points[0]?.month ?? null),
          number.plain(value, 0),
          ...points.map((point) => print(point)),
        ];
      }),
      marked: 0,
    },
    data: found.flatMap(({ year, value }): Datum[] => [
      ...of.flatMap(({ indicator, series }) => {
        const point = pointOf(series, year);
        return point === undefined ? [] : [published(focus, indicator.id, indicator.unit, point)];
      }),
      {
        region: focus,
        year,
        month: pointsOf(year)[0]?.month,
        indicator: "poverty_gap_index",
        measure: "average_shortfall",
        value,
        decimals: 0,
        unit: UNIT,
        status: "computed",
        intervals: [],
        source: "",
      },
    ]),
  });
}

function picture(
  { edition, locale, document }: Sheet,
  found: readonly Shortfall[],
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const years = found.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(...found.map(({ value }) => value));
  // A bar a little above the last line of the grid needs no further line.
  const ticks = roundTicks(0, 0.97 * highest);
  const half = wide ? 0.36 : 0.38;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const line = edition.analyses.indicators.get("poverty_line")?.series;
  return draw(
    document,
    {
      width,
      height: wide ? 340 : 300,
      margin: { top: 24, right: 8 },
      x: { domain: [first - 0.6, last + 0.6] },
      y: { domain: [0, Math.max(highest, ticks.at(-1) ?? 1)] },
      marks: [
        ...valueGrid(ticks, (tick) => locale.number.plain(tick / 1000, 0), locale.chart.rupiah),
        yearLabels(years.filter((year) => wide || (last - year) % 2 === 0)),
        Plot.rect(found, {
          x1: ({ year }) => year - half,
          x2: ({ year }) => year + half,
          y1: 0,
          y2: "value",
          fill: ({ year }) => (year === last ? INK.focus : INK.focusSoft),
          stroke: INK.focus,
          strokeWidth: 1,
        }),
        ...byWeight(
          found.map((each) => ({ ...each, weight: each.year === last ? 700 : 500 })),
          (some, weight) =>
            Plot.text(some, {
              x: "year",
              y: "value",
              dy: -9,
              text: ({ value }) =>
                wide ? locale.number.plain(value, 0) : locale.number.plain(value / 1000, 1),
              fontSize: wide ? 12.5 : 11,
              stroke: INK.ground,
              strokeWidth: 4,
              fill: weight === 700 ? INK.focus : INK.quiet,
              fontWeight: weight,
            }),
        ),
      ],
      points: found.map(({ year, value }) => ({
        x: year,
        y: value,
        text: pointText(
          locale,
          `${locale.site.shortfall}, ${city}`,
          { year, month: pointOf(line, year)?.month, value, decimals: 0 },
          UNIT,
        ),
      })),
    },
    title,
  );
}
