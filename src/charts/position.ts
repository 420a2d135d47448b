import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { Position } from "../model/position.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { assemble, pointText, published, type Sheet } from "./parts.ts";

/** Where the rows begin: half a row and a little air above the first. */
const ABOVE = -0.6;

/** The province's districts as sorted dots from zero; the six kota hollow, the province a dashed line. */
export function position(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const analysis = edition.analyses.indicators.get("headcount_ratio");
  const found = analysis?.position;
  if (analysis === undefined || found === undefined) return undefined;
  const { indicator, province } = analysis;
  const title = locale.figures.position.title(edition);
  return assemble(sheet, "position", {
    picture: {
      wide: picture(sheet, analysis, found, "wide", title),
      narrow: picture(sheet, analysis, found, "narrow", title),
    },
    table: {
      head: [
        { text: locale.chart.region, numeric: false },
        { text: locale.chart.rank, numeric: true },
        { text: `${indicator.short[locale.language]}, ${locale.unit(indicator.unit)}`, numeric: true },
      ],
      rows: [
        ...found.entries.map(({ region, rank, point }) => [
          edition.regions.get(region)?.name ?? region,
          String(rank),
          locale.number.plain(point.value, point.decimals),
        ]),
        ...(province === undefined
          ? []
          : [[province.region.name, "", locale.number.plain(province.level.value, province.level.decimals)]]),
      ],
      marked: found.entries.findIndex(({ region }) => region === found.focus),
      parts: [
        { name: locale.chart.districts, first: 0, last: found.entries.length - 1 },
        ...(province === undefined
          ? []
          : [
              {
                name: locale.description.reference,
                first: found.entries.length,
                last: found.entries.length,
              },
            ]),
      ],
    },
    data: [
      ...found.entries.map(({ region, point }) => published(region, indicator.id, indicator.unit, point)),
      ...(province === undefined
        ? []
        : [published(province.region.code, indicator.id, indicator.unit, province.level)]),
    ],
  });
}

function picture(
  { edition, locale, document }: Sheet,
  { province, indicator }: IndicatorAnalysis,
  found: Position,
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const step = 18;
  const highest = Math.max(...found.entries.map(({ point }) => point.value));
  const rows = found.entries.map(({ region, point }, i) => {
    const place = edition.regions.get(region);
    const own = region === found.focus;
    return {
      i,
      value: point.value,
      name: place === undefined ? region : locale.shortRegion(place),
      text: locale.number.plain(point.value, point.decimals),
      ink: own ? INK.focus : INK.quiet,
      dot: own ? INK.focus : place?.kind === "kota" ? INK.ground : INK.peer,
      ring: own ? INK.focus : INK.peerStrong,
      weight: own ? 750 : 400,
      radius: own ? 5 : 3.8,
    };
  });
  return draw(
    document,
    {
      width,
      height: rows.length * step + 34,
      margin: { top: 30, right: 44, bottom: 4, left: wide ? 150 : 124 },
      x: { domain: [0, highest] },
      y: { domain: [ABOVE, rows.length - 0.4], reverse: true },
      marks: [
        ...(province === undefined
          ? []
          : [
              Plot.ruleX([province.level], { x: "value", stroke: INK.peerStrong, strokeDasharray: "4,3" }),
              Plot.text([province.level], {
                x: "value",
                frameAnchor: "top",
                dy: -16,
                text: (point) =>
                  `${province.region.name} ${locale.number.plain(point.value, point.decimals)}`,
                fontSize: 12,
                fill: INK.quiet,
              }),
            ]),
        Plot.ruleY(rows, { y: "i", x1: 0, x2: "value", stroke: INK.rule }),
        Plot.dot(rows, { x: "value", y: "i", r: "radius", fill: "dot", stroke: "ring", strokeWidth: 1.4 }),
        ...byWeight(rows, (some, weight) =>
          Plot.text(some, {
            x: 0,
            y: "i",
            dx: -8,
            textAnchor: "end",
            text: "name",
            fontSize: 12,
            fill: "ink",
            fontWeight: weight,
          }),
        ),
        ...byWeight(rows, (some, weight) =>
          Plot.text(some, {
            x: "value",
            y: "i",
            dx: 10,
            textAnchor: "start",
            text: "text",
            fontSize: 11.5,
            fill: "ink",
            stroke: INK.ground,
            strokeWidth: 4,
            fontWeight: weight,
          }),
        ),
      ],
      points: [
        ...found.entries.map(({ region, point }, i) => ({
          x: point.value,
          y: i,
          text: pointText(locale, edition.regions.get(region)?.name ?? region, point, indicator.unit),
          region,
        })),
        ...(province === undefined
          ? []
          : [
              {
                x: province.level.value,
                y: ABOVE,
                text: pointText(locale, province.region.name, province.level, indicator.unit),
              },
            ]),
      ],
    },
    title,
  );
}
