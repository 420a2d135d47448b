import * as Plot from "@observablehq/plot";
import type { Figure } from "../model/figure.ts";
import { MARCH } from "../model/month.ts";
import type { DistrictNowcast } from "../model/nowcast.ts";
import { asPrinted } from "./asPrinted.ts";
import { byWeight } from "./axes.ts";
import { draw, INK, type Width } from "./canvas.ts";
import { amount, assemble, boundsText, pointText, published, type Sheet } from "./parts.ts";

/** What is expected to be published next for every district of the province, sorted, with both intervals. */
export function nowcastDistricts(sheet: Sheet): Figure | undefined {
  const { edition, locale } = sheet;
  const { province, focus } = edition.definition;
  const found = edition.analyses.districtNowcasts
    .filter(({ region }) => edition.regions.get(region)?.parent === province)
    .map((each) => asPrinted(each, each.decimals))
    .sort((a, b) => a.value - b.value || (a.region < b.region ? -1 : 1));
  if (found.length === 0) return undefined;
  const { chart, number } = locale;
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  const title = locale.figures.nowcast_districts.title(edition);
  return assemble(sheet, "nowcast_districts", {
    picture: {
      wide: picture(sheet, found, "wide", title),
      narrow: picture(sheet, found, "narrow", title),
    },
    table: {
      head: [
        chart.region,
        chart.lastPublished,
        chart.nowcast,
        chart.lower80,
        chart.upper80,
        chart.lower95,
        chart.upper95,
      ].map((text, i) => ({ text, numeric: i > 0 })),
      rows: found.map(({ region, base, value, intervals, decimals }) => [
        edition.regions.get(region)?.name ?? region,
        ...[base.value, value, ...intervals.flatMap(({ lower, upper }) => [lower, upper])].map((each) =>
          number.plain(each, decimals),
        ),
      ]),
      marked: found.findIndex(({ region }) => region === focus),
    },
    data: found.flatMap(({ region, base, year, value, decimals, intervals }) => [
      published(region, "headcount_ratio", unit, base),
      {
        region,
        year,
        month: MARCH,
        indicator: "headcount_ratio",
        value,
        decimals,
        unit,
        status: "nowcast" as const,
        intervals,
        source: "",
      },
    ]),
  });
}

function picture(
  { edition, locale, document }: Sheet,
  found: readonly DistrictNowcast[],
  width: Width,
  title: string,
): string {
  const wide = width === "wide";
  const step = 18;
  const unit = edition.indicators.get("headcount_ratio")?.unit ?? "percent";
  const rows = found.map(({ region, value, base, intervals, decimals }, i) => {
    const place = edition.regions.get(region);
    const own = region === edition.definition.focus;
    const at = (level: number) => intervals.find((each) => each.level === level);
    return {
      i,
      value,
      base: base.value,
      name: place === undefined ? region : locale.shortRegion(place),
      text: locale.number.plain(value, decimals),
      ink: own ? INK.focus : INK.quiet,
      stroke: own ? INK.focus : INK.peerStrong,
      band: own ? INK.focusSoft : INK.ruleStrong,
      weight: own ? 750 : 400,
      lower80: at(0.8)?.lower ?? value,
      upper80: at(0.8)?.upper ?? value,
      lower95: at(0.95)?.lower ?? value,
      upper95: at(0.95)?.upper ?? value,
    };
  });
  const highest = Math.max(...rows.flatMap(({ upper95, base }) => [upper95, base]));
  return draw(
    document,
    {
      width,
      height: rows.length * step + 12,
      margin: { top: 6, right: 46, bottom: 4, left: wide ? 150 : 124 },
      x: { domain: [0, highest] },
      y: { domain: [-0.6, rows.length - 0.4], reverse: true },
      marks: [
        Plot.rect(rows, {
          x1: "lower80",
          x2: "upper80",
          y1: ({ i }) => i - 0.3,
          y2: ({ i }) => i + 0.3,
          fill: "band",
        }),
        Plot.ruleY(rows, { y: "i", x1: "lower95", x2: "upper95", stroke: "stroke", strokeWidth: 1.1 }),
        Plot.dot(rows, { x: "base", y: "i", r: 2.6, symbol: "times", stroke: "stroke", strokeWidth: 1.3 }),
        Plot.dot(rows, { x: "value", y: "i", r: 4, fill: INK.ground, stroke: "stroke", strokeWidth: 1.8 }),
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
            x: ({ upper95, base }) => Math.max(upper95, base),
            y: "i",
            dx: 9,
            textAnchor: "start",
            text: "text",
            fontSize: 11.5,
            fill: "ink",
            fontWeight: weight,
          }),
        ),
      ],
      points: found.map(({ region, year, value, decimals, intervals, base }, i) => {
        const name = `${edition.regions.get(region)?.name ?? region}, ${locale.chart.nowcast}`;
        const expected = pointText(locale, name, { year, month: MARCH, value, decimals }, unit);
        const before = `${locale.chart.lastPublished.toLowerCase()} ${amount(locale, base.value, decimals, unit)}`;
        return {
          x: value,
          y: i,
          text: `${expected}${boundsText(locale, intervals, decimals)}; ${before}`,
          region,
        };
      }),
    },
    title,
  );
}
