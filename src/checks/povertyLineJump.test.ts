import { expect, test } from "vitest";
import { dismissal, given, povertyLine, row } from "./fixtures.ts";
import { povertyLineJump } from "./povertyLineJump.ts";

test.each([115_000, 100_000, 85_000])("from 100,000 to %d is no jump", (value) => {
  const observations = [povertyLine(2024, 100_000), povertyLine(2025, value)];
  expect(povertyLineJump(given({ observations })).outcome).toBe("pass");
});

test.each([115_001, 84_999])("from 100,000 to %d is a jump", (value) => {
  const observations = [povertyLine(2024, 100_000), povertyLine(2025, value)];
  const result = povertyLineJump(given({ observations }));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics).toHaveLength(1);
});

test("the change is told in percent of the year before", () => {
  const observations = [povertyLine(2024, 100_000), povertyLine(2025, 120_000)];
  const [diagnostic] = povertyLineJump(given({ observations })).diagnostics;
  expect(diagnostic).toMatchObject({
    severity: "warning",
    code: "poverty_line_jump",
    row: row(2025),
    parameters: {
      region: "3375",
      year: 2025,
      value: 120_000,
      other_year: 2024,
      other_value: 100_000,
      limit: 15,
    },
  });
  expect(diagnostic?.parameters.percent).toBeCloseTo(20, 10);
});

test("a dismissed jump passes", () => {
  const observations = [povertyLine(2024, 100_000), povertyLine(2025, 120_000)];
  const dismissals = [dismissal({ code: "poverty_line_jump" })];
  expect(povertyLineJump(given({ observations, dismissals })).outcome).toBe("pass");
});
