import type { Edition } from "../../../model/edition.ts";
import type { ComparedSeries } from "../../../model/seriesComparison.ts";
import { span } from "../../calendar.ts";
import {
  focusName as focus,
  provinceName as province,
  signOf,
  type Valued,
  valued,
} from "../../findingsOf.ts";
import type { FigureWords } from "../../locale.ts";
import { indexTicks, ratioTicks, tickDecimals, valueExtremes } from "../../panelsOf.ts";
import { number, quantity } from "../formats.ts";
import { RATE, shaded, upwards, yearsAcross } from "./axisPhrases.ts";
import { NO_STANDARD_ERROR, spanned } from "./phrases.ts";

const found = (edition: Edition) => edition.analyses.seriesComparison;

const nameOf = (edition: Edition, { region }: ComparedSeries) => edition.regions.get(region)?.name ?? region;

/** "3.34 percentage points below Jawa Tengah"; without a unit for the second of two. */
function beside(gap: Valued, region: string, unit: boolean): string {
  const sign = signOf(gap);
  if (sign === 0) return `the same as ${region}`;
  const distance = unit
    ? quantity(gap.value, gap.unit, gap.decimals)
    : number.magnitude(gap.value, gap.decimals);
  return `${distance} ${sign < 0 ? "below" : "above"} ${region}`;
}

const begins = (ticks: readonly number[]) => number.plain(ticks[0] ?? 0, tickDecimals(ticks));

export const comparison: FigureWords = {
  title(edition) {
    const near = valued(edition, "headcount_ratio.province.gap");
    const far = valued(edition, "headcount_ratio.country.gap");
    if (near === undefined || far === undefined) return "City, province and country side by side";
    const unit = signOf(near) === 0;
    return `${focus(edition)}, ${near.year}: ${beside(near, province(edition), true)}, ${beside(far, "Indonesia", unit)}`;
  },
  subtitle(edition) {
    const [from, to] = found(edition)?.window ?? [0, 0];
    return `Headcount ratio (P0), ${focus(edition)}, ${province(edition)} and Indonesia, March ${span(from, to)}: levels, indices and ratios`;
  },
  howToRead(edition) {
    const base = found(edition)?.base ?? 0;
    return `The same three series in three ways. Top: published figures. Middle: the figure of ${base} is made 100, so 80 means a fifth below that area’s own figure of ${base}. Bottom: the city’s figure over the reference’s; 1 means the same. Indices and ratios are computed by this site.`;
  },
  axes(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { window, base } = comparison;
    return [
      yearsAcross(...window),
      `Top part. ${upwards(RATE)}`,
      `Middle part. ${upwards(`index with ${base} = 100`, begins(indexTicks(comparison)))}`,
      `Bottom part. ${upwards("the city’s figure over the reference’s, in times", begins(ratioTicks(comparison)))}`,
      `Thick line: ${focus(edition)}; thin full line: ${province(edition)}; thin dashed line: Indonesia. In the bottom part the full line is over ${province(edition)}, the dashed one over Indonesia.`,
      ...shaded(edition, ...window),
    ];
  },
  description(edition) {
    const comparison = found(edition);
    if (comparison === undefined) return [];
    const { base, window, own, references } = comparison;
    const all = [own, ...references];
    const last = window[1];
    return [
      ...all.flatMap((series) => {
        const [start, end] = [series.points[0], series.points.at(-1)];
        if (start === undefined || end === undefined) return [];
        return [
          `${nameOf(edition, series)}: ${quantity(start.value, "percent", start.decimals)} in ${start.year}, ${quantity(end.value, "percent", end.decimals)} in ${end.year}.`,
        ];
      }),
      `Index of ${last} (${base} = 100), computed by this site: ${all
        .flatMap((series) => {
          const end = series.index.find(({ year }) => year === last);
          return end === undefined ? [] : [`${nameOf(edition, series)} ${number.plain(end.value, 1)}`];
        })
        .join("; ")}.`,
      ...references.flatMap((series) => {
        const [start, end] = [series.ratios[0], series.ratios.at(-1)];
        const extremes = valueExtremes(series.ratios);
        if (start === undefined || end === undefined || extremes === undefined) return [];
        const { lowest, highest } = extremes;
        return [
          `The city’s figure over that of ${nameOf(edition, series)}: ${number.plain(start.value, 2)} in ${start.year}, ${number.plain(end.value, 2)} in ${end.year}; lowest ${number.plain(lowest.value, 2)} (${lowest.year}), highest ${number.plain(highest.value, 2)} (${highest.year}).`,
        ];
      }),
    ];
  },
  notes: (edition) => [
    NO_STANDARD_ERROR,
    "An index below another area’s does not mean a lower figure; compare with the top part. An index depends on its base year.",
    "A ratio can move while the distance in percentage points does not, and the other way round. The pace from every base year is in the figure on relevance.",
    ...spanned(edition, "headcount_ratio"),
  ],
};
