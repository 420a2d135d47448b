import type { Finding } from "../model/finding.ts";
import { finding } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** How many of the province's districts moved which way in the newest pair of years. */
export function synchronyFindings({ definition, analyses }: RegionMaterial): Finding[] {
  return [...analyses.indicators.values()].flatMap(({ indicator, synchrony, change }) => {
    const newest = synchrony.at(-1);
    if (newest === undefined || change?.to.year !== newest.to) return [];
    return (["falling", "rising", "unchanged", "total"] as const).map((way) =>
      finding({
        id: `${indicator.id}.districts.${way}`,
        measure: "count",
        indicator: indicator.id,
        region: definition.province,
        unit: "districts",
        decimals: 0,
        year: newest.to,
        value: newest[way],
        window: [newest.from, newest.to],
        note: newest[way] === newest.total && way !== "total" ? "all" : null,
        rows: newest.rows,
      }),
    );
  });
}
