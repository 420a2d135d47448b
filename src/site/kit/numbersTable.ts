import type { Table } from "../../model/figure.ts";
import type { Finding } from "../../model/finding.ts";
import type { Volume } from "../content.ts";
import { KEY_MEASURES } from "./keyMeasures.ts";

/**
 * The key figures of an edition: the newest and the previous value, the change, and the province's figure of the
 * same time as the newest. The heads name the periods of the headcount ratio. What is not known is a dash.
 */
export function numbersTable({ edition, locale }: Pick<Volume, "edition" | "locale">): Table {
  const { numbers } = locale.handout;
  const { site } = locale;
  const at = (id: string) => edition.findings.get(id);
  const province = edition.regions.get(edition.definition.province)?.name ?? edition.definition.province;
  const level = (finding: Finding | undefined) =>
    finding === undefined || finding.value === null
      ? numbers.none
      : locale.cell(finding.value, finding.unit, finding.decimals, false);
  const periodOf = (finding: Finding | undefined) =>
    finding === undefined || finding.year === null ? "" : locale.period(finding.year, finding.month);
  const [latest, previous] = [at("headcount_ratio.latest"), at("headcount_ratio.previous")];
  /** The period stands with a figure that is not of the column's own; what is computed of a year has no month. */
  const dated = (finding: Finding | undefined, column: Finding | undefined) =>
    periodOf(finding) === "" ||
    (finding?.year === column?.year && (finding?.month === null || finding?.month === column?.month))
      ? level(finding)
      : `${level(finding)} (${periodOf(finding)})`;
  const change = (finding: Finding | undefined) =>
    finding === undefined || finding.value === null
      ? numbers.none
      : locale.cell(finding.value, finding.unit, finding.decimals, true);
  const windowed = (finding: Finding | undefined) =>
    finding === undefined || finding.value === null || finding.window === null
      ? numbers.none
      : `${level(finding)} (${locale.span(finding.window[0], finding.window[1])})`;
  const [mean, nowcast] = [at("headcount_ratio.mean3"), at("headcount_ratio.nowcast")];
  return {
    head: [
      { text: numbers.head.measure, numeric: false },
      { text: periodOf(latest), numeric: true },
      { text: periodOf(previous), numeric: true },
      { text: numbers.head.change, numeric: true },
      { text: province, numeric: true },
    ],
    rows: [
      ...KEY_MEASURES.map(([id, moved]) => [
        edition.analyses.indicators.get(id)?.indicator.name[locale.language] ?? id,
        dated(at(`${id}.latest`), latest),
        dated(at(`${id}.previous`), previous),
        change(at(`${id}.${moved}`)),
        level(at(`${id}.province.level`)),
      ]),
      ...(at("shortfall.latest") === undefined
        ? []
        : [
            [
              `${site.shortfall} (${site.shortfallUnit})`,
              dated(at("shortfall.latest"), latest),
              dated(at("shortfall.previous"), previous),
              change(at("shortfall.change")),
              numbers.none,
            ],
          ]),
      ...(mean === undefined
        ? []
        : [
            [
              site.threeYearMean,
              windowed(mean),
              windowed(at("headcount_ratio.mean3.previous")),
              numbers.none,
              numbers.none,
            ],
          ]),
      ...(nowcast === undefined || nowcast.year === null || nowcast.interval === null
        ? []
        : [
            [
              numbers.nowcast(
                locale.period(nowcast.year, nowcast.month),
                locale.range(nowcast.interval.lower, nowcast.interval.upper, nowcast.decimals),
              ),
              level(nowcast),
              numbers.none,
              numbers.none,
              level(at("headcount_ratio.nowcast.anchor")),
            ],
          ]),
    ],
    marked: 0,
  };
}
