import { expect, test } from "vitest";
import { given, observation, row } from "./fixtures.ts";
import { valueOutsideRange } from "./valueOutsideRange.ts";

test.each([0, 6.14, 100])("%d percent lies in the range, both ends included", (value) => {
  expect(valueOutsideRange(given({ observations: [observation({ value })] })).outcome).toBe("pass");
});

test.each([-0.01, 100.01, 671])("%d percent is called with the limits", (value) => {
  const result = valueOutsideRange(given({ observations: [observation({ value, row: row(14) })] }));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics).toEqual([
    {
      severity: "error",
      code: "value_outside_range",
      row: row(14),
      parameters: {
        region: "3375",
        year: 2025,
        month: 3,
        indicator: "headcount_ratio",
        value,
        lowest: 0,
        highest: 100,
      },
    },
  ]);
});
