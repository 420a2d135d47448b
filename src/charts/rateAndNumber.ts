import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { jointDirection, tickDecimals } from "../locales/panelsOf.ts";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { Move } from "../model/move.ts";
import type { JointMove, RateAndNumber } from "../model/rateAndNumber.ts";
import type { Point } from "../model/series.ts";
import { byWeight } from "./axes.ts";
import { type Band, band, bandFrame, HEADING, pandemicYears, YEARS, zeroTicks } from "./band.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";

/** With how many decimals a relative change is told. */
const DECIMALS = 1;

const UNITS = { rate: "percent", number: "thousand persons" } as const;

/** The rate above the number of poor people over the same years, and in which years both moved alike. */
export function rateAndNumber(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.rateAndNumber;
  if (found === undefined) return undefined;
  const title = locale.figures.rate_and_number.title(edition);
  return assemble(sheet, "rate_and_number", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: data(sheet, found),
  });
}

function table({ locale }: Sheet, { years, moves }: RateAndNumber): Table {
  const { number, chart, period } = locale;
  const words = locale.panels.rateAndNumber;
  const none = chart.composition.none;
  const print = (point: Point | undefined) =>
    point === undefined ? chart.missing : number.plain(point.value, point.decimals);
  return {
    head: [
      { text: chart.year, numeric: false },
      { text: words.rateColumn, numeric: true },
      { text: words.numberColumn, numeric: true },
      { text: words.rateChange, numeric: true },
      { text: words.numberChange, numeric: true },
      { text: words.together, numeric: false },
    ],
    rows: years.toReversed().map(({ year, rate, number: count }) => {
      const move = moves.find(({ to }) => to === year);
      return [
        period(year, (rate ?? count)?.month ?? null),
        print(rate),
        print(count),
        ...(move === undefined
          ? [none, none, none]
          : [
              number.plain(move.ratePercent, DECIMALS),
              number.plain(move.numberPercent, DECIMALS),
              words.directions[jointDirection(move)],
            ]),
      ];
    }),
    marked: 0,
  };
}

function data({ edition }: Sheet, { years, moves }: RateAndNumber): Datum[] {
  const { focus } = edition.definition;
  const month = years.at(-1)?.rate?.month;
  return [
    ...years.flatMap(({ rate }) =>
      rate === undefined ? [] : [published(focus, "headcount_ratio", UNITS.rate, rate)],
    ),
    ...years.flatMap(({ number }) =>
      number === undefined ? [] : [published(focus, "headcount", UNITS.number, number)],
    ),
    ...moves.flatMap((move) => {
      const change = (indicator: string, value: number): Datum => ({
        region: focus,
        year: move.to,
        from: move.from,
        month,
        indicator,
        measure: "percent_change",
        value,
        decimals: DECIMALS,
        unit: "percent",
        class: jointDirection(move),
        status: "computed",
        intervals: [],
        source: "",
      });
      return [change("headcount_ratio", move.ratePercent), change("headcount", move.numberPercent)];
    }),
  ];
}

/** The height of a row of marks between the bands. */
const ROW = 24;

function picture(sheet: Sheet, found: RateAndNumber, width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const { chart, number, panels } = locale;
  const words = panels.rateAndNumber;
  const wide = width === "wide";
  const [from, to] = found.window;
  const of = (side: "rate" | "number") => found.years.flatMap((year) => year[side] ?? []);
  const [rates, numbers] = [of("rate"), of("number")];
  const ticks = (points: readonly Point[]) => zeroTicks(Math.max(...points.map(({ value }) => value)));
  const height = wide ? 150 : 130;
  const upper = band(ticks(rates), HEADING - 6, height);
  const strip = upper.bottom + YEARS + 40;
  const isKeyed = found.moves.some((move) => move.rate !== move.number);
  const lower = band(ticks(numbers), strip + (isKeyed ? 2.6 : 2) * ROW + HEADING, height);
  const bottom = lower.bottom + YEARS;
  const years = found.years.map(({ year }) => year).filter((year) => wide || (to - year) % 2 === 0);
  // On a phone two digits before the decimal mark leave room for one behind it.
  const isShort = rates.every(({ value }) => value < 9.995);
  const plain = (area: Band) => (tick: number) => number.plain(tick, tickDecimals(area.ticks));
  const name = edition.regions.get(edition.definition.focus)?.name ?? "";
  const walk = ({ place }: Band, points: readonly Point[], unit: string) =>
    points.map((point) => ({
      x: point.year,
      y: place(point.value),
      text: pointText(locale, name, point, unit),
      region: edition.definition.focus,
    }));
  return draw(
    document,
    {
      width,
      height: bottom,
      margin: { top: 0, right: 8, bottom: 0 },
      x: { domain: [from - 0.6, to + 0.6] },
      y: { domain: [0, bottom], reverse: true },
      marks: [
        ...pandemicYears(upper, found.window, chart.pandemic),
        ...bandFrame(upper, { text: words.rate, note: "" }, plain(upper), chart.percent, years),
        ...line(
          upper,
          found,
          (point) => number.plain(point.value, wide || isShort ? point.decimals : 1),
          wide,
        ),
        ...stripOf(sheet, found, strip, wide),
        ...bandFrame(lower, { text: words.number, note: "" }, plain(lower), chart.thousandPeople, years),
        ...bars(lower, numbers, to, (point) => number.plain(point.value, wide ? point.decimals : 1), wide),
      ],
      points: [...walk(upper, rates, UNITS.rate), ...walk(lower, numbers, UNITS.number)],
    },
    title,
  );
}

