import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { simpleExponentialSmoothing } from "./simpleExponentialSmoothing.ts";

describe("simpleExponentialSmoothing", () => {
  test("the example in the docstring holds", () => {
    const { forecast } = simpleExponentialSmoothing([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 1);
    expect(forecast[0]).toBeCloseTo(6.9471, 4);
  });

  test.each(goldenSeries)("projects as R does within a thousandth of the usual change: $id", (series) => {
    const { forecast } = simpleExponentialSmoothing(series.values, 5);
    for (const [i, value] of forecast.entries()) {
      const difference = Math.abs(value - (series.ses.forecast[i] as number));
      expect(difference).toBeLessThan(1e-3 * series.naiveMeanAbsoluteError);
    }
  });

  test.each(goldenSeries)("fits at least as closely as R: $id", (series) => {
    const { sumOfSquares } = simpleExponentialSmoothing(series.values, 5);
    expect(sumOfSquares).toBeLessThanOrEqual(series.ses.sumOfSquares * (1 + 1e-9));
  });

  test("published figures: oil 1996–2007 has alpha 0.892 and 496.494; strikes 0.6825 and 4164.972", () => {
    const byId = new Map(goldenSeries.map((series) => [series.id, series.values]));
    const oil = simpleExponentialSmoothing(byId.get("oil_1996_2007") ?? [], 1);
    expect(oil.alpha).toBeCloseTo(0.892, 3);
    expect(oil.level).toBeCloseTo(496.494, 2);
    const strikes = simpleExponentialSmoothing(byId.get("strikes") ?? [], 1);
    // R stops its search a little before the smallest sum of squares.
    expect(strikes.alpha).toBeCloseTo(0.6825, 3);
    expect(strikes.level).toBeCloseTo(4164.972, 0);
  });

  test("a constant series is projected as that constant", () => {
    expect(simpleExponentialSmoothing([6.1, 6.1, 6.1, 6.1], 2).forecast).toEqual([6.1, 6.1]);
  });

  test("the projection moves with a shift and a scale of the values", () => {
    const values = [6.8, 6.4, 7.4, 6.6, 7.3, 8.6, 9.4, 9];
    const [original] = simpleExponentialSmoothing(values, 1).forecast;
    const [moved] = simpleExponentialSmoothing(
      values.map((value) => 1000 - 50 * value),
      1,
    ).forecast;
    expect(moved).toBeCloseTo(1000 - 50 * (original ?? 0), 4);
  });

  test("the fitted values know nothing of the value they meet, once alpha and the first level are given", () => {
    const fit = simpleExponentialSmoothing([6.8, 6.4, 7.4, 6.6, 7.3], 1);
    const second = fit.initialLevel + fit.alpha * (6.8 - fit.initialLevel);
    expect(fit.fitted).toHaveLength(5);
    expect(fit.fitted[0]).toBe(fit.initialLevel);
    expect(fit.fitted[1]).toBeCloseTo(second, 12);
  });

  test("two values, a value that is not finite and no horizon are refused", () => {
    expect(() => simpleExponentialSmoothing([1, 2], 1)).toThrow(RangeError);
    expect(() => simpleExponentialSmoothing([1, 2, Number.NaN], 1)).toThrow(RangeError);
    expect(() => simpleExponentialSmoothing([1, 2, 3], 0)).toThrow(RangeError);
  });
});
