import type { Finding } from "../model/finding.ts";
import { MARCH } from "../model/month.ts";
import { differenceUnit, finding } from "./finding.ts";
import type { Material } from "./material.ts";

const INDICATOR = "headcount_ratio";
const UNIT = "percent";

/** Targets against what was published, and what the next one would take. */
export function targetFindings({ definition, analyses }: Material): Finding[] {
  const { entries, assessed, missed, next } = analyses.targets;
  const own = { indicator: INDICATOR, region: definition.focus } as const;
  const count = (name: string, value: number) =>
    finding({
      ...own,
      id: `${INDICATOR}.target.${name}`,
      measure: "count",
      unit: "years",
      decimals: 0,
      value,
      note: value === assessed && name !== "assessed" ? "all" : null,
      rows: entries.flatMap(({ target, actual }) => (actual === undefined ? [] : [target.row, actual.row])),
    });
  return [
    ...entries.flatMap(({ target, year, actual, gap }) => [
      finding({
        ...own,
        id: `${INDICATOR}.target.${year}`,
        measure: "target",
        unit: target.unit,
        decimals: target.decimals > 1 ? target.decimals : 2,
        year,
        value: target.high,
        rows: [target.row],
      }),
      ...(actual === undefined || gap === undefined
        ? []
        : [
            finding({
              ...own,
              id: `${INDICATOR}.target.${year}.gap`,
              measure: "distance",
              unit: differenceUnit(UNIT),
              decimals: actual.decimals,
              year,
              month: MARCH,
              value: gap,
              rows: [target.row, actual.row],
            }),
          ]),
    ]),
    count("assessed", assessed),
    count("missed", missed),
    ...(next === undefined
      ? []
      : [
          finding({
            ...own,
            id: `${INDICATOR}.target.next`,
            measure: "target",
            unit: next.entry.target.unit,
            decimals: 2,
            year: next.entry.year,
            value: next.entry.target.high,
            rows: [next.entry.target.row],
          }),
          finding({
            ...own,
            id: `${INDICATOR}.target.next.required`,
            measure: "difference",
            unit: differenceUnit(UNIT),
            decimals: 2,
            year: next.entry.year,
            value: next.requiredChange,
            note: "per_year",
            rows: [next.entry.target.row],
          }),
          finding({
            ...own,
            id: `${INDICATOR}.target.next.required_percent`,
            measure: "percent change",
            unit: "percent",
            decimals: 1,
            year: next.entry.year,
            value: next.requiredPercent,
            note: "per_year",
            rows: [next.entry.target.row],
          }),
          ...(next.chance === undefined
            ? []
            : [
                finding({
                  ...own,
                  id: `${INDICATOR}.target.next.chance`,
                  measure: "verdict",
                  unit: "class",
                  decimals: 0,
                  year: next.entry.year,
                  note: next.chance,
                  rows: [next.entry.target.row],
                }),
              ]),
        ]),
  ];
}
