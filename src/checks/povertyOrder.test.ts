import { expect, test } from "vitest";
import type { Given } from "../model/given.ts";
import { given, observation, row } from "./fixtures.ts";
import { povertyOrder } from "./povertyOrder.ts";

function measures(p0: number | undefined, p1: number | undefined, p2: number | undefined): Given {
  const cells = { headcount_ratio: p0, poverty_gap_index: p1, poverty_severity_index: p2 };
  return given({
    observations: Object.entries(cells).flatMap(([indicator, value], i) =>
      value === undefined ? [] : observation({ indicator, value, row: row(i) }),
    ),
  });
}

test.each([
  [6.14, 0.97, 0.21],
  [0.02, 0.01, 0],
  [0.5, 0, 0],
  [0, 0, 0],
  [6.14, undefined, 0.21],
  [6.14, 0.97, undefined],
  [undefined, 0.97, 0.21],
  [6.14, undefined, undefined],
])("P0 = %s, P1 = %s, P2 = %s passes", (p0, p1, p2) => {
  expect(povertyOrder(measures(p0, p1, p2)).outcome).toBe("pass");
});

test.each([
  [0.97, 6.14, 0.21, "poverty_gap_index", "headcount_ratio"],
  [6.14, 0.21, 0.97, "poverty_severity_index", "poverty_gap_index"],
  [6.14, 0.97, 0.97, "poverty_severity_index", "poverty_gap_index"],
  [0.97, 0.97, 0.21, "poverty_gap_index", "headcount_ratio"],
  [0.1, undefined, 0.21, "poverty_severity_index", "headcount_ratio"],
  [0, 0.01, 0, "poverty_gap_index", "headcount_ratio"],
])("P0 = %s, P1 = %s, P2 = %s is called", (p0, p1, p2, indicator, other_indicator) => {
  const result = povertyOrder(measures(p0, p1, p2));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics).toHaveLength(1);
  expect(result.diagnostics[0]).toMatchObject({
    severity: "error",
    code: "poverty_order",
    parameters: { indicator, other_indicator },
  });
});

test("the row is the lower measure's and the other row the higher one's", () => {
  const [diagnostic] = povertyOrder(measures(0.5, 0.97, 0.21)).diagnostics;
  expect(diagnostic?.row).toEqual(row(1));
  expect(diagnostic?.parameters).toEqual({
    region: "3375",
    year: 2025,
    month: 3,
    indicator: "poverty_gap_index",
    value: 0.97,
    other_indicator: "headcount_ratio",
    other_value: 0.5,
    other_file: "data/observations/a.csv",
    other_line: 0,
  });
});

test("measures of different months are not compared", () => {
  const observations = [
    observation({ value: 0.5, month: 3 }),
    observation({ indicator: "poverty_gap_index", value: 0.97, month: 9 }),
  ];
  expect(povertyOrder(given({ observations })).outcome).toBe("pass");
});
