import type { Finding } from "../model/finding.ts";
import { MARCH } from "../model/month.ts";
import { differenceUnit, finding, rowsOf } from "./finding.ts";
import type { Material } from "./material.ts";

const INDICATOR = "headcount_ratio";
const UNIT = "percent";

/** The scenario's steps with both intervals, "tetap" beside them, and how both did before. */
export function scenarioFindings({ definition, analyses }: Material): Finding[] {
  const { scenario } = analyses;
  if (scenario === undefined) return [];
  const shared = {
    indicator: INDICATOR,
    region: definition.focus,
    decimals: scenario.decimals,
    window: [scenario.from, scenario.lastObserved.year],
  } as const;
  const rows = rowsOf(scenario.points);
  return [
    ...scenario.steps.flatMap(({ year, value, intervals }) =>
      intervals.map((interval) =>
        finding({
          ...shared,
          id: `${INDICATOR}.scenario.${year}${interval.level === 0.8 ? "" : ".wide"}`,
          measure: "scenario",
          unit: UNIT,
          year,
          month: MARCH,
          value,
          interval,
          note: scenario.startsFromNowcast === undefined ? null : "starts_from_nowcast",
          rows,
        }),
      ),
    ),
    finding({
      ...shared,
      id: `${INDICATOR}.steady`,
      measure: "scenario",
      unit: UNIT,
      value: scenario.steady,
      note: "same_as_last_year",
      rows: [scenario.lastObserved.row],
    }),
    ...scenario.scores.flatMap(({ leadTime, meanAbsoluteError, naiveError, origins }) => [
      finding({
        ...shared,
        id: `${INDICATOR}.scenario.error.${leadTime}`,
        measure: "distance",
        unit: differenceUnit(UNIT),
        value: meanAbsoluteError,
        rows,
      }),
      finding({
        ...shared,
        id: `${INDICATOR}.steady.error.${leadTime}`,
        measure: "distance",
        unit: differenceUnit(UNIT),
        value: naiveError,
        rows,
      }),
      finding({
        ...shared,
        id: `${INDICATOR}.scenario.origins.${leadTime}`,
        measure: "count",
        unit: "cases",
        decimals: 0,
        value: origins,
        rows,
      }),
    ]),
    ...scenario.coverage.map(({ level, share, n }) =>
      finding({
        ...shared,
        id: `${INDICATOR}.scenario.coverage.${Math.round(level * 100)}`,
        measure: "ratio",
        region: definition.province,
        unit: "percent of cases",
        decimals: 0,
        value: 100 * share,
        note: `pooled_${n}`,
      }),
    ),
  ];
}
