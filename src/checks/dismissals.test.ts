import { expect, test } from "vitest";
import type { Diagnostic, Dismissal } from "../model/diagnostic.ts";
import { isDismissed, openWarnings } from "./dismissals.ts";
import { dismissal, row } from "./fixtures.ts";

const warning: Diagnostic = {
  severity: "warning",
  code: "poverty_line_fall",
  row: row(2),
  parameters: { region: "3375", year: 2025, indicator: "poverty_line" },
};

test.each<Partial<Dismissal>>([
  {},
  { region: "33*" },
  { region: "3375*" },
  { region: "*" },
  { years: [2024, 2025] },
  { years: [2025, 2030] },
])("dismissed by %j", (overrides) => {
  expect(isDismissed(warning, dismissal(overrides))).toBe(true);
});

test.each<Partial<Dismissal>>([
  { code: "poverty_line_jump" },
  { indicator: "headcount" },
  { region: "33" },
  { region: "34*" },
  { years: [2023, 2024] },
  { years: [2026, 2026] },
  { years: [2026, 2024] },
])("not dismissed by %j", (overrides) => {
  expect(isDismissed(warning, dismissal(overrides))).toBe(false);
});

test("an error cannot be dismissed, nor a warning without a place", () => {
  expect(isDismissed({ ...warning, severity: "error" }, dismissal())).toBe(false);
  expect(isDismissed({ ...warning, parameters: { indicator: "poverty_line" } }, dismissal())).toBe(false);
});

test("the open warnings are those no dismissal covers, in their order", () => {
  const other = { ...warning, parameters: { ...warning.parameters, year: 2024 } };
  expect(openWarnings([warning, other], [dismissal()])).toEqual([other]);
  expect(openWarnings([warning, other], [])).toEqual([warning, other]);
});
