import type { Markish } from "@observablehq/plot";
import * as Plot from "@observablehq/plot";
import { ownLines, shareTicks, tickDecimals } from "../locales/panelsOf.ts";
import type { Datum, Figure } from "../model/figure.ts";
import type { LineComposition } from "../model/lineComposition.ts";
import type { Point } from "../model/series.ts";
import { type Band, band, bandFrame, HEADING, YEARS, zeroTicks } from "./band.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";

const UNIT = "IDR per person per month";

/** With how many decimals the share is told: as many as the statistics office gives it. */
const DECIMALS = 2;

/** The food and the other part of the province's poverty line as stacked bars, and the share of food. */
export function lineParts(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.lineCompositions;
  if (found.length === 0) return undefined;
  const { focus, province } = edition.definition;
  const { chart, number } = locale;
  const words = locale.panels.lineParts;
  const title = locale.figures.line_parts.title(edition);
  const own = ownLines(edition);
  const nameOf = (region: string) => edition.regions.get(region)?.name ?? region;
  const print = (point: Point | undefined) =>
    point === undefined ? chart.missing : number.plain(point.value, point.decimals);
  return assemble(sheet, "line_parts", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: {
      head: [
        { text: chart.year, numeric: false },
        ...[
          words.foodColumn,
          words.nonfoodColumn,
          words.lineColumn(nameOf(province)),
          words.shareColumn,
          words.lineColumn(nameOf(focus)),
        ].map((text) => ({ text, numeric: true })),
      ],
      rows: found
        .toReversed()
        .map(({ year, food, nonfood, line, foodShare }) => [
          locale.period(year, food.month ?? null),
          print(food),
          print(nonfood),
          print(line),
          number.plain(foodShare, DECIMALS),
          print(own.find((point) => point.year === year)),
        ]),
      marked: 0,
    },
    data: [
      ...found.flatMap((each) => partsOf(province, each)),
      ...own.map((point) => published(focus, "poverty_line", UNIT, point)),
    ],
  });
}

function partsOf(region: string, { food, nonfood, line, foodShare }: LineComposition): Datum[] {
  const part = (name: string, point: Point): Datum => ({
    ...published(region, "poverty_line", UNIT, point),
    measure: `part.${name}`,
  });
  return [
    part("food", food),
    part("nonfood", nonfood),
    ...(line === undefined ? [] : [published(region, "poverty_line", UNIT, line)]),
    {
      ...part("food", food),
      measure: "share.food",
      value: foodShare,
      decimals: DECIMALS,
      unit: "percent",
      status: "computed",
      source: "",
    },
  ];
}

function picture(sheet: Sheet, found: readonly LineComposition[], width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const { chart, number, panels } = locale;
  const words = panels.lineParts;
  const wide = width === "wide";
  const { focus, province } = edition.definition;
  const nameOf = (region: string) => edition.regions.get(region)?.name ?? region;
  const own = ownLines(edition);
  const years = found.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const highest = Math.max(
    ...found.map(({ food, nonfood }) => food.value + nonfood.value),
    ...own.map(({ value }) => value),
  );
  const ticks = shareTicks(edition);
  const upper = band(zeroTicks(highest), wide ? 64 : 82, wide ? 250 : 230);
  const lower = band(ticks, upper.bottom + YEARS + HEADING + 18, wide ? 96 : 90);
  const bottom = lower.bottom + YEARS;
  const shown = years.filter((year) => wide || (last - year) % 2 === 0);
  const half = wide ? 0.34 : 0.38;
  const share = (each: LineComposition) => `${number.plain(each.foodShare, DECIMALS)}`;
  return draw(
    document,
    {
      width,
      height: bottom,
      margin: { top: 0, right: 8, bottom: 0 },
      x: { domain: [first - 0.6, last + 0.6] },
      y: { domain: [0, bottom], reverse: true },
      marks: [
        ...bandFrame(
          upper,
          { text: `${words.line}, ${nameOf(province)}`, note: "", lift: wide ? 26 : 44 },
          (tick) => number.plain(tick / 1000, 0),
          chart.rupiah,
          shown,
        ),
        ...key([
          { text: words.food, sign: "food", x: 0, y: 34 },
          { text: words.nonfood, sign: "nonfood", x: 90, y: 34 },
          ...(own.length === 0
            ? []
            : [
                {
                  text: words.otherLine(nameOf(focus)),
                  sign: "line",
                  x: wide ? 206 : -4,
                  y: wide ? 34 : 52,
                } as const,
              ]),
        ]),
        ...stack(upper, found, half),
        Plot.text(found, {
          x: "year",
          y: ({ food }: LineComposition) => upper.place(food.value / 2),
          text: ({ food }: LineComposition) => thousands(locale, food, wide),
          fontSize: wide ? 12 : 10.5,
          fill: INK.ground,
          fontWeight: 600,
        }),
        Plot.text(found, {
          x: "year",
          y: ({ food, nonfood }: LineComposition) => upper.place(food.value + nonfood.value / 2),
          text: ({ nonfood }: LineComposition) => thousands(locale, nonfood, wide),
          fontSize: wide ? 12 : 10.5,
          fill: INK.text,
        }),
        Plot.ruleY(
          found.flatMap(({ line }) => line ?? []),
          {
            x1: ({ year }: Point) => year - half,
            x2: ({ year }: Point) => year + half,
            y: ({ value }: Point) => upper.place(value),
            stroke: INK.text,
            strokeWidth: 2,
          },
        ),
        Plot.ruleY(own, {
          x1: ({ year }: Point) => year - half - 0.08,
          x2: ({ year }: Point) => year + half + 0.08,
          y: ({ value }: Point) => upper.place(value),
          stroke: INK.focus,
          strokeWidth: 3,
        }),
        Plot.text(own, {
          x: "year",
          y: ({ value }: Point) => upper.place(value),
          dy: -10,
          text: (point: Point) => thousands(locale, point, wide),
          fontSize: wide ? 12 : 10.5,
          fontWeight: 700,
          fill: INK.focus,
          stroke: INK.ground,
          strokeWidth: 3.5,
        }),
        ...bandFrame(
          lower,
          {
            text: words.share,
            note: `${panels.comparison.computed}; ${chart.axisFrom(number.plain(ticks[0] ?? 0, tickDecimals(ticks)))}`,
          },
          (tick) => number.plain(tick, tickDecimals(ticks)),
          chart.percent,
          shown,
        ),
        ...shares(lower, found, share, wide),
      ],
      points: [
        ...found.flatMap(({ year, food, nonfood, line }) => [
          {
            x: year,
            y: upper.place(food.value / 2),
            text: pointText(locale, `${nameOf(province)}, ${words.food}`, food, UNIT),
            region: province,
          },
          {
            x: year,
            y: upper.place(food.value + nonfood.value / 2),
            text: pointText(locale, `${nameOf(province)}, ${words.nonfood}`, nonfood, UNIT),
            region: province,
          },
          ...(line === undefined
            ? []
            : [
                {
                  x: year,
                  y: upper.place(line.value),
                  text: pointText(locale, `${nameOf(province)}, ${words.line.toLowerCase()}`, line, UNIT),
                  region: province,
                },
              ]),
          ...own
            .filter((point) => point.year === year)
            .map((point) => ({
              x: year,
              y: upper.place(point.value),
              text: pointText(locale, `${nameOf(focus)}, ${words.line.toLowerCase()}`, point, UNIT),
              region: focus,
            })),
        ]),
        ...found.map(({ year, food, foodShare }) => ({
          x: year,
          y: lower.place(foodShare),
          text: pointText(
            locale,
            `${nameOf(province)}, ${words.share.toLowerCase()}`,
            { ...food, value: foodShare, decimals: DECIMALS },
            "percent",
          ),
          region: province,
        })),
      ],
    },
    title,
  );
}

