import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { paceGap, questionsOf } from "../locales/questionsOf.ts";
import { codeOf, type Datum, type Figure, type Table } from "../model/figure.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Relevance } from "../model/relevance.ts";
import { roundTicks, valueGrid, yearLabels } from "./axes.ts";
import { draw, INK, type WalkPoint, type Width } from "./canvas.ts";
import { levelRatios } from "./levelRatios.ts";
import { assemble, published, type Sheet } from "./parts.ts";

/** Ratios are told at two decimals. */
const DECIMALS = 2;

/** The bounds of a pace that is called similar. */
const SIMILAR = [0.9, 1.1] as const;

/** User units from the foot of the paces to the head of the levels. */
const BETWEEN = 72;

export interface Reference {
  readonly id: "province" | "country";
  readonly region: string;
  readonly name: string;
  readonly rows: readonly Relevance[];
}

/** How fast the city's rate moved beside the province's and the country's, from every base year. */
export function relevance(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const indicator = edition.indicators.get("headcount_ratio");
  const found = questionsOf(edition, "headcount_ratio")?.answers.relevance;
  if (indicator === undefined || found === undefined) return undefined;
  const references = (["province", "country"] as const)
    .map((id): Reference => {
      const region = edition.definition[id];
      return { id, region, name: edition.regions.get(region)?.name ?? region, rows: found[id] };
    })
    .filter(({ rows }) => rows.length > 0);
  if (references.length === 0) return undefined;
  const title = locale.figures.relevance.title(edition);
  return assemble(sheet, "relevance", {
    picture: {
      wide: picture(sheet, references, "wide", title),
      narrow: picture(sheet, references, "narrow", title),
    },
    table: table(sheet, indicator, references),
    data: references.flatMap((reference, i) => dataOf(sheet, indicator, reference, i === 0)),
  });
}

function table({ edition, locale }: Sheet, indicator: Indicator, references: readonly Reference[]): Table {
  const { number } = locale;
  const { column, direction, noPace, notComputed, pace: paces, newest, none } = locale.chart.questions;
  const unit = locale.unit(indicator.unit);
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const ratio = (value: number | undefined) =>
    value === undefined ? notComputed : number.plain(value, DECIMALS);
  return {
    head: [
      { text: column.window, numeric: false },
      { text: column.direction, numeric: false },
      { text: column.sameDirection, numeric: true },
      { text: column.yearlyChanges, numeric: true },
      { text: column.pace, numeric: true },
      { text: column.reading, numeric: false },
      { text: `${city}, ${column.own}, ${unit}`, numeric: true },
      { text: `${column.reference}, ${unit}`, numeric: true },
      { text: column.levelRatio, numeric: true },
    ],
    rows: references.flatMap(({ name, rows }) => [
      ...rows.map((row) => [
        `${name}, ${locale.span(...row.window)}`,
        direction[row.direction],
        String(row.agreeing),
        String(row.of),
        row.pace === undefined ? none : number.plain(row.pace.ratio, DECIMALS),
        row.pace === undefined ? noPace[paceGap(row)] : paces[row.pace.pace],
        number.plain(row.own.from.value, row.own.from.decimals),
        number.plain(row.reference.from.value, row.reference.from.decimals),
        ratio(row.levelRatio?.from),
      ]),
      ...rows
        .slice(-1)
        .map(({ own, reference, levelRatio }) => [
          `${name}. ${newest(own.to.year)}`,
          "–",
          "–",
          "–",
          "–",
          "–",
          number.plain(own.to.value, own.to.decimals),
          number.plain(reference.to.value, reference.to.decimals),
          ratio(levelRatio?.to),
        ]),
    ]),
    marked: undefined,
    parts: references.map(({ name, rows }, i) => {
      const first = references.slice(0, i).reduce((sum, each) => sum + each.rows.length + 1, 0);
      return { name, first, last: first + rows.length };
    }),
  };
}

