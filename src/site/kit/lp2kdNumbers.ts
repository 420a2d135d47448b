import type { TableBlock } from "../../model/chapter.ts";
import type { Finding } from "../../model/finding.ts";
import { periodMean } from "../../trends/periodMean.ts";
import type { Volume } from "../content.ts";
import { KEY_MEASURES } from "./keyMeasures.ts";

/** The key figures: newest and previous, each with its period, the change, the province's, status and sources. */
export function lp2kdNumbers(
  { edition, locale }: Pick<Volume, "edition" | "locale">,
  place: string,
): TableBlock {
  const { lp2kd, site, number, chart } = locale;
  const { numbers } = lp2kd;
  const { definition, regions, analyses } = edition;
  const none = chart.composition.none;
  const at = (id: string) => edition.findings.get(id);
  const printed = (finding: Finding | undefined) =>
    finding === undefined || finding.value === null ? none : number.plain(finding.value, finding.decimals);
  const dated = (finding: Finding | undefined) => {
    if (finding === undefined || finding.value === null || finding.year === null) return none;
    const { window } = finding;
    const when =
      window === null || window[0] === window[1]
        ? locale.period(finding.year, finding.month)
        : locale.span(window[0], window[1]);
    return `${printed(finding)} (${when})`;
  };
  const changed = (finding: Finding | undefined) =>
    finding === undefined || finding.value === null
      ? none
      : locale.cell(finding.value, finding.unit, finding.decimals, true);
  const rate = analyses.indicators.get("headcount_ratio");

  const measures = KEY_MEASURES.flatMap(([id, moved]) => {
    const analysis = analyses.indicators.get(id);
    if (analysis === undefined) return [];
    const { indicator, latest, previous } = analysis;
    return [
      [
        numbers.measure(indicator.name[locale.language], locale.unit(indicator.unit)),
        dated(at(`${id}.latest`)),
        dated(at(`${id}.previous`)),
        changed(at(`${id}.${moved}`)),
        printed(at(`${id}.province.level`)),
        site.status.published,
        [...new Set([latest.source, ...(previous === undefined ? [] : [previous.source])])].join(", "),
      ],
    ];
  });
  const mean = at("headcount_ratio.mean3");
  const provinceMean =
    mean?.window === null || mean?.window === undefined
      ? undefined
      : periodMean(rate?.province?.series.points ?? [], mean.window[1], 3);
  const computed = [
    ...(mean === undefined
      ? []
      : [
          [
            numbers.measure(site.threeYearMean, locale.unit(mean.unit)),
            dated(mean),
            dated(at("headcount_ratio.mean3.previous")),
            none,
            provinceMean === undefined ? none : number.plain(provinceMean.value, mean.decimals),
            site.status.computed,
            none,
          ],
        ]),
    ...(at("shortfall.latest") === undefined
      ? []
      : [
          [
            numbers.measure(site.shortfall, locale.unit(at("shortfall.latest")?.unit ?? "")),
            dated(at("shortfall.latest")),
            dated(at("shortfall.previous")),
            changed(at("shortfall.change")),
            none,
            site.status.computed,
            none,
          ],
        ]),
  ];
  const { head } = numbers;
  const province = regions.get(definition.province)?.name ?? definition.province;
  return {
    kind: "table",
    id: "numbers",
    caption: numbers.caption(place),
    table: {
      head: [
        { text: head.measure, numeric: false },
        { text: head.latest, numeric: true },
        { text: head.previous, numeric: true },
        { text: head.change, numeric: true },
        { text: province, numeric: true },
        { text: head.status, numeric: false },
        { text: head.source, numeric: false },
      ],
      rows: [...measures, ...computed],
      marked: undefined,
    },
    notes: [numbers.notes.join(" ")],
  };
}
