import * as Plot from "@observablehq/plot";
import { nowcastTicks } from "../locales/drawnTicks.ts";
import type { Figure, Table } from "../model/figure.ts";
import { MARCH } from "../model/month.ts";
import type { Nowcast, PastNowcast } from "../model/nowcast.ts";
import type { Point } from "../model/series.ts";
import { asPrinted } from "./asPrinted.ts";
import { axisNote, valueGrid, yearLabels } from "./axes.ts";
import { draw, INK, type WalkPoint, type Width } from "./canvas.ts";
import { assemble, boundsText, expected, pointText, published, type Sheet } from "./parts.ts";

/** What could be worked out before each year's figure, what was then published, and what is expected next. */
export function nowcast(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const made = edition.analyses.nowcast;
  const analysis = edition.analyses.indicators.get("headcount_ratio");
  if (made === undefined || analysis === undefined) return undefined;
  const found = asPrinted(made, made.decimals);
  const title = locale.figures.nowcast.title(edition);
  const focus = edition.definition.focus;
  const unit = analysis.indicator.unit;
  const { decimals } = found;
  const past = pastOf(found);
  return assemble(sheet, "nowcast", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: [
      ...observedOf(found).map((point) => published(focus, analysis.indicator.id, unit, point)),
      ...past.map(({ year, value }) => expected(sheet, "nowcast", { year, value, decimals })),
      expected(sheet, "nowcast", {
        year: found.year,
        value: found.value,
        decimals,
        intervals: found.intervals,
      }),
    ],
  });
}

/** The published figures that are drawn: those that past nowcasts had, and the last one there is. */
function observedOf(found: Nowcast): readonly Point[] {
  const actuals = pastOf(found).map(({ actual }) => actual);
  return actuals.some(({ year }) => year === found.base.year) ? actuals : [...actuals, found.base];
}

/** Past nowcasts from the same kind of anchor as the present one. */
function pastOf({ past, anchor }: Nowcast): readonly PastNowcast[] {
  return past.filter((each) => each.anchor === anchor);
}

function table({ locale }: Sheet, found: Nowcast): Table {
  const { chart, number } = locale;
  const text = (value: number) => number.plain(value, found.decimals);
  const bounds = [chart.lower80, chart.upper80, chart.lower95, chart.upper95];
  return {
    head: [
      { text: chart.year, numeric: false },
      { text: found.anchor === "march" ? chart.fromMarch : chart.fromSeptember, numeric: true },
      { text: chart.cameOut, numeric: true },
      ...bounds.map((name) => ({ text: name, numeric: true })),
    ],
    rows: [
      [
        locale.period(found.year, MARCH),
        text(found.value),
        chart.missing,
        ...found.intervals.flatMap(({ lower, upper }) => [text(lower), text(upper)]),
      ],
      ...observedOf(found)
        .toReversed()
        .map(({ year, value }) => {
          const past = pastOf(found).find((each) => each.year === year);
          return [
            locale.period(year, MARCH),
            past === undefined ? chart.missing : text(past.value),
            text(value),
            ...bounds.map(() => ""),
          ];
        }),
    ],
    marked: 0,
  };
}

/** What was published, then what could be worked out before, each from left to right. */
function pointsOf({ edition, locale }: Sheet, found: Nowcast): WalkPoint[] {
  const { chart } = locale;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  const past = pastOf(found);
  const { decimals } = found;
  return [
    ...observedOf(found).map((point) => ({
      x: point.year,
      y: point.value,
      text: pointText(locale, `${city}, ${chart.published}`, point, unit),
    })),
    ...[...past.map((each) => ({ ...each, intervals: [] })), found].map(({ year, value, intervals }) => ({
      x: year,
      y: value,
      text: `${pointText(locale, `${city}, ${chart.nowcast}`, { year, month: MARCH, value, decimals }, unit)}${boundsText(locale, intervals, decimals)}`,
    })),
  ];
}

function picture(sheet: Sheet, found: Nowcast, width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const wide = width === "wide";
  const past = pastOf(found);
  const ticks = nowcastTicks(edition);
  const first = past[0]?.year ?? found.base.year;
  const floor = ticks[0] ?? 0;
  const number = (value: number) => locale.number.plain(value, found.decimals);
  const observed = observedOf(found);
  return draw(
    document,
    {
      width,
      height: wide ? 360 : 320,
      margin: { top: 20, right: wide ? 110 : 78 },
      x: { domain: [first - 0.3, found.year + 0.1] },
      y: { domain: [floor, ticks.at(-1) ?? 10] },
      marks: [
        ...valueGrid(ticks, (tick) => locale.number.plain(tick, 0), locale.chart.percent),
        yearLabels(
          [...observed.map(({ year }) => year), found.year].filter(
            (year) => wide || (found.year - year) % 2 === 0,
          ),
        ),
        axisNote(floor, locale.chart.axisFrom(locale.number.plain(floor, 0))),
        Plot.ruleX(past, {
          x: "year",
          y1: "value",
          y2: ({ actual }: PastNowcast) => actual.value,
          stroke: INK.peerStrong,
          strokeWidth: 1.5,
        }),
        Plot.dot(observed, { x: "year", y: "value", r: 4.4, fill: INK.focus }),
        Plot.dot(past, {
          x: "year",
          y: "value",
          r: 4.4,
          fill: INK.ground,
          stroke: INK.focus,
          strokeWidth: 1.8,
        }),
        ...[...found.intervals]
          .sort((a, b) => b.level - a.level)
          .map((interval, place) =>
            Plot.ruleX([interval], {
              x: found.year,
              y1: "lower",
              y2: "upper",
              stroke: place === 0 ? INK.focus : INK.focusSoft,
              strokeWidth: place === 0 ? 1.4 : 12,
            }),
          ),
        Plot.dot([found], {
          x: "year",
          y: "value",
          r: 5.4,
          fill: INK.ground,
          stroke: INK.focus,
          strokeWidth: 2.4,
        }),
        Plot.text([found], {
          x: "year",
          y: "value",
          dx: 14,
          textAnchor: "start",
          text: ({ value }: Nowcast) => `${locale.chart.nowcast.replace(" ", "\n")}\n${number(value)}`,
          fontWeight: 700,
          fill: INK.focus,
        }),
        Plot.text(observed.slice(-1), {
          x: "year",
          y: "value",
          dy: (past.at(-1)?.error ?? 0) > 0 ? 18 : -14,
          text: ({ value }) => number(value),
          fontWeight: 700,
          fill: INK.focus,
        }),
      ],
      points: pointsOf(sheet, found),
    },
    title,
  );
}
