import type { Finding } from "../model/finding.ts";
import { finding, rowsOf } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** The verdict on the main spell of every indicator, and its labelled sensitivity. */
export function trendFindings({ definition, analyses }: RegionMaterial): Finding[] {
  return [...analyses.indicators.values()].flatMap(({ indicator, spell, verdict, sensitivity, series }) => {
    const shared = {
      measure: "verdict",
      indicator: indicator.id,
      region: definition.focus,
      unit: indicator.unit,
      decimals: indicator.decimals,
      year: spell.to,
    } as const;
    return [
      finding({
        ...shared,
        id: `${indicator.id}.trend`,
        verdict,
        window: [spell.from, spell.to],
        rows: rowsOf(spell.points),
      }),
      ...(sensitivity === undefined
        ? []
        : [
            finding({
              ...shared,
              id: `${indicator.id}.trend.sensitivity`,
              verdict: sensitivity.verdict,
              window: [sensitivity.from, spell.to],
              note: "crosses_a_change_of_reference",
              rows: rowsOf(series.points.filter(({ year }) => year >= sensitivity.from)),
            }),
          ]),
    ];
  });
}
