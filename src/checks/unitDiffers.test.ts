import { expect, test } from "vitest";
import { given, observation, row } from "./fixtures.ts";
import { unitDiffers } from "./unitDiffers.ts";

test("the defined unit passes", () => {
  expect(unitDiffers(given()).outcome).toBe("pass");
});

test("another unit is called with both", () => {
  const result = unitDiffers(given({ observations: [observation({ unit: "persen", row: row(9) })] }));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics).toEqual([
    {
      severity: "error",
      code: "unit_differs",
      row: row(9),
      parameters: {
        region: "3375",
        year: 2025,
        month: 3,
        indicator: "headcount_ratio",
        value: 6.14,
        unit: "persen",
        wanted: "percent",
      },
    },
  ]);
});

test("an undefined indicator has no unit to differ from: another check calls it", () => {
  expect(unitDiffers(given({ observations: [observation({ indicator: "p0" })] })).outcome).toBe("pass");
});
