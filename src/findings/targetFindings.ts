import type { Finding } from "../model/finding.ts";
import { MARCH } from "../model/month.ts";
import type { Point } from "../model/series.ts";
import { seriesOf } from "../model/seriesSet.ts";
import type { PaceTally } from "../model/targetLedgers.ts";
import { differenceUnit, finding, rowsOf } from "./finding.ts";
import type { Material } from "./material.ts";

const INDICATOR = "headcount_ratio";
const UNIT = "percent";

/** Targets against what was published, and what the next one would take. */
export function targetFindings(material: Material): Finding[] {
  const { definition, analyses } = material;
  const { entries, assessed, missed, next } = analyses.targets;
  const own = { indicator: INDICATOR, region: definition.focus } as const;
  const count = (name: string, value: number) =>
    finding({
      ...own,
      id: `${INDICATOR}.target.${name}`,
      measure: "count",
      unit: "years",
      decimals: 0,
      value,
      note: value === assessed && name !== "assessed" ? "all" : null,
      rows: entries.flatMap(({ target, actual }) => (actual === undefined ? [] : [target.row, actual.row])),
    });
  return [
    ...entries.flatMap(({ target, year, actual, gap }) => [
      finding({
        ...own,
        id: `${INDICATOR}.target.${year}`,
        measure: "target",
        unit: target.unit,
        decimals: target.decimals > 1 ? target.decimals : 2,
        year,
        value: target.high,
        rows: [target.row],
      }),
      ...(actual === undefined || gap === undefined
        ? []
        : [
            finding({
              ...own,
              id: `${INDICATOR}.target.${year}.gap`,
              measure: "distance",
              unit: differenceUnit(UNIT),
              decimals: actual.decimals,
              year,
              month: MARCH,
              value: gap,
              rows: [target.row, actual.row],
            }),
          ]),
    ]),
    count("assessed", assessed),
    count("missed", missed),
    ...(next === undefined
      ? []
      : [
          finding({
            ...own,
            id: `${INDICATOR}.target.next`,
            measure: "target",
            unit: next.entry.target.unit,
            decimals: 2,
            year: next.entry.year,
            value: next.entry.target.high,
            rows: [next.entry.target.row],
          }),
          finding({
            ...own,
            id: `${INDICATOR}.target.next.required`,
            measure: "difference",
            unit: differenceUnit(UNIT),
            decimals: 2,
            year: next.entry.year,
            value: next.requiredChange,
            note: "per_year",
            rows: [next.entry.target.row],
          }),
          finding({
            ...own,
            id: `${INDICATOR}.target.next.required_percent`,
            measure: "percent change",
            unit: "percent",
            decimals: 1,
            year: next.entry.year,
            value: next.requiredPercent,
            note: "per_year",
            rows: [next.entry.target.row],
          }),
          ...(next.chance === undefined
            ? []
            : [
                finding({
                  ...own,
                  id: `${INDICATOR}.target.next.chance`,
                  measure: "verdict",
                  unit: "class",
                  decimals: 0,
                  year: next.entry.year,
                  note: next.chance,
                  rows: [next.entry.target.row],
                }),
              ]),
          ...paceFindings(material),
        ]),
  ];
}

/** How often the pace the next target asks for, or a better one, occurred: here, and in the province's districts. */
function paceFindings({ definition, analyses }: Material): Finding[] {
  const { next } = analyses.targets;
  const way = analyses.targetLedgers.focus.documents
    .flatMap(({ records }) => records)
    .find(({ target }) => target === next?.entry.target)?.way;
  if (next === undefined || way?.status !== "open") return [];
  const pointsOf = (region: string) => seriesOf(analyses.series, region, INDICATOR, "annual")?.points ?? [];
  const pair = (
    names: readonly [reached: string, total: string],
    unit: string,
    tally: PaceTally,
    known: readonly Point[],
    counted: readonly Point[],
  ) =>
    ([tally.inPoints, tally.total] as const).map((value, i) =>
      finding({
        id: `${INDICATOR}.target.next.${names[i]}`,
        measure: "count",
        indicator: INDICATOR,
        region: definition.focus,
        unit,
        decimals: 0,
        value,
        window: yearsOf(known),
        note: i === 0 && value > 0 && value === tally.total ? "all" : null,
        rows: [next.entry.target.row, ...rowsOf(counted)],
      }),
    );
  const own = pointsOf(definition.focus);
  const districts = way.districts?.remaining;
  return [
    ...pair(["pace_own", "pace_own.windows"], "windows", way.own.remaining.windows, own, own),
    ...(districts === undefined
      ? []
      : pair(
          ["pace_districts", "pace_districts.total"],
          "districts",
          districts.districts,
          districts.fastest.flatMap(({ region }) => pointsOf(region)),
          // Whether it ever occurred in a district shows in the district's fastest window.
          districts.fastest.flatMap(({ window }) => window),
        )),
  ];
}

function yearsOf(points: readonly Point[]): Finding["window"] {
  const years = points.map(({ year }) => year);
  return years.length === 0 ? null : [Math.min(...years), Math.max(...years)];
}
