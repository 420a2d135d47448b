import * as Plot from "@observablehq/plot";
import { scoreAt } from "../locales/findingsOf.ts";
import type { Accuracy, AccuracyScore, Competitor } from "../model/accuracy.ts";
import type { Datum, Figure } from "../model/figure.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { amount, assemble, type Sheet } from "./parts.ts";
import { DECIMALS, scoreTable } from "./scoreTable.ts";

/** How far the projections and their competitors were off, by lead time: the districts together, and the city. */
export function accuracy(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.accuracy;
  if (found.districts.all.length === 0) return undefined;
  const title = locale.figures.accuracy.title(edition);
  return assemble(sheet, "accuracy", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: scoreTable(edition, locale),
    data: data(sheet, found),
  });
}

/** Every competitor at every lead time, nearest first, in the order of the competitors. */
function rowsOf({ districts }: Accuracy): readonly AccuracyScore[] {
  return districts.all.toSorted((a, b) => a.leadTime - b.leadTime);
}

function columnsOf(found: Accuracy) {
  return [
    found.focus.all,
    found.districts.all,
    found.focus.withoutShock,
    found.districts.withoutShock,
  ] as const;
}

function data({ edition }: Sheet, found: Accuracy): Datum[] {
  const { focus, province } = edition.definition;
  const year = edition.analyses.indicators.get("headcount_ratio")?.latest.year ?? 0;
  const regions = [focus, province, focus, province];
  return columnsOf(found).flatMap((scores, column) =>
    scores.map(({ competitor, leadTime, meanAbsoluteError }) => ({
      region: regions[column] ?? focus,
      year,
      month: undefined,
      indicator: "headcount_ratio",
      measure: `mean_absolute_error.${competitor}.${leadTime}${column < 2 ? "" : ".without_shock"}`,
      value: meanAbsoluteError,
      decimals: DECIMALS,
      unit: "percentage points",
      status: "computed" as const,
      intervals: [],
      source: "",
    })),
  );
}

/** The site's own statements; the others are what they are measured against. */
const OWN: readonly Competitor[] = [
  "nowcast_march",
  "nowcast_september",
  "scenario_from_nowcast",
  "scenario",
];

function picture({ edition, locale, document }: Sheet, found: Accuracy, width: Width, title: string): string {
  const wide = width === "wide";
  const { chart, number } = locale;
  const step = wide ? 22 : 36;
  const places: { readonly y: number; readonly heading: string | undefined; readonly row: AccuracyScore }[] =
    [];
  let y = 0;
  for (const row of rowsOf(found)) {
    const isFirst = places.at(-1)?.row.leadTime !== row.leadTime;
    if (isFirst) y += places.length === 0 ? 1 : 1.5;
    places.push({ y, heading: isFirst ? chart.yearsAhead(row.leadTime) : undefined, row });
    y += 1;
  }
  const bars = places.map((place) => {
    const own = scoreAt(found.focus.all, place.row.competitor, place.row.leadTime);
    return {
      ...place,
      name: chart.competitor[place.row.competitor],
      value: place.row.meanAbsoluteError,
      own: own?.meanAbsoluteError,
      isOurs: OWN.includes(place.row.competitor),
      text: number.plain(place.row.meanAbsoluteError, DECIMALS),
    };
  });
  const highest = Math.max(...bars.flatMap(({ value, own }) => [value, own ?? 0]));
  const half = wide ? 0.33 : 0.2;
  const lift = wide ? 0 : 0.12;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const walk = (bar: (typeof bars)[number], whose: string, value: number) => ({
    x: value,
    y: bar.y + lift,
    text: `${chart.yearsAhead(bar.row.leadTime)}, ${bar.name}, ${whose}: ${amount(locale, value, DECIMALS, "percentage points")}`,
  });
  return draw(
    document,
    {
      width,
      height: (y + 0.4) * step,
      margin: { top: 6, right: 44, bottom: 4, left: wide ? 270 : 4 },
      x: { domain: [0, highest] },
      y: { domain: [-0.1, y - 0.3], reverse: true },
      marks: [
        Plot.rect(bars, {
          x1: 0,
          x2: "value",
          y1: (bar) => bar.y - half + lift,
          y2: (bar) => bar.y + half + lift,
          fill: (bar) => (bar.isOurs ? INK.peerStrong : INK.ground),
          stroke: INK.peerStrong,
          strokeWidth: 1,
        }),
        Plot.dot(
          bars.filter(({ own }) => own !== undefined),
          {
            x: "own",
            y: (bar) => bar.y + lift,
            r: 5,
            fill: INK.focus,
            stroke: INK.ground,
            strokeWidth: 1.5,
          },
        ),
        Plot.text(bars, {
          x: 0,
          y: (bar) => (wide ? bar.y : bar.y - 0.32),
          dx: wide ? -8 : 0,
          textAnchor: wide ? "end" : "start",
          text: "name",
          fontSize: 12,
          fill: INK.text,
        }),
        Plot.text(bars, {
          x: (bar) => Math.max(bar.value, bar.own ?? 0),
          y: (bar) => bar.y + lift,
          dx: 9,
          textAnchor: "start",
          text: "text",
          fontSize: 12,
          fill: INK.quiet,
        }),
        Plot.text(
          bars.filter(({ heading }) => heading !== undefined),
          {
            x: 0,
            y: (bar) => bar.y - (wide ? 0.78 : 0.82),
            dx: wide ? -8 : 0,
            textAnchor: wide ? "end" : "start",
            text: "heading",
            fontWeight: 700,
            fill: INK.text,
          },
        ),
      ],
      points: bars.flatMap((bar) => [
        walk(bar, chart.districts, bar.value),
        ...(bar.own === undefined ? [] : [walk(bar, city, bar.own)]),
      ]),
    },
    title,
  );
}
