import type { Finding } from "../model/finding.ts";
import type { IndicatorAnalysis, PeriodMean } from "../model/indicatorAnalysis.ts";
import { finding, level, rowsOf } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** Every known figure of the focus, the newest two under their own names, and three-year means. */
export function levelFindings({ definition, analyses }: RegionMaterial): Finding[] {
  return [...analyses.indicators.values()].flatMap((analysis) => {
    const { id, unit } = analysis.indicator;
    const { latest, previous, series } = analysis;
    const named = (name: string, point: typeof latest) =>
      level(`${id}.${name}`, id, definition.focus, unit, point);
    return [
      ...series.points.map((point) => named(String(point.year), point)),
      named("latest", latest),
      ...(previous === undefined ? [] : [named("previous", previous)]),
      ...mean("mean3", analysis, analysis.threeYearMean, definition.focus),
      ...mean("mean3.previous", analysis, analysis.previousThreeYearMean, definition.focus),
    ];
  });
}

function mean(
  name: string,
  { indicator }: IndicatorAnalysis,
  period: PeriodMean | undefined,
  region: string,
): Finding[] {
  if (period === undefined) return [];
  return [
    finding({
      id: `${indicator.id}.${name}`,
      measure: "level",
      indicator: indicator.id,
      region,
      unit: indicator.unit,
      decimals: indicator.decimals,
      year: period.to,
      value: period.value,
      window: [period.from, period.to],
      note: "three_year_mean",
      rows: rowsOf(period.points),
    }),
  ];
}
