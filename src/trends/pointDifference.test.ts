import { expect, test } from "vitest";
import { point } from "./fixtures.ts";
import { pointDifference } from "./pointDifference.ts";

test("the difference is exact at the coarser decimals and may start below zero", () => {
  expect(pointDifference(point(2023, 6.81), point(2024, 6.71))).toBe(-0.1);
  expect(pointDifference(point(2020, -1.87), point(2021, 3.59))).toBe(5.46);
  expect(pointDifference(point(2014, 23.6, { decimals: 1 }), point(2015, 24.06))).toBe(0.5);
});
