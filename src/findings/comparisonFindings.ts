import type { Finding } from "../model/finding.ts";
import type { Comparison, IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { changeOf } from "./changeFindings.ts";
import { differenceUnit, finding, level, monthOf } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** The focus beside its province and its country: levels, changes, gap, ratio and relative pace. */
export function comparisonFindings({ analyses }: RegionMaterial): Finding[] {
  return [...analyses.indicators.values()].flatMap((analysis) => [
    ...(analysis.province === undefined ? [] : beside("province", analysis, analysis.province)),
    ...(analysis.country === undefined ? [] : beside("country", analysis, analysis.country)),
  ]);
}

/** A count of people has no meaningful distance from, or ratio to, a larger area's. */
const COUNT = "thousand persons";

function beside(name: string, analysis: IndicatorAnalysis, comparison: Comparison): Finding[] {
  const { indicator } = analysis;
  const { id, unit } = indicator;
  const { region, level: point, newest, change } = comparison;
  return [
    level(`${id}.${name}.level`, id, region.code, unit, point),
    level(`${id}.${name}.newest`, id, region.code, unit, newest),
    ...changeOf(`${name}.change`, indicator, region.code, change),
    ...(unit === COUNT ? [] : relative(name, analysis, comparison)),
  ];
}

/** Distance, ratio and pace: how far apart the two are. */
function relative(name: string, analysis: IndicatorAnalysis, comparison: Comparison): Finding[] {
  const { indicator, latest, previous, spell, series } = analysis;
  const { id, unit, decimals } = indicator;
  const { level: point, gap, ratio, ratioAtStart, pace, change } = comparison;
  const both = {
    indicator: id,
    region: series.region,
    year: latest.year,
    month: monthOf(latest),
    rows: [latest.row, point.row],
  };
  const start = spell.points[0];
  return [
    finding({
      ...both,
      id: `${id}.${name}.gap`,
      measure: "distance",
      unit: differenceUnit(unit),
      decimals,
      value: gap,
    }),
    finding({
      ...both,
      id: `${id}.${name}.ratio`,
      measure: "ratio",
      unit: "ratio",
      decimals: 2,
      value: ratio,
    }),
    ...(ratioAtStart === undefined || start === undefined
      ? []
      : [
          finding({
            ...both,
            id: `${id}.${name}.ratio.start`,
            measure: "ratio",
            unit: "ratio",
            decimals: 2,
            year: ratioAtStart.year,
            value: ratioAtStart.value,
            rows: [
              start.row,
              ...comparison.series.points
                .filter(({ year }) => year === ratioAtStart.year)
                .map(({ row }) => row),
            ],
          }),
        ]),
    ...comparison.paces.map(({ from, reference, ratio: paceRatio, pace: word }) =>
      finding({
        ...both,
        id: `${id}.${name}.pace.${from.year}`,
        measure: "ratio",
        unit: "ratio",
        decimals: 2,
        value: paceRatio,
        window: [from.year, latest.year],
        note: word,
        rows: [from.row, latest.row, reference.row, point.row],
      }),
    ),
    ...(pace === undefined || previous === undefined || change === undefined
      ? []
      : [
          finding({
            ...both,
            id: `${id}.${name}.pace`,
            measure: "ratio",
            unit: "ratio",
            decimals: 2,
            value: pace.ratio,
            window: [previous.year, latest.year],
            note: pace.pace,
            rows: [previous.row, latest.row, change.from.row, change.to.row],
          }),
        ]),
  ];
}
