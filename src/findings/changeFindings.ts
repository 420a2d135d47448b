import type { Change } from "../model/change.ts";
import type { Finding } from "../model/finding.ts";
import type { Indicator } from "../model/indicator.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { differenceUnit, finding, monthOf } from "./finding.ts";
import type { RegionMaterial } from "./material.ts";

/** Changes of the focus: between its newest two figures and over the main spell, and their usual size. */
export function changeFindings({ definition, analyses }: RegionMaterial): Finding[] {
  return [...analyses.indicators.values()].flatMap((analysis) => {
    const { indicator, change, sinceStart, usualChange, spell } = analysis;
    return [
      ...changeOf("change", indicator, definition.focus, change),
      ...changeOf("since_start", indicator, definition.focus, sinceStart),
      ...(usualChange === undefined
        ? []
        : [
            finding({
              id: `${indicator.id}.usual_change`,
              measure: "distance",
              indicator: indicator.id,
              region: definition.focus,
              unit: differenceUnit(indicator.unit),
              decimals: indicator.decimals,
              value: usualChange,
              window: [spell.from, spell.points.at(-2)?.year ?? spell.to],
              note: "mean_absolute_change",
              rows: spell.points.slice(0, -1).map(({ row }) => row),
            }),
            ...sizeOf(analysis, definition.focus, usualChange),
          ]),
    ];
  });
}

/** A change as two findings: in the unit, and in percent with the range its rounding allows. */
export function changeOf(
  name: string,
  indicator: Indicator,
  region: string,
  change: Change | undefined,
): Finding[] {
  if (change === undefined) return [];
  const shared = {
    indicator: indicator.id,
    region,
    year: change.to.year,
    month: monthOf(change.to),
    window: [change.from.year, change.to.year] as const,
    rows: [change.from.row, change.to.row],
  };
  return [
    finding({
      ...shared,
      id: `${indicator.id}.${name}`,
      measure: "difference",
      unit: differenceUnit(indicator.unit),
      decimals: change.decimals,
      value: change.difference,
      note: "no_standard_error_of_a_change",
    }),
    finding({
      ...shared,
      id: `${indicator.id}.${name}_percent`,
      measure: "percent change",
      unit: "percent",
      decimals: 1,
      value: change.percent,
      interval: { level: 1, lower: change.percentRange[0], upper: change.percentRange[1] },
      note: "rounding_range",
    }),
  ];
}

/**
 * How large the newest yearly change is against the usual one: below half of it is "below usual", above
 * one and a half times "above usual". A rule of this project, stated on its method page.
 */
function sizeOf(
  { indicator, change, spell }: IndicatorAnalysis,
  region: string,
  usualChange: number,
): Finding[] {
  if (change === undefined || change.to.year - change.from.year !== 1 || usualChange === 0) return [];
  const size = Math.abs(change.difference) / usualChange;
  return [
    finding({
      id: `${indicator.id}.change.size`,
      measure: "ratio",
      indicator: indicator.id,
      region,
      unit: "ratio",
      decimals: 2,
      year: change.to.year,
      value: size,
      window: [spell.from, change.to.year],
      note: size < 0.5 ? "below usual" : size > 1.5 ? "above usual" : "usual",
      rows: spell.points.map(({ row }) => row),
    }),
  ];
}
