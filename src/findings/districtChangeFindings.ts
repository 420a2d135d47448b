import type { DistrictChanges } from "../model/districtChanges.ts";
import type { Finding } from "../model/finding.ts";
import { finding } from "./finding.ts";
import type { Material } from "./material.ts";

/**
 * How many of the province's districts moved which way over the main spell, and how many changed by less, as
 * much, or more than the focus between its newest two figures: a lower change is a larger fall or a smaller rise.
 */
export function districtChangeFindings({ definition, analyses }: Material): Finding[] {
  const { newest, sinceStart } = analyses.standard.districtChanges;
  const counts = (found: DistrictChanges, group: string, numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers).map(([name, value]) =>
      finding({
        id: `${found.indicator}.districts.${group}.${name}`,
        measure: "count",
        indicator: found.indicator,
        region: definition.province,
        unit: "districts",
        decimals: 0,
        year: found.window[1],
        value,
        window: found.window,
        note: value === found.entries.length && name !== "total" ? "all" : null,
        rows: found.entries.flatMap(({ from, to }) => [from.row, to.row]),
      }),
    );
  return [
    ...(sinceStart === undefined
      ? []
      : counts(sinceStart, "since_start", {
          falling: sinceStart.falling,
          unchanged: sinceStart.unchanged,
          rising: sinceStart.rising,
          total: sinceStart.entries.length,
        })),
    ...(newest?.focus === undefined
      ? []
      : counts(newest, "beside", {
          lower: newest.focus.below,
          same: newest.focus.equal,
          higher: newest.focus.above,
          total: newest.entries.length,
        })),
  ];
}
