import * as Plot from "@observablehq/plot";
import type { Datum, Figure, Table } from "../model/figure.ts";
import type { NumberSplit } from "../model/numberSplit.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, SIZE, type WalkPoint, type Width } from "./canvas.ts";
import { legend } from "./legend.ts";
import { amount, assemble, published, type Sheet } from "./parts.ts";

const UNIT = "thousand persons";
const DECIMALS = 2;
const PARTS = ["rate", "population"] as const;

/** The change of the number of poor people from every base year, as two parts that add up to it. */
export function numberSplit(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const splits = edition.analyses.standard.numberSplits;
  if (splits.length === 0) return undefined;
  const title = locale.figures.number_split.title(edition);
  return assemble(sheet, "number_split", {
    picture: {
      wide: picture(sheet, splits, "wide", title),
      narrow: picture(sheet, splits, "narrow", title),
    },
    table: table(sheet, splits),
    data: data(sheet, splits),
  });
}

function isOneYear({ window: [from, to] }: NumberSplit): boolean {
  return to === from + 1;
}

function table({ locale }: Sheet, splits: readonly NumberSplit[]): Table {
  const { number, period, span, chart } = locale;
  const words = chart.composition;
  const newest = splits[0]?.to;
  const pair = ({ count, rate }: NumberSplit["from"]) => [
    number.plain(count.value, count.decimals),
    number.plain(rate.value, rate.decimals),
  ];
  const rows = splits
    .toReversed()
    .map(({ window, from, total, rate, population }) => [
      span(...window),
      ...pair(from),
      number.plain(total, DECIMALS),
      ...[rate, population].flatMap(({ value, lower, upper }) =>
        [value, lower, upper].map((each) => number.plain(each, DECIMALS)),
      ),
    ]);
  return {
    head: [
      words.window,
      words.countAtStart,
      words.rateAtStart,
      words.countChange,
      ...[words.ratePart, words.populationPart].flatMap((part) => [part, words.roundedFrom, words.roundedTo]),
    ].map((text, i) => ({ text, numeric: i > 0 })),
    rows: [
      ...(newest === undefined
        ? []
        : [
            [
              period(newest.count.year, newest.count.month ?? null),
              ...pair(newest),
              ...Array<string>(7).fill(words.none),
            ],
          ]),
      ...rows,
    ],
    marked: splits.some(isOneYear) ? 1 : undefined,
  };
}

function data({ edition }: Sheet, splits: readonly NumberSplit[]): Datum[] {
  const { focus } = edition.definition;
  const pair = ({ count, rate }: NumberSplit["from"]) => [
    published(focus, "headcount", UNIT, count),
    published(focus, "headcount_ratio", "percent", rate),
  ];
  return [
    ...splits.flatMap(({ from }) => pair(from)),
    ...splits.slice(0, 1).flatMap(({ to }) => pair(to)),
    ...splits.flatMap((split) => {
      const computed = (measure: string, value: number): Datum => ({
        region: focus,
        year: split.window[1],
        month: split.to.count.month,
        indicator: "headcount",
        measure,
        from: split.window[0],
        value,
        decimals: DECIMALS,
        unit: UNIT,
        status: "computed",
        intervals: [],
        source: "",
      });
      return [
        computed("change", split.total),
        ...PARTS.flatMap((part) => [
          computed(`split.${part}`, split[part].value),
          computed(`split.${part}.rounding_lower`, split[part].lower),
          computed(`split.${part}.rounding_upper`, split[part].upper),
        ]),
      ];
    }),
  ];
}

/** Where the two parts lie around zero: side by side if they have one sign, else on either side. */
function barsOf({ rate, population }: NumberSplit) {
  const start = Math.sign(rate.value) === Math.sign(population.value) ? rate.value : 0;
  return {
    rate: [0, rate.value],
    population: [start, start + population.value],
    ends: [0, rate.value, start + population.value],
  } as const;
}

