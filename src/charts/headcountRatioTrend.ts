import * as Plot from "@observablehq/plot";
import { printDecimal } from "../model/decimal.ts";
import type { Datum, Figure } from "../model/figure.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { Point } from "../model/series.ts";
import { spells } from "../model/spells.ts";
import { endLabels, pandemicBand, roundTicks, valueGrid, yearLabels, yearsEvery } from "./axes.ts";
import { draw, INK, type WalkPoint, type Width } from "./canvas.ts";
import { amount, assemble, pointText, published, type Sheet, yearTable } from "./parts.ts";
import { spreadLabels } from "./spreadLabels.ts";

/**
 * The headcount ratio of the focus with gaps at breaks, beside province and country since the main spell; its
 * three-year means as a second, thinner line.
 */
export function headcountRatioTrend(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const analysis = edition.analyses.indicators.get("headcount_ratio");
  if (analysis === undefined) return undefined;
  const { indicator, series } = analysis;
  const focus = edition.definition.focus;
  const references = referencesOf(analysis);
  const title = locale.figures.headcount_ratio_trend.title(edition);
  return assemble(sheet, "headcount_ratio_trend", {
    picture: {
      wide: picture(sheet, analysis, "wide", title),
      narrow: picture(sheet, analysis, "narrow", title),
    },
    table: yearTable(
      locale,
      [
        { name: edition.regions.get(focus)?.name ?? focus, points: series.points },
        { name: locale.chart.threeYearMean, points: meansOf(sheet).map(({ point }) => point) },
        ...references.map(({ name, points }) => ({ name, points })),
      ],
      spells(series),
    ),
    data: [
      ...series.points.map((point) => published(focus, indicator.id, indicator.unit, point)),
      ...meansOf(sheet).map(
        ({ from, point }): Datum => ({
          ...published(focus, indicator.id, indicator.unit, point),
          measure: "three_year_mean",
          from,
          status: "computed",
          source: "",
        }),
      ),
      ...references.flatMap(({ region, points }) =>
        points.map((point) => published(region, indicator.id, indicator.unit, point)),
      ),
    ],
  });
}

/** The three-year means as they are printed, each at the last of its years. */
function meansOf({ edition }: Sheet): { readonly from: number; readonly point: Point }[] {
  const means = edition.analyses.standard.questions.get("headcount_ratio")?.threeYearMeans ?? [];
  return means.flatMap(({ from, value, points }) => {
    const last = points.at(-1);
    return last === undefined
      ? []
      : [{ from, point: { ...last, value: Number(printDecimal(value, last.decimals)) } }];
  });
}

/** Province and country over the years of the focus's main spell. */
function referencesOf({ province, country, spell }: IndicatorAnalysis) {
  return [province, country].flatMap((reference) =>
    reference === undefined
      ? []
      : [
          {
            region: reference.region.code,
            name: reference.region.name,
            points: reference.series.points.filter(({ year }) => year >= spell.from && year <= spell.to),
          },
        ],
  );
}

/** The city's own figures, its means, then province and country, each from left to right. */
function pointsOf(sheet: Sheet, analysis: IndicatorAnalysis): WalkPoint[] {
  const { edition, locale } = sheet;
  const { unit } = analysis.indicator;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const walk = (name: string) => (point: Point) => ({
    x: point.year,
    y: point.value,
    text: pointText(locale, name, point, unit),
  });
  return [
    ...analysis.series.points.map(walk(city)),
    ...meansOf(sheet).map(({ from, point: { year, value, decimals } }) => ({
      x: year,
      y: value,
      text: `${city}, ${locale.chart.threeYearMean}, ${locale.span(from, year)}: ${amount(locale, value, decimals, unit)}`,
    })),
    ...referencesOf(analysis).flatMap(({ name, points }) => points.map(walk(name))),
  ];
}

