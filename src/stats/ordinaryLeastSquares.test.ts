import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { ordinaryLeastSquares } from "./ordinaryLeastSquares.ts";

describe("ordinaryLeastSquares", () => {
  test("the example in the docstring holds", () => {
    const { intercept, slope } = ordinaryLeastSquares([0, 1, 2], [7, 6.9, 6.4]);
    expect(intercept).toBeCloseTo(7.0667, 4);
    expect(slope).toBeCloseTo(-0.3, 12);
  });

  test.each(goldenSeries)("agrees with R within 1e-6: $id", (series) => {
    const { intercept, slope } = ordinaryLeastSquares([...series.values.keys()], series.values);
    expect(Math.abs(slope - series.ols.slope)).toBeLessThan(1e-6);
    expect(Math.abs(intercept - series.ols.intercept)).toBeLessThan(1e-6);
  });

  test("the slope does not depend on where the years start", () => {
    const values = [7, 6.9, 6.4, 6.6];
    const early = ordinaryLeastSquares([0, 1, 2, 3], values).slope;
    expect(ordinaryLeastSquares([2022, 2023, 2024, 2025], values).slope).toBeCloseTo(early, 12);
  });

  test("one point, unequal lengths, a constant x and values that are not finite are refused", () => {
    expect(() => ordinaryLeastSquares([1], [1])).toThrow(RangeError);
    expect(() => ordinaryLeastSquares([1, 2, 3], [1, 2])).toThrow(RangeError);
    expect(() => ordinaryLeastSquares([2, 2], [1, 2])).toThrow(RangeError);
    expect(() => ordinaryLeastSquares([1, 2], [1, Number.NaN])).toThrow(RangeError);
  });
});