/** In thousand rupiah, as the axis counts. */
function thousands({ number }: Sheet["locale"], { value }: Point, wide: boolean): string {
  return number.plain(value / 1000, wide ? 1 : 0);
}

const FILL = { food: INK.peerStrong, nonfood: INK.ground } as const;

/** The other part stands on food, from zero. */
function stack({ place, bottom }: Band, found: readonly LineComposition[], half: number): Markish[] {
  const bar = { stroke: INK.peerStrong, strokeWidth: 1.2 };
  const x = {
    x1: ({ year }: LineComposition) => year - half,
    x2: ({ year }: LineComposition) => year + half,
  };
  return [
    Plot.rect(found, {
      ...x,
      y1: bottom,
      y2: ({ food }: LineComposition) => place(food.value),
      fill: FILL.food,
      ...bar,
    }),
    Plot.rect(found, {
      ...x,
      y1: ({ food }: LineComposition) => place(food.value),
      y2: ({ food, nonfood }: LineComposition) => place(food.value + nonfood.value),
      fill: FILL.nonfood,
      ...bar,
    }),
  ];
}

function shares(
  { place }: Band,
  found: readonly LineComposition[],
  text: (each: LineComposition) => string,
  wide: boolean,
): Markish[] {
  const years = found.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    share: found.find(({ year }) => year === first + i)?.foodShare,
  }));
  return [
    Plot.line(all, {
      x: "year",
      y: ({ share }: (typeof all)[number]) => (share === undefined ? undefined : place(share)),
      stroke: INK.peerStrong,
      strokeWidth: 2,
    }),
    Plot.dot(found, {
      x: "year",
      y: ({ foodShare }: LineComposition) => place(foodShare),
      r: 3.4,
      fill: INK.peerStrong,
    }),
    Plot.text(found, {
      x: "year",
      y: ({ foodShare }: LineComposition) => place(foodShare),
      dy: -11,
      text,
      fontSize: wide ? 12 : 10.5,
      fill: INK.text,
      stroke: INK.ground,
      strokeWidth: 3.5,
    }),
  ];
}

interface KeyEntry {
  readonly text: string;
  readonly sign: "food" | "nonfood" | "line";
  /** User units from the left edge and from the upper one. */
  readonly x: number;
  readonly y: number;
}

/** What fills and mark mean. */
function key(entries: readonly KeyEntry[]): Markish[] {
  return entries.flatMap(({ text, sign, x, y }) => [
    sign === "line"
      ? Plot.text(["—"], {
          frameAnchor: "left",
          y,
          dx: x - 12,
          text: (each: string) => each,
          fontWeight: 700,
          fill: INK.focus,
        })
      : Plot.dot([{}], {
          frameAnchor: "left",
          y,
          dx: x - 12,
          r: 5,
          symbol: "square",
          fill: FILL[sign],
          stroke: INK.peerStrong,
          strokeWidth: 1.5,
        }),
    Plot.text([text], {
      frameAnchor: "left",
      y,
      dx: x + (sign === "line" ? 2 : 0),
      textAnchor: "start",
      text: (each: string) => each,
      fontSize: 12,
      fill: sign === "line" ? INK.focus : INK.quiet,
    }),
  ]);
}
