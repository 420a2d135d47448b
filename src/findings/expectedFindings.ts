import type { Finding } from "../model/finding.ts";
import { MARCH } from "../model/month.ts";
import type { DistrictNowcast } from "../model/nowcast.ts";
import { differenceUnit, finding, level } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

const INDICATOR = "headcount_ratio";
const UNIT = "percent";

/** What is expected to be published next for a district, and the province's figures it leans on. */
export function expectedFindings(
  { focus, province }: RegionMaterial["definition"],
  nowcast: Omit<DistrictNowcast, "region">,
): Finding[] {
  const { base, anchorBase, anchorPoint, decimals } = nowcast;
  const sources = [base.row, anchorBase.row, anchorPoint.row];
  const own = { indicator: INDICATOR, region: focus } as const;
  const rounded = Math.round(nowcast.value * 10 ** decimals) / 10 ** decimals;
  return [
    ...nowcast.intervals.map((interval) =>
      finding({
        ...own,
        id: interval.level === 0.8 ? `${INDICATOR}.nowcast` : `${INDICATOR}.nowcast.wide`,
        measure: "nowcast",
        unit: UNIT,
        decimals,
        year: nowcast.year,
        month: MARCH,
        value: nowcast.value,
        interval,
        note: `anchor_${nowcast.anchor}`,
        rows: sources,
      }),
    ),
    level(`${INDICATOR}.nowcast.anchor`, INDICATOR, province, UNIT, anchorPoint),
    level(`${INDICATOR}.nowcast.anchor_base`, INDICATOR, province, UNIT, anchorBase),
    finding({
      ...own,
      id: `${INDICATOR}.nowcast.change`,
      measure: "difference",
      unit: differenceUnit(UNIT),
      decimals,
      year: nowcast.year,
      month: MARCH,
      value: Math.round((rounded - base.value) * 10 ** decimals) / 10 ** decimals,
      window: [base.year, nowcast.year],
      note: "expected_change",
      rows: sources,
    }),
  ];
}
