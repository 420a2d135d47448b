import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import type { Quadrant, QuadrantEntry, QuadrantMap } from "../model/quadrant.ts";
import { roundTicks, valueGrid } from "./axes.ts";
import { draw, INK, SIZE, type WalkPoint, type Width } from "./canvas.ts";
import { amount, assemble, published, type Sheet } from "./parts.ts";
import { placeLabels, type Side } from "./placeLabels.ts";

/** The province's districts by rate and number, with the two lines that make the quadrants. */
export function quadrant(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const found = edition.analyses.standard.quadrant;
  if (found === undefined) return undefined;
  const { chart, number } = locale;
  const { focus, province } = edition.definition;
  const unitOf = (id: string) => edition.indicators.get(id)?.unit ?? "";
  const name = (code: string) => edition.regions.get(code)?.name ?? code;
  const title = locale.figures.quadrant.title(edition);
  const { rateLine } = found;
  const decimals = numberDecimals(found);
  return assemble(sheet, "quadrant", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: {
      head: [
        { text: chart.region, numeric: false },
        { text: chart.quadrant.column, numeric: false },
        ...["headcount_ratio", "headcount"].map((id) => ({
          text: `${edition.indicators.get(id)?.short[locale.language] ?? id}, ${locale.unit(unitOf(id))}`,
          numeric: true,
        })),
      ],
      rows: [
        ...found.entries.map((entry) => [
          name(entry.region),
          entry.quadrant,
          number.plain(entry.rate.value, entry.rate.decimals),
          number.plain(entry.number.value, entry.number.decimals),
        ]),
        [name(province), "", number.plain(rateLine.value, rateLine.decimals), ""],
        [chart.quadrant.meanRow, "", "", number.plain(found.numberLine, decimals)],
      ],
      marked: found.entries.findIndex(({ region }) => region === focus),
      parts: [
        { name: chart.districts, first: 0, last: found.entries.length - 1 },
        {
          name: locale.description.reference,
          first: found.entries.length,
          last: found.entries.length + 1,
        },
      ],
    },
    data: [
      ...found.entries.flatMap((entry) => [
        published(entry.region, "headcount_ratio", unitOf("headcount_ratio"), entry.rate),
        published(entry.region, "headcount", unitOf("headcount"), entry.number),
      ]),
      published(province, "headcount_ratio", unitOf("headcount_ratio"), rateLine),
      {
        region: province,
        year: rateLine.year,
        month: rateLine.month,
        indicator: "headcount",
        measure: "mean_over_districts",
        value: found.numberLine,
        decimals,
        unit: unitOf("headcount"),
        status: "computed",
        intervals: [],
        source: "",
      },
    ],
  });
}

function numberDecimals({ entries }: QuadrantMap): number {
  return Math.max(...entries.map(({ number }) => number.decimals));
}

/** The districts from left to right, then the two lines at their far ends. */
function pointsOf({ edition, locale }: Sheet, found: QuadrantMap, right: number, top: number): WalkPoint[] {
  const { chart } = locale;
  const { rateLine, numberLine } = found;
  const unitOf = (id: string) => edition.indicators.get(id)?.unit ?? "";
  const when = locale.period(rateLine.year, rateLine.month);
  const percent = (value: number, decimals: number) =>
    amount(locale, value, decimals, unitOf("headcount_ratio"));
  const people = (value: number, decimals: number) => amount(locale, value, decimals, unitOf("headcount"));
  const name = (code: string) => edition.regions.get(code)?.name ?? code;
  return [
    ...found.entries
      .toSorted((a, b) => a.rate.value - b.rate.value)
      .map(({ region, rate, number, quadrant }) => ({
        x: rate.value,
        y: number.value,
        text: `${name(region)}, ${when}: ${percent(rate.value, rate.decimals)}, ${people(number.value, number.decimals)}; ${chart.quadrant.column} ${quadrant}`,
        region,
      })),
    {
      x: rateLine.value,
      y: top,
      text: `${name(edition.definition.province)}, ${when}: ${percent(rateLine.value, rateLine.decimals)}`,
    },
    {
      x: right,
      y: numberLine,
      text: `${chart.quadrant.meanRow}, ${when}: ${people(numberLine, numberDecimals(found))}`,
    },
  ];
}

/** About how many pixels a letter of a label takes. */
const LETTER = 6.15;

