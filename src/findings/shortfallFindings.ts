import type { Finding } from "../model/finding.ts";
import { finding } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** How far the average poor person is below the line: computed from three published figures. */
export function shortfallFindings({ definition, analyses }: RegionMaterial<"shortfalls">): Finding[] {
  const { shortfalls } = analyses;
  const latest = shortfalls.at(-1);
  const previous = shortfalls.at(-2);
  const named = (name: string, each: typeof latest): Finding[] =>
    each === undefined
      ? []
      : [
          finding({
            id: `shortfall.${name}`,
            measure: "level",
            indicator: "poverty_gap_index",
            region: definition.focus,
            unit: "IDR per poor person per month",
            decimals: 0,
            year: each.year,
            value: Math.round(each.value),
            note: "line_times_p1_over_p0",
            rows: each.rows,
          }),
        ];
  return [
    ...named("latest", latest),
    ...named("previous", previous),
    ...(latest === undefined || previous === undefined
      ? []
      : [
          finding({
            id: "shortfall.change",
            measure: "difference",
            indicator: "poverty_gap_index",
            region: definition.focus,
            unit: "IDR per poor person per month",
            decimals: 0,
            year: latest.year,
            value: Math.round(latest.value) - Math.round(previous.value),
            window: [previous.year, latest.year],
            note: "line_times_p1_over_p0",
            rows: [...previous.rows, ...latest.rows],
          }),
        ]),
  ];
}
