import type { Finding } from "../model/finding.ts";
import type { NumberSplit } from "../model/numberSplit.ts";
import type { Point } from "../model/series.ts";
import { differenceUnit, finding, monthOf, rowsOf } from "./finding.ts";
import type { Material } from "./material.ts";

const BILLION = 1e9;

/** What changes are made of: the number of the poor, the distance to the line, and the line beside the wage. */
export function compositionFindings(material: Material): Finding[] {
  return [...splitFindings(material), ...lineGapFindings(material), ...wageFindings(material)];
}

/** The newest one-year change of the number of poor people in two parts. */
function splitFindings({ definition, analyses }: Material): Finding[] {
  const split = analyses.standard.numberSplits.find(({ window: [from, to] }) => to === from + 1);
  if (split === undefined) return [];
  const part = (name: "rate" | "population") =>
    finding({
      id: `headcount.split.${name}`,
      measure: "difference",
      indicator: "headcount",
      region: definition.focus,
      unit: "thousand persons",
      decimals: 2,
      year: split.window[1],
      month: monthOf(split.to.count),
      value: split[name].value,
      window: split.window,
      note: "implied_population",
      rows: rowsOf(pointsOf(split)),
    });
  return [part("rate"), part("population")];
}

function pointsOf({ from, to }: NumberSplit): Point[] {
  return [from.count, from.rate, to.count, to.rate];
}

/** Only a range and never a number, and only of the year of the newest figures. */
function lineGapFindings({ definition, analyses }: Material): Finding[] {
  const gap = analyses.standard.lineGaps.at(-1);
  const latest = analyses.indicators.get("headcount_ratio")?.latest;
  if (gap === undefined || gap.window[1] !== latest?.year) return [];
  return [
    finding({
      id: "line_gap.range",
      measure: "distance",
      indicator: "poverty_gap_index",
      region: definition.focus,
      unit: "billion IDR per year",
      decimals: 0,
      year: latest.year,
      month: monthOf(latest),
      interval: {
        level: gap.assumptions.level,
        lower: gap.lower / BILLION,
        upper: gap.upper / BILLION,
      },
      window: gap.window,
      note: "assumed_survey",
      rows: gap.rows,
    }),
  ];
}

/** Growth of the line minus growth of the wage: how far apart the two are, so without a direction. */
function wageFindings({ definition, analyses }: Material): Finding[] {
  const found = analyses.standard.lineAndWage;
  if (found === undefined) return [];
  return found.entries.map(({ window, line, wage, difference }) =>
    finding({
      id: `poverty_line.wage_gap.${window[0]}`,
      measure: "distance",
      indicator: "poverty_line",
      region: definition.focus,
      unit: differenceUnit("percent"),
      decimals: 1,
      year: window[1],
      value: difference,
      window,
      note: found.signFlips ? "sign_flips" : null,
      rows: rowsOf([line, wage, found.line, found.wage]),
    }),
  );
}
