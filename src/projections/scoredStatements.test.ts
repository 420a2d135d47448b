import { expect, test } from "vitest";
import type { NowcastStatement } from "../model/nowcastStatement.ts";
import { seriesKey } from "../model/seriesSet.ts";
import { pointIn } from "./fixtures/known.ts";
import { scoredStatements } from "./scoredStatements.ts";
import { statementScore } from "./statementScore.ts";

const statement: NowcastStatement = {
  made: "2025-08-01",
  knownTo: "2025-07-31",
  region: "3375",
  year: 2025,
  indicator: "headcount_ratio",
  anchor: "march",
  value: 6.08,
  decimals: 2,
  intervals: [
    { level: 0.8, lower: 5.95, upper: 6.1 },
    { level: 0.95, lower: 5.6, upper: 6.55 },
  ],
  row: { file: "data/nowcasts/2025-08-01.csv", line: 2 },
};

const known = (...points: ReturnType<typeof pointIn>[]) =>
  new Map([
    [
      seriesKey("3375", "headcount_ratio", "annual"),
      {
        region: "3375",
        indicator: "headcount_ratio",
        unit: "percent",
        decimals: 2,
        round: "annual" as const,
        points,
        breaks: [],
      },
    ],
  ]);

test("a statement stands beside the figure published later, exactly at its decimals", () => {
  const [found] = scoredStatements([statement], known(pointIn(2024, 6.71), pointIn(2025, 6.14)));
  expect(found?.before?.value).toBe(6.71);
  expect(found?.actual?.value).toBe(6.14);
  expect(found?.error).toBe(-0.06);
  expect(found?.held).toEqual([
    { level: 0.8, inside: false },
    { level: 0.95, inside: true },
  ]);
});

test("a statement whose figure is not out is open", () => {
  const [found] = scoredStatements([statement], known(pointIn(2024, 6.71)));
  expect(found).toMatchObject({ actual: undefined, error: undefined, held: [] });
});

test("only statements whose figures are out are scored", () => {
  const [out] = scoredStatements([statement], known(pointIn(2024, 6.71), pointIn(2025, 6.14)));
  const [open] = scoredStatements([statement], known(pointIn(2024, 6.71)));
  if (out === undefined || open === undefined) throw new Error("no statement");
  expect(statementScore([out, open])).toEqual({
    n: 1,
    meanAbsoluteError: 0.06,
    coverage: [
      { level: 0.8, share: 0 },
      { level: 0.95, share: 1 },
    ],
  });
  expect(statementScore([open])).toBeUndefined();
});
