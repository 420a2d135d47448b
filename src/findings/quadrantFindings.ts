import type { Finding } from "../model/finding.ts";
import { QUADRANTS } from "../model/quadrant.ts";
import { finding, monthOf, rowsOf } from "./finding.ts";
import type { Material } from "./material.ts";

/**
 * Where the focus lies among the province's districts by rate and number (`quadrant.own`, its note I to IV),
 * how many lie in each quadrant (`quadrant.i` to `quadrant.iv`), and the mean number that is one of the lines.
 */
export function quadrantFindings({ definition, analyses }: Material): Finding[] {
  const map = analyses.standard.quadrant;
  if (map === undefined) return [];
  const { entries, rateLine, numberLine, window } = map;
  const own = entries.find(({ region }) => region === definition.focus);
  const shared = { year: rateLine.year, month: monthOf(rateLine), window } as const;
  const numbers = entries.map(({ number }) => number);
  const everyRow = [rateLine.row, ...rowsOf(entries.map(({ rate }) => rate)), ...rowsOf(numbers)];
  return [
    ...(own === undefined
      ? []
      : [
          finding({
            ...shared,
            id: "quadrant.own",
            measure: "verdict",
            indicator: "headcount_ratio",
            region: definition.focus,
            unit: "quadrant",
            decimals: 0,
            note: own.quadrant,
            rows: [rateLine.row, own.rate.row, ...rowsOf(numbers)],
          }),
        ]),
    ...QUADRANTS.map((quadrant) =>
      finding({
        ...shared,
        id: `quadrant.${quadrant.toLowerCase()}`,
        measure: "count",
        indicator: "headcount_ratio",
        region: definition.province,
        unit: "districts",
        decimals: 0,
        value: map.counts[quadrant],
        related: entries.flatMap((entry) => (entry.quadrant === quadrant ? [entry.region] : [])),
        rows: everyRow,
      }),
    ),
    finding({
      ...shared,
      id: "quadrant.number_line",
      measure: "level",
      indicator: "headcount",
      region: definition.province,
      unit: "thousand persons",
      decimals: Math.max(...numbers.map(({ decimals }) => decimals)),
      value: numberLine,
      note: "mean_over_districts",
      rows: rowsOf(numbers),
    }),
  ];
}
