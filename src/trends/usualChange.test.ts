import { beforeAll, expect, test } from "vitest";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { type PublishedData, point, publishedData } from "./fixtures.ts";
import { pointDifference } from "./pointDifference.ts";
import { usualChange } from "./usualChange.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test.each([
  [2024, vectors.usual[0]],
  [2025, vectors.usual[1]],
] as const)("the change of %d beside the usual one since 2011", (year, vector) => {
  const all = data.sensitivity("3375", "headcount_ratio").points;
  const usual = usualChange(
    all.filter((each) => each.year < year),
    2,
  );
  const at = (wanted: number) => all.find((each) => each.year === wanted) ?? point(wanted, Number.NaN);
  expect(usual).toBeCloseTo(vector?.rerata_abs ?? Number.NaN, 12);
  expect(Math.abs(pointDifference(at(year - 1), at(year))) / (usual ?? 0)).toBeCloseTo(
    vector?.rasio ?? Number.NaN,
    12,
  );
});
