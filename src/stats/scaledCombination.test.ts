import { describe, expect, test } from "vitest";
import { dampedTrend } from "./dampedTrend.ts";
import { drift } from "./drift.ts";
import { dynamicOptimisedTheta } from "./dynamicOptimisedTheta.ts";
import { goldenSeries } from "./fixtures/golden.ts";
import { fourthRootScale, linearScale, logitScale } from "./scale.ts";
import { scaledCombination } from "./scaledCombination.ts";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing.ts";
import { steadyDrift } from "./steadyDrift.ts";

const RATE = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71, 6.14];

describe("scaledCombination", () => {
  test("the example in the docstring holds", () => {
    const found = scaledCombination(RATE, 3, logitScale).map((value) => Math.round(100 * value) / 100);
    expect(found).toEqual([6.17, 6.1, 6.04]);
  });

  test("it is the mean of five methods on the scale", () => {
    const scaled = RATE.map(logitScale.forward);
    const methods = [
      simpleExponentialSmoothing(scaled, 1).forecast,
      drift(scaled, 1),
      steadyDrift(scaled, 1),
      dampedTrend(scaled, 1).forecast,
      dynamicOptimisedTheta(scaled, 1).forecast,
    ].map(([first = 0]) => first);
    const mean = methods.reduce((sum, value) => sum + value, 0) / 5;
    expect(scaledCombination(RATE, 1, logitScale)[0]).toBeCloseTo(logitScale.inverse(mean), 12);
  });

  test("three and four values stay at the last", () => {
    expect(scaledCombination([5, 4, 6], 2, linearScale)).toEqual([6, 6]);
    expect(scaledCombination([5, 4, 6, 7], 1, logitScale)).toEqual([7]);
  });

  test.each(goldenSeries)("stays within its scale and is finite: $id", ({ values, unit }) => {
    const scale = unit === "percent" ? logitScale : fourthRootScale;
    for (const value of scaledCombination(values, 10, scale)) {
      expect(Number.isFinite(value)).toBe(true);
      expect(value).toBeGreaterThanOrEqual(0);
      if (unit === "percent") expect(value).toBeLessThanOrEqual(100);
    }
  });

  test("fewer than three values and a broken horizon are refused", () => {
    expect(() => scaledCombination([1, 2], 1, linearScale)).toThrow(RangeError);
    expect(() => scaledCombination(RATE, 0, logitScale)).toThrow(RangeError);
  });
});
