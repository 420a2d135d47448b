import * as Plot from "@observablehq/plot";
import { scenarioTicks } from "../locales/drawnTicks.ts";
import type { Figure, Table } from "../model/figure.ts";
import { MARCH } from "../model/month.ts";
import type { Nowcast } from "../model/nowcast.ts";
import type { Scenario } from "../model/scenario.ts";
import type { TargetEntry } from "../model/targetLedger.ts";
import { asPrinted } from "./asPrinted.ts";
import { axisNote, endLabels, valueGrid, yearLabels, yearsEvery } from "./axes.ts";
import { draw, INK, type WalkPoint, type Width } from "./canvas.ts";
import { assemble, boundsText, expected, pointText, published, type Sheet } from "./parts.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** Published figures, the nowcast, the scenario with both intervals beside "tetap", and the targets. */
export function scenario(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const made = edition.analyses.scenario;
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  if (made === undefined) return undefined;
  const found = { ...made, steps: made.steps.map((step) => asPrinted(step, made.decimals)) };
  const title = locale.figures.scenario.title(edition);
  const focus = edition.definition.focus;
  const { decimals } = found;
  const start = startOf(sheet);
  return assemble(sheet, "scenario", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: table(sheet, found),
    data: [
      ...found.points.map((point) => published(focus, "headcount_ratio", unit, point)),
      ...(start === undefined
        ? []
        : [
            expected(sheet, "nowcast", {
              year: start.year,
              value: start.value,
              decimals,
              intervals: start.intervals,
            }),
          ]),
      ...found.steps.map(({ year, value, intervals }) =>
        expected(sheet, "scenario", { year, value, decimals, intervals }),
      ),
      ...found.steps.map(({ year }) => expected(sheet, "steady", { year, value: found.steady, decimals })),
      ...targetsOf(sheet, found).map(({ target, year }) =>
        expected(sheet, "target", { year, value: target.high, decimals, source: target.source }),
      ),
    ],
  });
}

/** The nowcast the scenario continues from. */
function startOf({ edition }: Sheet): Nowcast | undefined {
  const { scenario: found, nowcast } = edition.analyses;
  return found?.startsFromNowcast === undefined || nowcast === undefined
    ? undefined
    : asPrinted(nowcast, nowcast.decimals);
}

function targetsOf({ edition }: Sheet, found: Scenario): readonly TargetEntry[] {
  return edition.analyses.targets.entries.filter(({ year }) => year >= found.from);
}

function table(sheet: Sheet, found: Scenario): Table {
  const { chart, number, period } = sheet.locale;
  const nowcast = startOf(sheet);
  const text = (value: number | undefined) =>
    value === undefined ? chart.missing : number.plain(value, found.decimals);
  const ahead = [
    ...found.steps.map((step) => ({ ...step, kind: chart.scenario })).reverse(),
    ...(nowcast === undefined ? [] : [{ ...nowcast, kind: chart.nowcast }]),
  ];
  const target = (year: number) =>
    text(targetsOf(sheet, found).find((entry) => entry.year === year)?.target.high);
  return {
    head: [
      { text: chart.year, numeric: false },
      { text: chart.value, numeric: true },
      { text: chart.lower80, numeric: true },
      { text: chart.upper80, numeric: true },
      { text: chart.lower95, numeric: true },
      { text: chart.upper95, numeric: true },
      { text: chart.steady, numeric: true },
      { text: chart.target, numeric: true },
    ],
    rows: [
      ...ahead.map(({ year, value, intervals, kind }) => {
        const at = (level: number) => intervals.find((interval) => interval.level === level);
        return [
          `${period(year, MARCH)}, ${kind}`,
          text(value),
          text(at(0.8)?.lower),
          text(at(0.8)?.upper),
          text(at(0.95)?.lower),
          text(at(0.95)?.upper),
          text(found.steady),
          target(year),
        ];
      }),
      ...[...found.points]
        .reverse()
        .map(({ year, month, value }) => [
          `${period(year, month ?? null)}, ${chart.published}`,
          text(value),
          ...Array.from({ length: 5 }, () => ""),
          target(year),
        ]),
    ],
    marked: undefined,
    parts: [
      { name: chart.scenario, length: found.steps.length },
      ...(nowcast === undefined ? [] : [{ name: chart.nowcast, length: 1 }]),
      { name: chart.published, length: found.points.length },
    ].map(({ name, length }, i, all) => {
      const first = all.slice(0, i).reduce((sum, each) => sum + each.length, 0);
      return { name, first, last: first + length - 1 };
    }),
  };
}

