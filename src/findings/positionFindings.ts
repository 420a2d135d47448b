import type { Finding } from "../model/finding.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import type { Position } from "../model/position.ts";
import { finding, level, rowsOf } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** Ranks among the province's districts and among its kota, with ties; and each district's own figure. */
export function positionFindings({ analyses }: RegionMaterial): Finding[] {
  return [...analyses.indicators.values()].flatMap((analysis) => [
    ...rank("rank", analysis, analysis.position),
    ...rank("rank.previous", analysis, analysis.previousPosition),
    ...rank("rank.kota", analysis, analysis.cityPosition),
    ...(analysis.position?.entries ?? []).map(({ region, point }) =>
      level(
        `${analysis.indicator.id}.district.${region}`,
        analysis.indicator.id,
        region,
        analysis.indicator.unit,
        point,
      ),
    ),
  ]);
}

function rank(name: string, { indicator }: IndicatorAnalysis, position: Position | undefined): Finding[] {
  if (position === undefined) return [];
  const shared = {
    indicator: indicator.id,
    region: position.focus,
    unit: "districts",
    decimals: 0,
    year: position.year,
    rows: rowsOf(position.entries.map(({ point }) => point)),
  };
  return [
    finding({
      ...shared,
      id: `${indicator.id}.${name}`,
      measure: "rank",
      value: position.rank,
      note: position.ties.length === 0 ? null : "tied",
      related: position.ties,
    }),
    finding({
      ...shared,
      id: `${indicator.id}.${name}.of`,
      measure: "count",
      value: position.entries.length,
      note: position.entries.length < position.peers ? "some_without_a_figure" : null,
    }),
  ];
}
