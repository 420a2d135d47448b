import { expect, test } from "vitest";
import { given, observation, places, row, target } from "./fixtures.ts";
import { unknownIndicator } from "./unknownIndicator.ts";

test("defined indicators pass", () => {
  expect(unknownIndicator(given({ targets: [target()], conflicts: [observation()] })).outcome).toBe("pass");
});

test("an undefined indicator is called in figures, conflicting figures and targets", () => {
  const result = unknownIndicator(
    given({
      observations: [observation({ indicator: "headcount_rate", row: row(7) })],
      conflicts: [observation({ indicator: "p0", row: row(3, "data/conflicts.csv") })],
      targets: [target({ indicator: "grdp_per_capita" })],
    }),
  );
  expect(result.outcome).toBe("fail");
  expect(places(result.diagnostics)).toEqual([
    "data/observations/a.csv:7: unknown_indicator",
    "data/conflicts.csv:3: unknown_indicator",
    "data/targets.csv:2: unknown_indicator",
  ]);
  expect(result.diagnostics[0]?.parameters).toEqual({ indicator: "headcount_rate" });
});