/** Published figures, nowcast and scenario from left to right; then "tetap" at its end, then the targets. */
function pointsOf(sheet: Sheet, found: Scenario): WalkPoint[] {
  const { edition, locale } = sheet;
  const { chart } = locale;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  const { decimals } = found;
  const nowcast = startOf(sheet);
  const last = found.steps.at(-1);
  const march = (kind: string, year: number, value: number): WalkPoint => ({
    x: year,
    y: value,
    text: pointText(locale, `${city}, ${kind}`, { year, month: MARCH, value, decimals }, unit),
  });
  return [
    ...found.points.map((point) => ({
      ...march(chart.published, point.year, point.value),
      text: pointText(locale, `${city}, ${chart.published}`, point, unit),
    })),
    ...[
      ...(nowcast === undefined ? [] : [{ ...nowcast, kind: chart.nowcast }]),
      ...found.steps.map((step) => ({ ...step, kind: chart.scenario })),
    ].map(({ kind, year, value, intervals }) => {
      const point = march(kind, year, value);
      return { ...point, text: `${point.text}${boundsText(locale, intervals, decimals)}` };
    }),
    ...(last === undefined ? [] : [march(chart.steady, last.year, found.steady)]),
    ...targetsOf(sheet, found).map(({ year, target }) => march(chart.target, year, target.high)),
  ];
}

function picture(sheet: Sheet, found: Scenario, width: Width, title: string): string {
  const { locale, document } = sheet;
  const wide = width === "wide";
  const height = wide ? 400 : 350;
  const nowcast = startOf(sheet);
  const targets = targetsOf(sheet, found);
  const last = found.lastObserved;
  const end = found.steps.at(-1)?.year ?? last.year;
  const start = nowcast ?? { year: last.year, value: last.value, intervals: [] };
  const fan = (level: number) =>
    [start, ...found.steps].map(({ year, value, intervals }) => {
      const interval = intervals.find((each) => each.level === level);
      return { year, lower: interval?.lower ?? value, upper: interval?.upper ?? value };
    });
  const ticks = scenarioTicks(sheet.edition);
  const [floor = 0, top = 10] = [ticks[0], ticks.at(-1)];
  const number = (value: number) => locale.number.plain(value, found.decimals);
  const ends = [
    {
      place: found.steps.at(-1)?.value ?? last.value,
      text: `${locale.chart.scenario} ${number(found.steps.at(-1)?.value ?? last.value)}`,
      fill: INK.focus,
      weight: 700,
    },
    {
      place: found.steady,
      text: `${locale.chart.steady} ${number(found.steady)}`,
      fill: INK.quiet,
      weight: 600,
    },
    { place: fan(0.8).at(-1)?.upper ?? top, text: "80%", fill: INK.quiet, weight: 500 },
    { place: fan(0.95).at(-1)?.upper ?? top, text: "95%", fill: INK.quiet, weight: 500 },
  ];
  const places = spreadLabels(
    ends.map(({ place }) => place),
    ((top - floor) / (height - 50)) * 17,
  );
  const namedTarget = targets[Math.min(2, targets.length - 1)];
  return draw(
    document,
    {
      width,
      height,
      margin: { top: 20, right: wide ? 120 : 104 },
      x: { domain: [found.from, end] },
      y: { domain: [floor, top] },
      marks: [
        Plot.areaY(fan(0.95), {
          x: "year",
          y1: "lower",
          y2: "upper",
          fill: INK.focusSoft,
          fillOpacity: 0.45,
        }),
        Plot.areaY(fan(0.8), { x: "year", y1: "lower", y2: "upper", fill: INK.focusSoft, fillOpacity: 0.85 }),
        ...valueGrid(ticks, (tick) => locale.number.plain(tick, 0), locale.chart.percent),
        yearLabels(yearsEvery(wide ? 2 : 4, found.from, end)),
        axisNote(floor, locale.chart.axisFrom(locale.number.plain(floor, 0)), "left"),
        Plot.line(
          [
            { year: last.year, value: found.steady },
            { year: end, value: found.steady },
          ],
          { x: "year", y: "value", stroke: INK.peerStrong, strokeWidth: 1.75, strokeDasharray: "1.5,3.5" },
        ),
        Plot.line([start, ...found.steps], {
          x: "year",
          y: "value",
          stroke: INK.focus,
          strokeWidth: 2.2,
          strokeDasharray: "6,4",
        }),
        Plot.line(found.points, { x: "year", y: "value", stroke: INK.focus, strokeWidth: 3 }),
        Plot.dot(found.points, { x: "year", y: "value", r: 3, fill: INK.focus }),
        Plot.dot(targets, {
          x: "year",
          y: ({ target }: TargetEntry) => target.high,
          r: 4.8,
          symbol: "diamond",
          fill: INK.ground,
          stroke: INK.target,
          strokeWidth: 2,
        }),
        ...(namedTarget === undefined
          ? []
          : [
              Plot.text([namedTarget], {
                x: ({ year }) => year,
                y: ({ target }) => target.high,
                dx: -8,
                dy: 14,
                textAnchor: "end",
                text: () => locale.chart.target,
                fontWeight: 650,
                fill: INK.target,
              }),
            ]),
        ...(nowcast === undefined
          ? []
          : [
              Plot.dot([nowcast], {
                x: "year",
                y: "value",
                r: 5,
                fill: INK.ground,
                stroke: INK.focus,
                strokeWidth: 2.2,
              }),
            ]),
        ...endLabels(ends, places, end, { dx: 8, fontSize: wide ? 13 : 12 }),
      ],
      points: pointsOf(sheet, found),
    },
    title,
  );
}