/** The rate as a line from zero, cut where a year has none. */
function line(
  { place }: Band,
  { years, window: [, last] }: RateAndNumber,
  text: (point: Point) => string,
  wide: boolean,
): Markish[] {
  const points = years.flatMap(({ rate }) => rate ?? []);
  return [
    Plot.line(years, {
      x: "year",
      y: ({ rate }: RateAndNumber["years"][number]) => (rate === undefined ? undefined : place(rate.value)),
      stroke: INK.focus,
      strokeWidth: 3,
    }),
    Plot.dot(points, { x: "year", y: ({ value }: Point) => place(value), r: 3.4, fill: INK.focus }),
    ...values(points, place, last, text, wide),
  ];
}

function bars(
  { place, bottom }: Band,
  points: readonly Point[],
  last: number,
  text: (point: Point) => string,
  wide: boolean,
): Markish[] {
  const half = wide ? 0.36 : 0.38;
  return [
    Plot.rect(points, {
      x1: ({ year }: Point) => year - half,
      x2: ({ year }: Point) => year + half,
      y1: bottom,
      y2: ({ value }: Point) => place(value),
      fill: ({ year }: Point) => (year === last ? INK.focus : INK.focusSoft),
      stroke: INK.focus,
      strokeWidth: 1,
    }),
    ...values(points, place, last, text, wide),
  ];
}

function values(
  points: readonly Point[],
  place: Band["place"],
  last: number,
  text: (point: Point) => string,
  wide: boolean,
): Markish[] {
  return byWeight(
    points.map((point) => ({ ...point, weight: point.year === last ? 700 : 500 })),
    (some, weight) =>
      Plot.text(some, {
        x: "year",
        y: ({ value }) => place(value),
        dy: -10,
        text,
        fontSize: wide ? 12.5 : 11,
        fill: weight === 700 ? INK.focus : INK.quiet,
        fontWeight: weight,
        stroke: INK.ground,
        strokeWidth: 3.5,
      }),
  );
}

/** A row for the rate and one for the number, with a sign for the way each went; boxed where they part. */
function stripOf({ locale }: Sheet, { moves }: RateAndNumber, top: number, wide: boolean): Markish[] {
  const { number } = locale;
  const words = locale.panels.rateAndNumber;
  const apart = moves.filter((move) => move.rate !== move.number);
  const rows = [
    { text: words.rateRow, y: top, way: "rate", percent: "ratePercent" },
    { text: words.numberRow, y: top + ROW, way: "number", percent: "numberPercent" },
  ] as const;
  const shift = wide ? -22 : 0;
  const at = (text: string, y: number, rest: Plot.TextOptions) =>
    Plot.text([text], {
      frameAnchor: "left",
      y,
      dx: -18,
      textAnchor: "start",
      text: (each: string) => each,
      ...rest,
    });
  return [
    at(wide ? words.moves : words.ways, top - 24, { fontWeight: 700, fill: INK.text }),
    ...(apart.length === 0
      ? []
      : [
          Plot.rect(apart, {
            x1: ({ to }: JointMove) => to - 0.47,
            x2: ({ to }: JointMove) => to + 0.47,
            y1: top - ROW / 2,
            y2: top + 1.5 * ROW,
            fill: "none",
            stroke: INK.text,
            strokeWidth: 1.4,
          }),
          at(words.different, top + 2 * ROW - 4, { fontSize: 11.5, fill: INK.quiet }),
        ]),
    ...rows.flatMap(({ text, y, way, percent }) => [
      at(text, y, { fontSize: wide ? 12 : 10.5, fill: INK.quiet }),
      ...([1, -1, 0] as const).map((sign) => signs(moves, way, sign, y, shift)),
      ...(wide
        ? [
            Plot.text(moves, {
              x: "to",
              y,
              dx: 8,
              text: (move: JointMove) => number.signed(move[percent], DECIMALS),
              fontSize: 11.5,
              fill: INK.text,
            }),
          ]
        : []),
    ]),
  ];
}

/** Triangles up or down, or a hollow circle for no move. */
function signs(
  moves: readonly JointMove[],
  way: "rate" | "number",
  sign: Move,
  y: number,
  dx: number,
): Markish {
  return Plot.dot(
    moves.filter((move) => move[way] === sign),
    {
      x: "to",
      y,
      dx,
      r: sign === 0 ? 3.5 : 4.5,
      symbol: sign === 0 ? "circle" : "triangle",
      rotate: sign < 0 ? 180 : 0,
      fill: sign === 0 ? INK.ground : INK.focus,
      stroke: INK.focus,
      strokeWidth: 1.2,
    },
  );
}
