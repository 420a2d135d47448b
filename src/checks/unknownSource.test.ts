import { expect, test } from "vitest";
import { claim, given, observation, places, row, target } from "./fixtures.ts";
import { unknownSource } from "./unknownSource.ts";

test("known sources pass", () => {
  const whole = given({ targets: [target()], conflicts: [observation()], claims: [claim()] });
  expect(unknownSource(whole).outcome).toBe("pass");
});

test("an unknown source is called in figures, conflicting figures, targets and claims", () => {
  const result = unknownSource(
    given({
      observations: [observation({ source: "PS99", row: row(7) })],
      conflicts: [observation({ source: "PS98", row: row(3, "data/conflicts.csv") })],
      targets: [target({ source: "PS97" })],
      claims: [claim({ source: "AN99" })],
    }),
  );
  expect(result.outcome).toBe("fail");
  expect(places(result.diagnostics)).toEqual([
    "data/observations/a.csv:7: unknown_source",
    "data/conflicts.csv:3: unknown_source",
    "data/targets.csv:2: unknown_source",
    "data/claims/2025-06-26-rakor.yaml:1: unknown_source",
  ]);
  expect(result.diagnostics[3]?.parameters).toEqual({ source: "AN99" });
});
