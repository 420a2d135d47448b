import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { pandemicBand, roundTicks, valueGrid, yearLabels, yearsEvery } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet, withGaps, yearTable } from "./parts.ts";

/** P1 and P2 over the main spell, cut where a year has no figure. */
export function depthAndSeverity(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const gap = edition.analyses.indicators.get("poverty_gap_index");
  const severity = edition.analyses.indicators.get("poverty_severity_index");
  if (gap === undefined || severity === undefined) return undefined;
  const title = locale.figures.depth_and_severity.title(edition);
  const focus = edition.definition.focus;
  return assemble(sheet, "depth_and_severity", {
    picture: {
      wide: picture(sheet, gap, severity, "wide", title),
      narrow: picture(sheet, gap, severity, "narrow", title),
    },
    table: yearTable(locale, [
      { name: locale.chart.depth, points: gap.spell.points },
      { name: locale.chart.severity, points: severity.spell.points },
    ]),
    data: [gap, severity].flatMap(({ indicator, spell }) =>
      spell.points.map((point) => published(focus, indicator.id, indicator.unit, point)),
    ),
  });
}

function picture(
  { edition, locale, document }: Sheet,
  gap: IndicatorAnalysis,
  severity: IndicatorAnalysis,
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const ticks = roundTicks(0, Math.max(...gap.spell.points.map(({ value }) => value)));
  const top = ticks.at(-1) ?? 1;
  const last = Math.max(gap.spell.to, severity.spell.to);
  const city = edition.regions.get(edition.definition.focus)?.name ?? "";
  const lines = [
    { analysis: gap, name: locale.chart.depth, dash: undefined, weight: 700 },
    { analysis: severity, name: locale.chart.severity, dash: "6,4", weight: 600 },
  ];
  return draw(
    document,
    {
      width,
      height: wide ? 340 : 300,
      margin: { top: 18, right: wide ? 150 : 88 },
      x: { domain: [gap.spell.from, last] },
      y: { domain: [0, top] },
      marks: [
        ...pandemicBand(gap.spell.from, last, top, locale.chart.pandemic),
        ...valueGrid(ticks, (tick) => locale.number.plain(tick, 1), ""),
        yearLabels(yearsEvery(wide ? 2 : 5, gap.spell.from, last)),
        ...lines.flatMap(({ analysis, name, dash, weight }) => [
          Plot.line(withGaps(analysis.spell), {
            x: "year",
            y: "value",
            stroke: INK.focus,
            strokeWidth: dash === undefined ? 3 : 2,
            ...(dash === undefined ? {} : { strokeDasharray: dash }),
          }),
          Plot.dot(analysis.spell.points, {
            x: "year",
            y: "value",
            r: 2.8,
            fill: dash === undefined ? INK.focus : INK.ground,
            stroke: INK.focus,
          }),
          Plot.text([analysis.latest], {
            x: last,
            y: "value",
            dx: 10,
            textAnchor: "start",
            text: (point) =>
              `${wide ? name : name.replace(" (", "\n(")}\n${locale.number.plain(point.value, point.decimals)}${point.year === last ? "" : ` (${point.year})`}`,
            fontWeight: weight,
            fill: INK.focus,
          }),
        ]),
      ],
      points: lines.flatMap(({ analysis: { indicator, spell }, name }) =>
        spell.points.map((point) => ({
          x: point.year,
          y: point.value,
          text: pointText(locale, `${name}, ${city}`, point, indicator.unit),
        })),
      ),
    },
    title,
  );
}
