import type { Finding } from "../model/finding.ts";
import { MARCH } from "../model/month.ts";
import { expectedFindings } from "./expectedFindings.ts";
import { differenceUnit, finding } from "./finding.ts";
import type { Material } from "./material.ts";

const INDICATOR = "headcount_ratio";
const UNIT = "percent";

/** What is expected to be published next, from what the province shows, and how well that did before. */
export function nowcastFindings({ definition, analyses }: Material): Finding[] {
  const { nowcast } = analyses;
  if (nowcast === undefined) return [];
  const { record, decimals } = nowcast;
  const own = { indicator: INDICATOR, region: definition.focus } as const;
  const judged = {
    ...own,
    region: definition.province,
    window: [record.years[0]?.year ?? nowcast.year, record.years.at(-1)?.year ?? nowcast.year],
    note: `anchor_${nowcast.anchor}`,
  } as const;
  const error = (name: string, value: number) =>
    finding({
      ...judged,
      id: `${INDICATOR}.nowcast.${name}`,
      measure: "distance",
      unit: differenceUnit(UNIT),
      decimals,
      value,
    });
  const count = (name: string, value: number) =>
    finding({
      ...judged,
      id: `${INDICATOR}.nowcast.${name}`,
      measure: "count",
      unit: "cases",
      decimals: 0,
      value,
    });
  return [
    ...expectedFindings(definition, nowcast),
    error("error", record.meanAbsoluteError),
    error("naive_error", record.naiveError),
    count("cases", record.n),
    count("years", record.years.length),
    count("losing_years", record.losingYears.length),
    ...record.losingYears.map((year, i) =>
      finding({
        ...judged,
        id: `${INDICATOR}.nowcast.losing_year.${i + 1}`,
        measure: "count",
        unit: "cases",
        decimals: 0,
        year,
        value: 1,
      }),
    ),
    ...record.coverage.map(({ level: nominal, share }) =>
      finding({
        ...judged,
        id: `${INDICATOR}.nowcast.coverage.${Math.round(nominal * 100)}`,
        measure: "ratio",
        unit: "percent of cases",
        decimals: 0,
        value: 100 * share,
      }),
    ),
    ...nowcast.past.map((each) =>
      finding({
        ...own,
        id: `${INDICATOR}.nowcast.past.${each.anchor}.${each.year}`,
        measure: "nowcast",
        unit: UNIT,
        decimals,
        year: each.year,
        month: MARCH,
        value: each.value,
        note: `anchor_${each.anchor}`,
        rows: [each.actual.row],
      }),
    ),
  ];
}
