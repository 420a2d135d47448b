import { expect, test } from "vitest";
import type { Release } from "../model/release.ts";
import { given } from "./fixtures.ts";
import { releaseIndicators } from "./releaseIndicators.ts";

const release: Release = {
  level: "district",
  indicator: "headcount_ratio",
  month: 3,
  year: 2025,
  released: "2025-12-01",
  basis: "assumed",
};

test("defined indicators and any indicator pass", () => {
  expect(releaseIndicators(given({ releases: [release, { ...release, indicator: "*" }] })).outcome).toBe(
    "pass",
  );
});

test("an undefined indicator is called at its line", () => {
  const result = releaseIndicators(given({ releases: [release, { ...release, indicator: "p0" }] }));
  expect(result.outcome).toBe("fail");
  expect(result.diagnostics).toEqual([
    {
      severity: "error",
      code: "unknown_release_indicator",
      row: { file: "data/releases.csv", line: 3 },
      parameters: { indicator: "p0", released: "2025-12-01" },
    },
  ]);
});
