import { expect, test } from "vitest";
import { dismissal, given, povertyLine } from "./fixtures.ts";
import { unusedDismissal } from "./unusedDismissal.ts";

const observations = [povertyLine(2024, 605312), povertyLine(2025, 600000)];

test("a dismissal that covers a warning passes", () => {
  expect(unusedDismissal(given({ observations, dismissals: [dismissal()] })).outcome).toBe("pass");
});

test("a dismissal that covers nothing is called at its line", () => {
  const dismissals = [dismissal(), dismissal({ region: "3374", years: [2023, 2025] })];
  expect(unusedDismissal(given({ observations, dismissals }))).toEqual({
    check: "unused_dismissal",
    outcome: "fail",
    diagnostics: [
      {
        severity: "warning",
        code: "unused_dismissal",
        row: { file: "data/dismissals.csv", line: 3 },
        parameters: {
          dismissed: "poverty_line_fall",
          region: "3374",
          indicator: "poverty_line",
          from: 2023,
          to: 2025,
        },
      },
    ],
  });
});

test("an unused dismissal cannot be dismissed", () => {
  const dismissals = [dismissal({ code: "unused_dismissal" })];
  expect(unusedDismissal(given({ observations, dismissals })).outcome).toBe("fail");
});
