import { expect, test } from "vitest";
import { given, indicator, places } from "./fixtures.ts";
import { indicatorIds } from "./indicatorIds.ts";

test("indicators in files of their own name pass", () => {
  expect(indicatorIds(given()).outcome).toBe("pass");
});

test("a file named otherwise is called", () => {
  const result = indicatorIds(given({ indicators: new Map([["p0", indicator()]]) }));
  expect(result).toEqual({
    check: "indicator_ids",
    outcome: "fail",
    diagnostics: [
      {
        severity: "error",
        code: "indicator_file_name",
        row: { file: "data/indicators/p0.yaml", line: 1 },
        parameters: { indicator: "headcount_ratio", name: "p0" },
      },
    ],
  });
});

test("a second file for the same id is called, naming the first", () => {
  const indicators = new Map([
    ["headcount_ratio", indicator()],
    ["headcount_ratio_2", indicator()],
  ]);
  const { diagnostics } = indicatorIds(given({ indicators }));
  expect(places(diagnostics)).toEqual([
    "data/indicators/headcount_ratio_2.yaml:1: duplicate_indicator",
    "data/indicators/headcount_ratio_2.yaml:1: indicator_file_name",
  ]);
  expect(diagnostics[0]?.parameters).toEqual({
    indicator: "headcount_ratio",
    other_file: "data/indicators/headcount_ratio.yaml",
    other_line: 1,
  });
});
