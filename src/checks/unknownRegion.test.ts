import { expect, test } from "vitest";
import { given, observation, places, row, target } from "./fixtures.ts";
import { unknownRegion } from "./unknownRegion.ts";

test("known regions pass", () => {
  expect(unknownRegion(given({ targets: [target()], conflicts: [observation()] }))).toEqual({
    check: "unknown_region",
    outcome: "pass",
    diagnostics: [],
  });
});

test("an unknown region is called in figures, conflicting figures and targets", () => {
  const result = unknownRegion(
    given({
      observations: [observation(), observation({ region: "3399", row: row(7) })],
      conflicts: [observation({ region: "3398", row: row(3, "data/conflicts.csv") })],
      targets: [target({ region: "3397" })],
    }),
  );
  expect(result.outcome).toBe("fail");
  expect(places(result.diagnostics)).toEqual([
    "data/observations/a.csv:7: unknown_region",
    "data/conflicts.csv:3: unknown_region",
    "data/targets.csv:2: unknown_region",
  ]);
  expect(result.diagnostics[0]).toMatchObject({ severity: "error", parameters: { region: "3399" } });
});