function picture(
  { edition, locale, document }: Sheet,
  splits: readonly NumberSplit[],
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const { chart, number } = locale;
  const words = chart.composition;
  const step = wide ? 27 : 26;
  const margin = { top: 34, right: wide ? 96 : 50, bottom: 8, left: wide ? 100 : 74 };
  const half = 0.3;
  const rows = splits.map((split, i) => ({
    ...barsOf(split),
    split,
    y: i + (isOneYear(split) ? 0.6 : 0),
    name: locale.span(...split.window),
    weight: isOneYear(split) ? 750 : 500,
  }));
  const last = Math.max(...rows.map(({ y }) => y));
  const ends = rows.flatMap((row) => row.ends);
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  const room = wide ? 48 : 40;
  const unit = (highest - lowest) / (SIZE[width].width - margin.left - margin.right - 2 * room) || 1;
  const labels = rows.flatMap((row) =>
    PARTS.map((part) => {
      const [start, end] = row[part];
      // Of two parts with one sign the first is labelled on the empty side of zero.
      const isInner = part === "rate" && row.population[0] !== 0;
      const isLeft = end < start !== isInner;
      return {
        x: isInner ? 0 : end,
        y: row.y,
        isLeft,
        text: number.signed(row.split[part].value, DECIMALS),
        fill: part === "rate" ? INK.focus : INK.quiet,
        weight: row.weight,
      };
    }),
  );
  const points = rows.flatMap((row): WalkPoint[] => {
    const walk = (x: number, what: string, value: number) => ({
      x,
      y: row.y,
      text: `${what}, ${row.name}: ${amount(locale, value, DECIMALS, UNIT)}`,
    });
    const name = edition.indicators.get("headcount")?.short[locale.language] ?? "";
    return [
      walk(row.rate[1], words.ratePart, row.split.rate.value),
      walk(row.population[1], words.populationPart, row.split.population.value),
      walk(row.split.total, `${name}, ${words.change}`, row.split.total),
    ];
  });
  return draw(
    document,
    {
      width,
      height: (last + 1.2) * step + margin.top + margin.bottom,
      margin,
      x: { domain: [lowest - room * unit, highest + room * unit] },
      y: { domain: [-0.6, last + 0.6], reverse: true },
      marks: [
        ...legend(
          [
            { text: words.rate, symbol: "square", fill: INK.focusSoft, stroke: INK.focus },
            { text: words.population, symbol: "square", fill: INK.ground, stroke: INK.focus },
          ],
          margin.left,
        ),
        Plot.text([words.change], {
          frameAnchor: "top-right",
          dx: margin.right - 6,
          dy: -18,
          lineAnchor: "middle",
          textAnchor: "end",
          text: (text: string) => text,
          fontSize: 12,
          fill: INK.quiet,
        }),
        Plot.ruleX([0], { stroke: INK.ruleStrong }),
        ...byWeight(rows, (some, weight) =>
          Plot.rect(some, {
            x1: ({ rate }) => rate[0],
            x2: ({ rate }) => rate[1],
            y1: ({ y }) => y - half,
            y2: ({ y }) => y + half,
            fill: weight === 750 ? INK.focus : INK.focusSoft,
            stroke: INK.focus,
            strokeWidth: 1,
          }),
        ),
        Plot.rect(rows, {
          x1: ({ population }) => population[0],
          x2: ({ population }) => population[1],
          y1: ({ y }) => y - half,
          y2: ({ y }) => y + half,
          fill: INK.ground,
          stroke: INK.focus,
          strokeWidth: 1.2,
        }),
        // The ground around it keeps it apart from a full bar where there is no colour.
        ...[
          { stroke: INK.ground, strokeWidth: 6.2 },
          { stroke: INK.text, strokeWidth: 2.6 },
        ].map((line) =>
          Plot.ruleX(rows, {
            x: ({ split }) => split.total,
            y1: ({ y }) => y - half - 0.12,
            y2: ({ y }) => y + half + 0.12,
            ...line,
          }),
        ),
        ...byWeight(rows, (some, weight) => [
          Plot.text(some, {
            frameAnchor: "left",
            y: "y",
            dx: 4 - margin.left,
            textAnchor: "start",
            text: "name",
            fontSize: 12,
            fill: weight === 750 ? INK.focus : INK.text,
            fontWeight: weight,
          }),
          Plot.text(some, {
            frameAnchor: "right",
            y: "y",
            dx: margin.right - 6,
            textAnchor: "end",
            text: ({ split }) => number.signed(split.total, DECIMALS),
            fill: INK.text,
            fontWeight: weight,
          }),
        ]),
        ...[true, false].flatMap((isLeft) =>
          byWeight(
            labels.filter((label) => label.isLeft === isLeft),
            (some, weight) =>
              Plot.text(some, {
                x: "x",
                y: "y",
                dx: isLeft ? -6 : 6,
                textAnchor: isLeft ? "end" : "start",
                text: "text",
                fontSize: 11.5,
                fill: "fill",
                fontWeight: weight,
              }),
          ),
        ),
      ],
      points,
    },
    title,
  );
}
