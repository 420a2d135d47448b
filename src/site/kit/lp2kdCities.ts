import type { TableBlock } from "../../model/chapter.ts";
import type { Volume } from "../content.ts";

/** The kota of the province in the order of their rates: the districts most like this one; none without a rank. */
export function lp2kdCities({ edition, locale }: Pick<Volume, "edition" | "locale">): TableBlock | undefined {
  const { lp2kd, site, number, chart, files } = locale;
  const { definition, regions, analyses } = edition;
  const analysis = analyses.indicators.get("headcount_ratio");
  const position = analysis?.cityPosition;
  if (analysis === undefined || position === undefined) return undefined;
  const { entries, year } = position;
  const rankOf = new Map(analysis.position?.entries.map(({ region, rank }) => [region, rank]));
  const period = locale.period(year, entries[0]?.point.month ?? null);
  const sources = [...new Set(entries.map(({ point }) => point.source))].sort();
  const unit = locale.unit(analysis.indicator.unit);
  const province = regions.get(definition.province)?.name ?? definition.province;
  return {
    kind: "table",
    id: "cities",
    caption: lp2kd.cities.caption(entries.length, province, period),
    table: {
      head: [
        { text: chart.region, numeric: false },
        { text: lp2kd.cities.rank, numeric: true },
        { text: lp2kd.cities.rankOfAll, numeric: true },
        { text: lp2kd.numbers.measure(analysis.indicator.short[locale.language], unit), numeric: true },
      ],
      rows: entries.map(({ region, point, rank }) => [
        regions.get(region)?.name ?? region,
        String(rank),
        String(rankOf.get(region) ?? chart.missing),
        number.plain(point.value, point.decimals),
      ]),
      marked: entries.findIndex(({ region }) => region === definition.focus),
    },
    notes: [
      `${files.labels.unit}: ${unit}. ${lp2kd.reference}: ${period}. ${site.source}: ${site.sourceBasic} (${site.readThrough}) [${sources.join(", ")}]. ${files.labels.status}: ${site.status.published}, ${site.status.computed}.`,
    ],
  };
}