function picture(sheet: Sheet, found: QuadrantMap, width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const wide = width === "wide";
  const { chart, number } = locale;
  const { entries, rateLine, numberLine } = found;
  const rates = roundTicks(0, Math.max(...entries.map(({ rate }) => rate.value)));
  const numbers = roundTicks(0, Math.max(...entries.map((entry) => entry.number.value)));
  const [right, top] = [rates.at(-1) ?? 1, numbers.at(-1) ?? 1];
  const height = wide ? 480 : 430;
  const margin = { top: 46, right: wide ? 84 : 62, bottom: 48, left: 20 };
  const [inner, depth] = [
    SIZE[width].width - margin.left - margin.right,
    height - margin.top - margin.bottom,
  ];
  // Labels may use the margins at the sides: x counts from the edge of the picture, y from the top of the plot.
  const across = (rate: number) => margin.left + (rate / right) * inner;
  const down = (people: number) => depth - (people / top) * depth;
  const at = (entry: QuadrantEntry) => ({ x: across(entry.rate.value), y: down(entry.number.value) });
  const own = (entry: QuadrantEntry) => entry.region === edition.definition.focus;
  const text = (entry: QuadrantEntry) => {
    const place = edition.regions.get(entry.region);
    return place === undefined ? entry.region : locale.shortRegion(place);
  };
  const isKota = (entry: QuadrantEntry) => edition.regions.get(entry.region)?.kind === "kota";
  // The focus first, then quadrant I, then II and III, then the kota that are left.
  const turn = (entry: QuadrantEntry) =>
    own(entry) ? 0 : entry.quadrant === "I" ? 1 : entry.quadrant !== "IV" ? 2 : isKota(entry) ? 3 : 4;
  const wanted = entries
    .filter((entry) => turn(entry) < 4)
    .toSorted((a, b) => turn(a) - turn(b) || b.number.value - a.number.value);
  const [lineX, lineY] = [across(rateLine.value), down(numberLine)];
  const sides = placeLabels(
    wanted.map((entry) => ({ ...at(entry), wide: text(entry).length * LETTER })),
    entries.filter((entry) => !wanted.includes(entry)).map(at),
    [
      // So wide that a label stands on the side of the line its dot is on.
      { left: lineX - 5.5, right: lineX + 5.5, top: 0, bottom: depth },
      { left: 0, right: margin.left + inner, top: lineY - 1, bottom: lineY + 1 },
      { left: margin.left + inner, right: SIZE[width].width, top: lineY - 18, bottom: lineY + 18 },
      ...numbers.map((tick) => ({ left: 0, right: 28, top: down(tick) - 15, bottom: down(tick) })),
    ],
    { height: 13, gap: 8, width: SIZE[width].width - 2, depth },
  );
  const labels = wanted.flatMap((entry, i) => {
    const side = sides[i] ?? (own(entry) ? "left" : undefined);
    return side === undefined ? [] : [{ entry, side }];
  });
  const corner = (id: Quadrant, x: "left" | "right", y: "top" | "bottom") =>
    Plot.text([id], {
      frameAnchor: `${y}-${x}`,
      dx: x === "left" ? 4 : 0,
      dy: y === "top" ? -30 : 40,
      lineAnchor: "middle",
      textAnchor: x === "left" ? "start" : "end",
      text: (each: Quadrant) => chart.quadrant.named(each, found.counts[each]),
      fontWeight: 650,
      fill: INK.text,
    });
  return draw(
    document,
    {
      width,
      height,
      margin,
      x: { domain: [0, right] },
      y: { domain: [0, top] },
      marks: [
        ...valueGrid(numbers, (tick) => number.plain(tick, 0), chart.thousandPeople),
        Plot.text(rates, {
          x: (tick: number) => tick,
          frameAnchor: "bottom",
          dy: 14,
          text: (tick: number) => number.plain(tick, 0),
          fontSize: 11.5,
          fill: INK.quiet,
        }),
        Plot.ruleX([rateLine], { x: "value", stroke: INK.peerStrong, strokeDasharray: "4,3" }),
        Plot.ruleY([numberLine], { stroke: INK.peerStrong, strokeDasharray: "4,3", insetLeft: 8 }),
        Plot.text([rateLine], {
          x: "value",
          frameAnchor: "top",
          dx: -12,
          dy: -10,
          lineAnchor: "middle",
          textAnchor: "start",
          text: (point) =>
            `${edition.regions.get(edition.definition.province)?.name ?? ""} ${number.plain(point.value, point.decimals)}`,
          fontSize: 12,
          fill: INK.quiet,
        }),
        Plot.text([numberLine], {
          frameAnchor: "right",
          y: (line: number) => line,
          dx: 6,
          textAnchor: "start",
          text: (line: number) => chart.quadrant.mean(number.plain(line, numberDecimals(found))),
          fontSize: 12,
          fill: INK.quiet,
        }),
        corner("III", "left", "top"),
        corner("I", "right", "top"),
        corner("IV", "left", "bottom"),
        corner("II", "right", "bottom"),
        Plot.text([chart.percent], {
          frameAnchor: "bottom-right",
          dx: 10,
          dy: 14,
          textAnchor: "start",
          text: (word: string) => word,
          fontSize: 11.5,
          fill: INK.quiet,
        }),
        Plot.dot(entries, {
          x: (entry) => entry.rate.value,
          y: (entry) => entry.number.value,
          r: (entry) => (own(entry) ? 5.5 : 4),
          fill: (entry) => (own(entry) ? INK.focus : isKota(entry) ? INK.ground : INK.peer),
          stroke: (entry) => (own(entry) ? INK.focus : INK.peerStrong),
          strokeWidth: 1.4,
        }),
        ...labels.map(({ entry, side }) =>
          Plot.text([entry], {
            x: entry.rate.value,
            y: entry.number.value,
            ...OFFSETS[side],
            text: () => text(entry),
            fontSize: 11.5,
            fontWeight: own(entry) ? 750 : 400,
            fill: own(entry) ? INK.focus : INK.quiet,
            stroke: INK.ground,
            strokeWidth: 3,
          }),
        ),
      ],
      points: pointsOf(sheet, found, right, top),
    },
    title,
  );
}

const OFFSETS: Readonly<Record<Side, { readonly dx: number; readonly textAnchor: "start" | "end" }>> = {
  right: { dx: 9, textAnchor: "start" },
  left: { dx: -9, textAnchor: "end" },
};