function picture(sheet: Sheet, analysis: IndicatorAnalysis, width: Width, title: string): string {
  const { edition, locale, document } = sheet;
  const { series, spell } = analysis;
  const means = meansOf(sheet).map(({ point }) => point);
  const wide = width === "wide";
  const height = wide ? 400 : 340;
  const references = referencesOf(analysis);
  const first = series.points[0]?.year ?? spell.from;
  const highest = Math.max(
    ...[...series.points, ...references.flatMap(({ points }) => points)].map(({ value }) => value),
  );
  const ticks = roundTicks(0, highest);
  const top = ticks.at(-1) ?? highest;
  const breaks = series.breaks.filter(({ severity, year }) => severity !== "catatan" && year > first);
  const parts = spells(series);
  const marked = turns(spell.points);
  const joint = wide ? " " : "\n";
  const lines = [
    {
      name: focusLabel(edition.regions.get(edition.definition.focus)?.name ?? "", wide),
      points: spell.points,
      fill: INK.focus,
      weight: 700,
      joint,
    },
    {
      name: wide ? locale.chart.threeYearMean : locale.chart.threeYearMean.replace(" ", "\n"),
      points: means,
      fill: INK.focus,
      weight: 500,
      joint: " ",
    },
    ...references.map(({ name, points }) => ({ name, points, fill: INK.quiet, weight: 500, joint })),
  ];
  const text = (point: Point) => locale.number.plain(point.value, point.decimals);
  const ends = lines.flatMap((line) => {
    const point = line.points.at(-1);
    return point === undefined ? [] : [{ ...line, point, text: `${line.name}${line.joint}${text(point)}` }];
  });
  const places = spreadLabels(
    ends.map(({ point }) => point.value),
    (top / (height - 44)) * (wide ? 18 : 31),
  );
  return draw(
    document,
    {
      width,
      height,
      margin: { top: 18, right: wide ? 168 : 90 },
      x: { domain: [first, spell.to] },
      y: { domain: [0, top] },
      marks: [
        ...pandemicBand(first, spell.to, top, locale.chart.pandemic),
        ...valueGrid(ticks, (tick) => locale.number.plain(tick, 0), locale.chart.percent),
        yearLabels(yearsEvery(wide ? 3 : 5, first, spell.to)),
        Plot.ruleX(breaks, { x: (each) => each.year - 0.5, stroke: INK.ruleStrong, strokeDasharray: "2,3" }),
        Plot.text(breaks, {
          x: (each) => each.year - 0.5,
          y: 0,
          dx: 4,
          dy: -8,
          textAnchor: "start",
          fontSize: 11,
          fill: INK.quiet,
          text: (each) => (wide || each === breaks[0] ? breakWord(each.severity, locale) : ""),
        }),
        ...references.map(({ points, region }) =>
          Plot.line(points, {
            x: "year",
            y: "value",
            stroke: region === edition.definition.country ? INK.peer : INK.peerStrong,
            strokeWidth: 1.75,
            ...(region === edition.definition.country ? { strokeDasharray: "5,2" } : {}),
          }),
        ),
        Plot.line(means, {
          x: "year",
          y: "value",
          stroke: INK.focus,
          strokeWidth: 1.4,
          strokeDasharray: "1.5,3",
          strokeLinecap: "round",
        }),
        ...parts.map((part) =>
          Plot.line(part.points, {
            x: "year",
            y: "value",
            stroke: INK.focus,
            strokeWidth: part.to === spell.to ? 3 : 2,
            strokeOpacity: part.to === spell.to ? 1 : 0.6,
          }),
        ),
        Plot.dot(
          marked.map(({ point }) => point),
          { x: "year", y: "value", r: 3.8, fill: INK.focus },
        ),
        ...[true, false].map((side) =>
          Plot.text(
            marked.slice(0, -1).flatMap(({ point, above }) => (above === side ? [point] : [])),
            {
              x: "year",
              y: "value",
              dy: side ? -13 : 15,
              text,
              fontWeight: 700,
              fill: INK.focus,
              stroke: INK.ground,
              strokeWidth: 4,
            },
          ),
        ),
        ...endLabels(ends, places, spell.to),
      ],
      points: pointsOf(sheet, analysis),
    },
    title,
  );
}

/** The ends and the most marked turns of a line, the newest last. */
function turns(points: readonly Point[]): { readonly point: Point; readonly above: boolean }[] {
  const inner = points.slice(1, -1).map((point, i) => ({
    point,
    before: points[i]?.value ?? point.value,
    after: points[i + 2]?.value ?? point.value,
  }));
  const peak = inner
    .filter(({ point, before, after }) => point.value > before && point.value > after)
    .sort((a, b) => b.point.value - a.point.value)[0];
  const trough = inner
    .filter(({ point, before, after }) => point.value < before && point.value < after)
    .sort((a, b) => a.point.value - b.point.value)[0];
  const marked = (point: Point | undefined, above: boolean) =>
    point === undefined ? [] : [{ point, above }];
  return [
    ...marked(points[0], true),
    ...marked(trough?.point, false),
    ...marked(peak?.point, true),
    ...marked(points.at(-1), true),
  ];
}

function focusLabel(name: string, wide: boolean): string {
  return wide ? name : (name.split(" ")[0] ?? name);
}

function breakWord(severity: string, locale: Sheet["locale"]): string {
  return severity === "putus" ? locale.chart.break : locale.chart.referenceChange;
}
