import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { type BaseChange, baseChanges, percentDecimals } from "../locales/questionsOf.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Point } from "../model/series.ts";
import { draw, INK, SIZE, type WalkPoint, type Width } from "./canvas.ts";
import { amount, assemble, published, type Sheet } from "./parts.ts";
import { plane } from "./plane.ts";

/** Full, hollow and half: told apart without colour. */
const FILL: Readonly<Record<BaseChange["move"], string>> = {
  1: INK.focus,
  "-1": INK.ground,
  0: INK.focusSoft,
};

interface Row {
  readonly indicator: Indicator;
  readonly to: Point;
  readonly entries: readonly BaseChange[];
  /** Whether one of its directions is called an improvement. */
  readonly side: boolean;
  readonly decimals: 0 | 1;
}

/** The newest figure of every indicator against every base year: the answer depends on where one begins. */
export function baseYears(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const rows = [...edition.analyses.indicators.values()].flatMap(({ indicator }): Row[] => {
    const found = baseChanges(edition, indicator.id);
    if (found === undefined) return [];
    const points = [...found.entries.map(({ from }) => from), found.to];
    return [{ indicator, ...found, decimals: percentDecimals(points) }];
  });
  if (rows.length === 0) return undefined;
  const title = locale.figures.base_years.title(edition);
  return assemble(sheet, "base_years", {
    picture: {
      wide: picture(sheet, rows, "wide", title),
      narrow: picture(sheet, rows, "narrow", title),
    },
    table: table(sheet, rows),
    data: rows.flatMap((row) => dataOf(sheet, row)),
  });
}

