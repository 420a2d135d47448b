import * as Plot from "@observablehq/plot";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { LineAndWage } from "../model/lineAndWage.ts";
import { byWeight, roundTicks } from "./axes.ts";
import { draw, INK, SIZE, type Width } from "./canvas.ts";
import { legend } from "./legend.ts";
import { amount, assemble, published, type Sheet } from "./parts.ts";

const DECIMALS = 1;

/** How much the poverty line and the minimum wage grew from every common base year, as pairs of dots. */
export function lineAndWage(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.standard.lineAndWage;
  if (found === undefined) return undefined;
  const title = locale.figures.line_and_wage.title(edition);
  return assemble(sheet, "line_and_wage", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: data(sheet, found),
  });
}

function table({ locale }: Sheet, { entries, line, wage, window }: LineAndWage): Table {
  const { number, chart, span } = locale;
  const words = chart.composition;
  const pair = (both: Pick<LineAndWage, "line" | "wage">) =>
    [both.line, both.wage].map(({ value, decimals }) => number.plain(value, decimals));
  return {
    head: [
      words.window,
      words.lineAtStart,
      words.wageAtStart,
      words.lineGrowth,
      words.wageGrowth,
      words.growthDifference,
    ].map((text, i) => ({ text, numeric: i > 0 })),
    rows: [
      [String(window[1]), ...pair({ line, wage }), words.none, words.none, words.none],
      ...entries
        .toReversed()
        .map((entry) => [
          span(...entry.window),
          ...pair(entry),
          ...[entry.lineGrowth, entry.wageGrowth, entry.difference].map((each) =>
            number.plain(each, DECIMALS),
          ),
        ]),
    ],
    marked: undefined,
  };
}

function data({ edition }: Sheet, found: LineAndWage): Datum[] {
  const { focus } = edition.definition;
  const unitOf = (id: string) => edition.indicators.get(id)?.unit ?? "";
  return [
    ...[...found.entries, found].flatMap(({ line, wage }) => [
      published(focus, "poverty_line", unitOf("poverty_line"), line),
      published(focus, "minimum_wage", unitOf("minimum_wage"), wage),
    ]),
    ...found.entries.flatMap(({ window: [from, year], lineGrowth, wageGrowth, difference }) => {
      const computed = (indicator: string, measure: string, value: number, unit: string): Datum => ({
        region: focus,
        year,
        month: undefined,
        indicator,
        measure,
        from,
        value,
        decimals: DECIMALS,
        unit,
        status: "computed",
        intervals: [],
        source: "",
      });
      return [
        computed("poverty_line", "growth", lineGrowth, "percent"),
        computed("minimum_wage", "growth", wageGrowth, "percent"),
        computed("poverty_line", "growth_minus_wage", difference, "percentage points"),
      ];
    }),
  ];
}

function picture({ locale, document }: Sheet, { entries }: LineAndWage, width: Width, title: string): string {
  const wide = width === "wide";
  const { number, chart, span } = locale;
  const words = chart.composition;
  const step = wide ? 34 : 36;
  const margin = { top: 36, right: wide ? 104 : 52, bottom: 26, left: wide ? 104 : 72 };
  const rows = entries.map(({ window, lineGrowth, wageGrowth, difference }, y) => ({
    y,
    name: span(...window),
    lineGrowth,
    wageGrowth,
    difference,
    low: Math.min(lineGrowth, wageGrowth),
    high: Math.max(lineGrowth, wageGrowth),
  }));
  const values = rows.flatMap(({ low, high }) => [low, high]);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  // Room for the number beside the first and the last dot.
  const room = 42;
  const unit = (highest - lowest) / (SIZE[width].width - margin.left - margin.right - 2 * room) || 1;
  const left = Math.max(0, room * unit - Math.min(...rows.map(({ low }) => low)));
  const ticks = roundTicks(lowest, highest).filter((tick) => tick <= highest + room * unit);
  const ends = rows.flatMap((row) => {
    const isLineHigher = row.lineGrowth >= row.wageGrowth;
    return [
      { ...row, x: row.lineGrowth, isRight: isLineHigher, fill: INK.focus, weight: 700 },
      { ...row, x: row.wageGrowth, isRight: !isLineHigher, fill: INK.quiet, weight: 500 },
    ];
  });
  return draw(
    document,
    {
      width,
      height: rows.length * step + margin.top + margin.bottom,
      margin,
      x: { domain: [lowest - left, highest + room * unit] },
      y: { domain: [-0.5, rows.length - 0.5], reverse: true },
      marks: [
        ...legend(
          [
            { text: words.line, symbol: "circle", fill: INK.focus, stroke: INK.focus },
            { text: words.wage, symbol: "circle", fill: INK.ground, stroke: INK.focus },
          ],
          margin.left,
        ),
        Plot.text([words.difference], {
          frameAnchor: "top-right",
          dx: margin.right - 6,
          dy: -18,
          lineAnchor: "middle",
          textAnchor: "end",
          text: (text: string) => text,
          fontSize: 12,
          fill: INK.quiet,
        }),
        Plot.ruleX(ticks, { stroke: INK.rule }),
        Plot.text(ticks, {
          x: (tick: number) => tick,
          frameAnchor: "bottom",
          dy: 18,
          text: (tick: number) => `${tick}%`,
          fontSize: 11.5,
          fill: INK.quiet,
        }),
        Plot.ruleY(rows, { y: "y", x1: "low", x2: "high", stroke: INK.ruleStrong, strokeWidth: 3 }),
        Plot.dot(rows, {
          x: "wageGrowth",
          y: "y",
          r: 5,
          fill: INK.ground,
          stroke: INK.focus,
          strokeWidth: 1.8,
        }),
        Plot.dot(rows, { x: "lineGrowth", y: "y", r: 5, fill: INK.focus }),
        ...[true, false].flatMap((isRight) =>
          byWeight(
            ends.filter((end) => end.isRight === isRight),
            (some, weight) =>
              Plot.text(some, {
                x: "x",
                y: "y",
                dx: isRight ? 9 : -9,
                textAnchor: isRight ? "start" : "end",
                text: ({ x }) => number.plain(x, DECIMALS),
                fontSize: 12,
                stroke: INK.ground,
                strokeWidth: 4,
                fill: "fill",
                fontWeight: weight,
              }),
          ),
        ),
        Plot.text(rows, {
          frameAnchor: "left",
          y: "y",
          dx: 4 - margin.left,
          textAnchor: "start",
          text: "name",
          fontSize: 12,
          fill: INK.text,
          fontWeight: 500,
        }),
        Plot.text(rows, {
          frameAnchor: "right",
          y: "y",
          dx: margin.right - 6,
          textAnchor: "end",
          text: ({ difference }) => number.signed(difference, DECIMALS),
          fill: INK.text,
          fontWeight: 700,
        }),
      ],
      points: rows.flatMap(({ y, name, lineGrowth, wageGrowth, difference }) => [
        {
          x: lineGrowth,
          y,
          text: `${words.line}, ${name}: ${amount(locale, lineGrowth, DECIMALS, "percent")}; ${words.difference}: ${amount(locale, difference, DECIMALS, "percentage points")}`,
        },
        {
          x: wageGrowth,
          y,
          text: `${words.wage}, ${name}: ${amount(locale, wageGrowth, DECIMALS, "percent")}`,
        },
      ]),
    },
    title,
  );
}