/** The paces against each reference from left to right; one that is not computed says why. */
function pacesOf({ edition, locale }: Sheet, references: readonly Reference[]): WalkPoint[] {
  const { against, noPace, pace: paces, paceOf } = locale.chart.questions;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  return references.flatMap(({ name, rows }, i) =>
    rows.flatMap((row) => {
      const { window, pace } = row;
      const what = `${city} ${against(name)}, ${locale.span(...window)}`;
      // A missing pace is marked for the first reference only.
      if (pace === undefined) {
        return i > 0 ? [] : [{ x: window[0], y: 0, text: `${what}: ${noPace[paceGap(row)]}` }];
      }
      const said = paceOf(locale.number.plain(pace.ratio, DECIMALS));
      return [{ x: window[0], y: pace.ratio, text: `${what}: ${said}, ${paces[pace.pace]}` }];
    }),
  );
}

/** The city's own figures are rows only beside the first reference. */
function dataOf(
  { edition }: Sheet,
  { id: indicator, unit }: Indicator,
  { id, region, rows }: Reference,
  first: boolean,
): Datum[] {
  const { focus } = edition.definition;
  const last = rows.at(-1);
  const points = (side: "own" | "reference") => [
    ...rows.map((row) => row[side].from),
    ...(last === undefined ? [] : [last[side].to]),
  ];
  const computed = (
    measure: string,
    [from, year]: readonly [number | undefined, number],
    value: number,
    rest: Pick<Datum, "decimals" | "unit" | "class">,
  ): Datum => ({
    region: focus,
    year,
    ...(from === undefined ? {} : { from }),
    month: last?.own.to.month,
    indicator,
    measure: `${measure}.${id}`,
    value,
    ...rest,
    status: "computed",
    intervals: [],
    source: "",
  });
  const ratio = { decimals: DECIMALS, unit: "ratio" };
  const years = { decimals: 0, unit: "years" };
  return [
    ...(first ? points("own").map((point) => published(focus, indicator, unit, point)) : []),
    ...points("reference").map((point) => published(region, indicator, unit, point)),
    ...rows.flatMap((row) => [
      computed("same_direction_years", row.window, row.agreeing, {
        ...years,
        class: codeOf(row.direction),
      }),
      computed("yearly_changes", row.window, row.of, years),
      ...(row.pace === undefined
        ? []
        : [
            computed("relative_pace", row.window, row.pace.ratio, {
              ...ratio,
              class: codeOf(row.pace.pace),
            }),
          ]),
      ...(row.levelRatio === undefined
        ? []
        : [computed("level_ratio", [undefined, row.window[0]], row.levelRatio.from, ratio)]),
    ]),
    ...(last?.levelRatio === undefined
      ? []
      : [computed("level_ratio", [undefined, last.window[1]], last.levelRatio.to, ratio)]),
  ];
}

interface Mark {
  readonly year: number;
  readonly value: number | undefined;
  /** The pace against the other reference in that year. */
  readonly other: number | undefined;
}

