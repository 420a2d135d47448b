import { describe, expect, test } from "vitest";
import { differenceUnit, finding, level } from "./finding.ts";

const bare = {
  id: "headcount_ratio.latest",
  measure: "level",
  indicator: "headcount_ratio",
  region: "3375",
  unit: "percent",
  decimals: 2,
} as const;

const row = (file: string, line: number) => ({ file, line });

describe("finding", () => {
  test("what a finding does not say is empty, never missing", () => {
    expect(finding(bare)).toEqual({
      ...bare,
      year: null,
      month: null,
      value: null,
      interval: null,
      verdict: null,
      window: null,
      note: null,
      related: [],
      rows: [],
    });
  });

  test("rows stand in the order of file and line, each once", () => {
    const rows = [row("b.csv", 10), row("b.csv", 9), row("a.csv", 30), row("b.csv", 10)];
    expect(finding({ ...bare, rows }).rows).toEqual([row("a.csv", 30), row("b.csv", 9), row("b.csv", 10)]);
  });
});

test("a published figure keeps its decimals, its month and its one row", () => {
  const point = { year: 2019, month: 3, value: 6.6, decimals: 2, source: "S", row: row("a.csv", 3237) };
  expect(level("x", "headcount_ratio", "3375", "percent", point)).toMatchObject({
    measure: "level",
    year: 2019,
    month: 3,
    value: 6.6,
    decimals: 2,
    rows: [row("a.csv", 3237)],
  });
});

test("a figure without a reference month has none", () => {
  const point = {
    year: 2008,
    month: undefined,
    value: 10.29,
    decimals: 2,
    source: "S",
    row: row("a.csv", 1),
  };
  expect(level("x", "headcount_ratio", "3375", "percent", point).month).toBeNull();
});

test("the difference of two percentages is in percentage points; everything else keeps its unit", () => {
  expect(["percent", "thousand persons", "index (percent)"].map(differenceUnit)).toEqual([
    "percentage points",
    "thousand persons",
    "index (percent)",
  ]);
});