/** From the first base year of any indicator to the year before the newest figure of any. */
function yearsOf(rows: readonly Row[]): number[] {
  const years = rows.flatMap(({ entries }) => entries.map(({ from }) => from.year));
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

function table({ locale }: Sheet, rows: readonly Row[]): Table {
  const { number, language } = locale;
  const { column, isNewest, notComputed, percentTo } = locale.chart.questions;
  const newest = Math.max(...rows.map(({ to }) => to.year));
  const cells = ({ to, entries, decimals }: Row, year: number): readonly [string, string] => {
    if (year === to.year) return [number.plain(to.value, to.decimals), isNewest];
    const entry = entries.find(({ from }) => from.year === year);
    if (entry === undefined) return [locale.site.notPublished(year), notComputed];
    const { from, percent } = entry;
    return [
      number.plain(from.value, from.decimals),
      percent === undefined ? notComputed : number.plain(percent, decimals),
    ];
  };
  return {
    head: [
      { text: column.baseYear, numeric: false },
      ...rows.flatMap(({ indicator, to }) => [
        { text: `${indicator.short[language]}, ${locale.unit(indicator.unit)}`, numeric: true },
        { text: percentTo(indicator.short[language], to.year), numeric: true },
      ]),
    ],
    rows: [...yearsOf(rows), newest]
      .toReversed()
      .map((year) => [String(year), ...rows.flatMap((row) => cells(row, year))]),
    marked: undefined,
  };
}

function dataOf({ edition }: Sheet, { indicator, to, entries, decimals }: Row): Datum[] {
  const { focus } = edition.definition;
  return [
    ...[...entries.map(({ from }) => from), to].map((point) =>
      published(focus, indicator.id, indicator.unit, point),
    ),
    ...entries.flatMap(({ from, percent }): Datum[] =>
      percent === undefined
        ? []
        : [
            {
              region: focus,
              year: to.year,
              from: from.year,
              month: to.month,
              indicator: indicator.id,
              measure: "percent_change",
              value: percent,
              decimals,
              unit: "percent",
              status: "computed",
              intervals: [],
              source: "",
            },
          ],
    ),
  ];
}

/** Lengths in user units. */
const ROOM = { heading: { wide: 24, narrow: 40 }, label: 16, gap: 16, key: 34, years: 24 } as const;

/** One scale for all rows; each is as high as its bars need. */
function picture({ locale, document }: Sheet, rows: readonly Row[], width: Width, title: string): string {
  const wide = width === "wide";
  const years = yearsOf(rows);
  const each = SIZE[width].width / years.length;
  const ends = rows.map(({ entries }) => {
    const values = entries.map(({ percent }) => percent ?? 0);
    return { lowest: Math.min(0, ...values), highest: Math.max(0, ...values) };
  });
  const total = ends.reduce((sum, { lowest, highest }) => sum + highest - lowest, 0);
  const scale = Math.min(1.6, 420 / Math.max(1, total));
  const marks: Markish[] = [];
  const points: WalkPoint[] = [];
  let y = ROOM.key + ROOM.years;
  rows.forEach((row, i) => {
    const { lowest, highest } = ends[i] ?? { lowest: 0, highest: 0 };
    const zero = y + ROOM.heading[width] + (highest > 0 ? ROOM.label : 4) + highest * scale;
    const place = { y, zero, scale, each, first: years[0] ?? 0, wide };
    marks.push(...panel(locale, row, place));
    points.push(...pointsOf(locale, row, place));
    y = zero - lowest * scale + (lowest < 0 ? ROOM.label : 4) + ROOM.gap;
  });
  const canvas = plane(width, y + 8, [
    ...key(locale, wide),
    ...[ROOM.key + 6, y].map((at) =>
      Plot.text(years, {
        x: (_, i) => (i + 0.5) * each,
        y: at,
        text: (year: number) => (wide ? String(year) : `’${String(year).slice(2)}`),
        fontSize: 12,
        fill: INK.quiet,
      }),
    ),
    ...marks,
  ]);
  return draw(document, { ...canvas, points }, title);
}

interface Place {
  readonly y: number;
  readonly zero: number;
  readonly scale: number;
  /** The width of a base year. */
  readonly each: number;
  readonly first: number;
  readonly wide: boolean;
}

/** The years from the first base year on that have no figure. */
function absentYears({ to, entries }: Row): number[] {
  const own = entries.map(({ from }) => from.year);
  const first = Math.min(...own);
  return Array.from({ length: to.year - first }, (_, i) => first + i).filter((year) => !own.includes(year));
}

/** Every base year from left to right; one without a figure says so. */
function pointsOf(locale: Sheet["locale"], row: Row, { zero, scale, each, first }: Place): WalkPoint[] {
  const { indicator, to, entries, decimals } = row;
  const { improves, worsens } = locale.chart.questions.key;
  const name = indicator.short[locale.language];
  const at = (year: number) => (year - first + 0.5) * each;
  const judged = { 1: `, ${improves}`, "-1": `, ${worsens}`, 0: "" } as const;
  return [
    ...entries.flatMap(({ from, percent, move }) =>
      percent === undefined
        ? []
        : [
            {
              x: at(from.year),
              y: zero - percent * scale,
              text: `${name}, ${locale.span(from.year, to.year)}: ${amount(locale, percent, decimals, "percent")}${judged[move]}`,
            },
          ],
    ),
    ...absentYears(row).map((year) => ({
      x: at(year),
      y: zero - 8,
      text: `${name}: ${locale.site.notPublished(year)}`,
    })),
  ].toSorted((a, b) => a.x - b.x);
}

function panel({ chart, language, number, quantity }: Sheet["locale"], row: Row, place: Place): Markish[] {
  const { indicator, to, entries, side, decimals } = row;
  const { y, zero, scale, each, first, wide } = place;
  const { improvingBases, noBetterSide } = chart.questions;
  const half = Math.min(each * 0.32, 15);
  const bars = entries.flatMap(({ from, percent, move }) =>
    percent === undefined
      ? []
      : [
          {
            x: (from.year - first + 0.5) * each,
            end: zero - percent * scale,
            up: percent > 0,
            fill: FILL[move],
            text: number.signed(percent, decimals),
          },
        ],
  );
  const absent = absentYears(row);
  const improving = entries.filter(({ move }) => move === 1).length;
  const counted = side ? improvingBases(improving, entries.length) : noBetterSide;
  const name = `${indicator.short[language]}: ${quantity(to.value, indicator.unit, to.decimals)} (${to.year})`;
  return [
    Plot.text([name], {
      x: 0,
      y: y + 8,
      textAnchor: "start",
      fontWeight: 700,
      fill: INK.text,
      text: (text) => text,
    }),
    Plot.text([counted], {
      x: wide ? SIZE.wide.width : 0,
      y: wide ? y + 8 : y + 24,
      textAnchor: wide ? "end" : "start",
      fontSize: 12,
      fill: INK.quiet,
      text: (text) => text,
    }),
    Plot.ruleY([zero], { stroke: INK.ruleStrong }),
    Plot.rect(bars, {
      x1: ({ x }) => x - half,
      x2: ({ x }) => x + half,
      y1: zero,
      y2: "end",
      fill: "fill",
      stroke: INK.focus,
      strokeWidth: 1.4,
    }),
    ...[true, false].map((up) =>
      Plot.text(
        bars.filter((bar) => bar.up === up),
        {
          x: "x",
          y: "end",
          dy: up ? -9 : 10,
          text: "text",
          fontSize: wide ? 12 : 10.5,
          fill: INK.text,
        },
      ),
    ),
    Plot.dot(absent, {
      x: (year: number) => (year - first + 0.5) * each,
      y: zero - 8,
      symbol: "times",
      r: 4,
      stroke: INK.quiet,
      strokeWidth: 1.6,
    }),
  ];
}

/** What the fills mean. */
function key({ chart }: Sheet["locale"], wide: boolean): Markish[] {
  const { improves, worsens, neither } = chart.questions.key;
  const places = [
    { text: improves, fill: FILL[1] },
    { text: worsens, fill: FILL[-1] },
    { text: neither, fill: FILL[0] },
  ].map((each, i) => ({ ...each, x: i * (wide ? 130 : 108) + 1 }));
  return [
    Plot.rect(places, {
      x1: "x",
      x2: ({ x }) => x + 12,
      y1: 3,
      y2: 15,
      fill: "fill",
      stroke: INK.focus,
      strokeWidth: 1.4,
    }),
    Plot.text(places, {
      x: ({ x }) => x + 19,
      y: 9,
      textAnchor: "start",
      text: "text",
      fontSize: 12,
      fill: INK.quiet,
    }),
  ];
}