function picture(sheet: Sheet, references: readonly Reference[], width: Width, title: string): string {
  const { locale, document } = sheet;
  const wide = width === "wide";
  const { number } = locale;
  const { against, pace: paces, times } = locale.chart.questions;
  const bases = [...new Set(references.flatMap(({ rows }) => rows.map(({ window }) => window[0])))].sort();
  const first = bases[0] ?? 0;
  const last = bases.at(-1) ?? first;
  const newest = Math.max(...references.flatMap(({ rows }) => rows.map(({ window }) => window[1])));
  const [start, end] = [first - 0.3, newest + 0.3];
  const at = (reference: Reference | undefined, year: number) =>
    reference?.rows.find(({ window }) => window[0] === year)?.pace?.ratio;
  const lines = references.map((reference, i) => ({
    ...reference,
    isFirst: i === 0,
    marks: Array.from({ length: last - first + 1 }, (_, step): Mark => {
      const year = first + step;
      return { year, value: at(reference, year), other: at(references[1 - i], year) };
    }),
  }));
  const highest = Math.max(1.2, ...lines.flatMap(({ marks }) => marks.map(({ value }) => value ?? 0)));
  const ticks = roundTicks(0, highest);
  const top = ticks.at(-1) ?? highest;
  const heights = wide ? { pace: 286, levels: 90 } : { pace: 246, levels: 84 };
  const pixel = top / heights.pace;
  const levels = levelRatios(references, heights.levels, (depth) => -pixel * (BETWEEN + depth));
  const shown = (years: readonly number[]) =>
    wide || years.length < 7 ? years : years.filter((year) => (newest - year) % 3 === 0);
  const legend = lines.map(({ name, isFirst }, i) => ({
    text: against(name),
    isFirst,
    dx: i * (wide ? 190 : 166),
  }));
  return draw(
    document,
    {
      width,
      height: heights.pace + BETWEEN + heights.levels + 74,
      margin: { top: 44, right: wide ? 100 : 86, left: 34 },
      x: { domain: [start, end] },
      y: { domain: [-pixel * (BETWEEN + heights.levels), top] },
      marks: [
        Plot.rect([{}], {
          x1: start,
          x2: end,
          y1: SIMILAR[0],
          y2: SIMILAR[1],
          fill: INK.rule,
          fillOpacity: 0.7,
        }),
        ...valueGrid(ticks, (tick) => number.plain(tick, 1), times),
        Plot.text(
          [
            { text: paces.faster, y: 1.1 + top * 0.09 },
            { text: paces.similar, y: 1 },
            { text: paces.slower, y: 0.9 - top * 0.09 },
          ],
          {
            x: end,
            y: "y",
            dx: wide ? 8 : 14,
            textAnchor: "start",
            text: "text",
            fontSize: 11.5,
            fill: INK.quiet,
          },
        ),
        Plot.text(shown(bases), {
          x: (year: number) => year,
          y: 0,
          dy: 20,
          text: (year: number) => String(year),
          fontSize: 12,
          fill: INK.quiet,
        }),
        yearLabels(shown(levels.years)),
        ...levels.marks(locale, wide),
        ...lines.toReversed().flatMap(lineOf),
        ...lines.flatMap((line) => labelsOf(line, wide, (value) => number.plain(value, DECIMALS))),
        ...legend.flatMap(({ text, isFirst, dx }) => [
          Plot.dot([{}], {
            frameAnchor: "top-left",
            dx: dx - 26,
            dy: -34,
            r: 4,
            fill: isFirst ? INK.focus : INK.ground,
            stroke: INK.focus,
            strokeWidth: 1.6,
          }),
          Plot.text([text], {
            frameAnchor: "top-left",
            textAnchor: "start",
            dx: dx - 16,
            dy: -39,
            text: (each) => each,
            fontWeight: isFirst ? 700 : 500,
            fill: INK.focus,
          }),
        ]),
      ],
      points: [...pacesOf(sheet, references), ...levels.points(locale)],
    },
    title,
  );
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly isFirst: boolean;
}

/** The first reference is a full line with full dots, the other a dashed one with hollow dots. */
function lineOf({ marks, isFirst }: Drawn): Markish[] {
  const [known, absent] = [true, false].map((has) =>
    marks.filter(({ value }) => (value !== undefined) === has),
  );
  return [
    Plot.line(marks, {
      x: "year",
      y: "value",
      stroke: INK.focus,
      strokeWidth: isFirst ? 2.6 : 1.6,
      ...(isFirst ? {} : { strokeDasharray: "5,4" }),
    }),
    Plot.dot(known ?? [], {
      x: "year",
      y: "value",
      r: 4,
      fill: isFirst ? INK.focus : INK.ground,
      stroke: INK.focus,
      strokeWidth: 1.6,
    }),
    Plot.dot(isFirst ? (absent ?? []) : [], {
      x: "year",
      y: 0,
      dy: -8,
      symbol: "times",
      r: 4,
      stroke: INK.quiet,
      strokeWidth: 1.6,
    }),
  ];
}

/** The paces beside their dots, away from the other line; where there is little room, only a few of the first. */
function labelsOf({ marks, isFirst }: Drawn, wide: boolean, printed: (value: number) => string): Markish[] {
  const known = marks.flatMap(({ value, ...mark }) => (value === undefined ? [] : [{ ...mark, value }]));
  const values = known.map(({ value }) => value);
  const few = [Math.min(...values), Math.max(...values), values.at(-1)];
  const told = wide ? known : known.filter(({ value }) => isFirst && few.includes(value));
  return [true, false].map((below) =>
    Plot.text(
      told.filter(({ value, other }) => (other === undefined ? isFirst : value < other) === below),
      {
        x: "year",
        y: "value",
        dy: below ? 15 : -13,
        text: ({ value }) => printed(value),
        fontSize: isFirst ? 12 : 11.5,
        fontWeight: isFirst ? 700 : 400,
        fill: INK.focus,
        stroke: INK.ground,
        strokeWidth: 3.5,
      },
    ),
  );
}
