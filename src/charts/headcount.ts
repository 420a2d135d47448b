import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { byWeight, roundTicks, valueGrid, yearLabels } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet, yearTable } from "./parts.ts";

/** The number of poor people as bars from zero, over the main spell. */
export function headcount(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const analysis = edition.analyses.indicators.get("headcount");
  if (analysis === undefined) return undefined;
  const { indicator, spell } = analysis;
  const title = locale.figures.headcount.title(edition);
  return assemble(sheet, "headcount", {
    picture: {
      wide: picture(sheet, analysis, "wide", title),
      narrow: picture(sheet, analysis, "narrow", title),
    },
    table: yearTable(locale, [
      {
        name: `${edition.regions.get(edition.definition.focus)?.name ?? ""}, ${locale.unit(indicator.unit)}`,
        points: spell.points,
      },
    ]),
    data: spell.points.map((point) =>
      published(edition.definition.focus, indicator.id, indicator.unit, point),
    ),
  });
}

function picture(
  { edition, locale, document }: Sheet,
  { spell, indicator }: IndicatorAnalysis,
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const height = wide ? 340 : 280;
  const ticks = roundTicks(0, Math.max(...spell.points.map(({ value }) => value)));
  const half = wide ? 0.36 : 0.38;
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  return draw(
    document,
    {
      width,
      height,
      margin: { top: 24, right: 8 },
      x: { domain: [spell.from - 0.6, spell.to + 0.6] },
      y: { domain: [0, ticks.at(-1) ?? 1] },
      marks: [
        ...valueGrid(ticks, (tick) => locale.number.plain(tick, 0), locale.chart.thousandPeople),
        yearLabels(
          spell.points.map(({ year }) => year).filter((year) => wide || (spell.to - year) % 2 === 0),
        ),
        Plot.rect(spell.points, {
          x1: ({ year }) => year - half,
          x2: ({ year }) => year + half,
          y1: 0,
          y2: "value",
          fill: ({ year }) => (year === spell.to ? INK.focus : INK.focusSoft),
          stroke: INK.focus,
          strokeWidth: 1,
        }),
        ...byWeight(
          spell.points.map((point) => ({ ...point, weight: point.year === spell.to ? 700 : 500 })),
          (points, weight) =>
            Plot.text(points, {
              x: "year",
              y: "value",
              dy: -9,
              text: (point) => locale.number.plain(point.value, wide ? point.decimals : 1),
              fontSize: wide ? 12.5 : 11,
              fill: weight === 700 ? INK.focus : INK.quiet,
              fontWeight: weight,
            }),
        ),
      ],
      points: spell.points.map((point) => ({
        x: point.year,
        y: point.value,
        text: pointText(locale, city, point, indicator.unit),
      })),
    },
    title,
  );
}
