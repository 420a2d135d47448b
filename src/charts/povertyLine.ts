import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { Point } from "../model/series.ts";
import { endLabels, roundTicks, valueGrid, yearLabels, yearsEvery } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet, yearTable } from "./parts.ts";
import { spreadLabels } from "./spreadLabels.ts";

/** The poverty line of the focus beside the province's, over the main spell, from zero. */
export function povertyLine(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const analysis = edition.analyses.indicators.get("poverty_line");
  if (analysis === undefined) return undefined;
  const { indicator, spell, province } = analysis;
  const title = locale.figures.poverty_line.title(edition);
  const reference = referenceOf(analysis);
  const focus = edition.definition.focus;
  return assemble(sheet, "poverty_line", {
    picture: {
      wide: picture(sheet, analysis, "wide", title),
      narrow: picture(sheet, analysis, "narrow", title),
    },
    table: yearTable(locale, [
      { name: edition.regions.get(focus)?.name ?? focus, points: spell.points },
      ...(province === undefined ? [] : [{ name: province.region.name, points: reference }]),
    ]),
    data: [
      ...spell.points.map((point) => published(focus, indicator.id, indicator.unit, point)),
      ...reference.map((point) =>
        published(edition.definition.province, indicator.id, indicator.unit, point),
      ),
    ],
  });
}

function referenceOf({ province, spell }: IndicatorAnalysis): readonly Point[] {
  return province?.series.points.filter(({ year }) => year >= spell.from && year <= spell.to) ?? [];
}

function picture(
  { edition, locale, document }: Sheet,
  analysis: IndicatorAnalysis,
  width: Width,
  title: string,
): string {
  const { spell, province, latest, indicator } = analysis;
  const wide = width === "wide";
  const height = wide ? 340 : 300;
  const reference = referenceOf(analysis);
  const ticks = roundTicks(0, Math.max(...spell.points.map(({ value }) => value)));
  const top = ticks.at(-1) ?? 1;
  const name = edition.regions.get(edition.definition.focus)?.name ?? "";
  const beside = reference.at(-1);
  const ends = [
    { name: wide ? name : (name.split(" ")[0] ?? name), point: latest, fill: INK.focus, weight: 700 },
    ...(beside === undefined || province === undefined
      ? []
      : [{ name: province.region.name, point: beside, fill: INK.quiet, weight: 500 }]),
  ];
  const places = spreadLabels(
    ends.map(({ point }) => point.value),
    (top / (height - 48)) * 34,
  );
  const rupiah = (point: Point) => locale.quantity(point.value, "IDR per person per month", 0);
  return draw(
    document,
    {
      width,
      height,
      margin: { top: 18, right: wide ? 150 : 92 },
      x: { domain: [spell.from, spell.to] },
      y: { domain: [0, top] },
      marks: [
        ...valueGrid(ticks, (tick) => locale.number.plain(tick / 1000, 0), locale.chart.rupiah),
        yearLabels(yearsEvery(wide ? 2 : 5, spell.from, spell.to)),
        Plot.line(reference, { x: "year", y: "value", stroke: INK.peerStrong, strokeWidth: 1.75 }),
        Plot.line(spell.points, { x: "year", y: "value", stroke: INK.focus, strokeWidth: 3 }),
        Plot.dot(spell.points.slice(0, 1).concat(spell.points.slice(-1)), {
          x: "year",
          y: "value",
          r: 3.8,
          fill: INK.focus,
        }),
        Plot.text(spell.points.slice(0, 1), {
          x: "year",
          y: "value",
          dx: wide ? 16 : 4,
          dy: wide ? -16 : -24,
          stroke: INK.ground,
          strokeWidth: 4,
          textAnchor: "start",
          text: rupiah,
          fontWeight: 700,
          fill: INK.focus,
        }),
        ...endLabels(
          ends.map((end) => ({ ...end, text: `${end.name}\n${rupiah(end.point)}` })),
          places,
          spell.to,
        ),
      ],
      points: [
        { name, points: spell.points },
        { name: province?.region.name ?? "", points: reference },
      ].flatMap((line) =>
        line.points.map((point) => ({
          x: point.year,
          y: point.value,
          text: pointText(locale, line.name, point, indicator.unit),
        })),
      ),
    },
    title,
  );
}
