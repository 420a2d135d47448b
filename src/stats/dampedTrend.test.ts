import { describe, expect, test } from "vitest";
import { dampedTrend } from "./dampedTrend.ts";
import { goldenSeries } from "./fixtures/golden.ts";

const withGlobal = goldenSeries.filter((series) => series.dampedGlobal !== null);

describe("dampedTrend", () => {
  test("the example in the docstring holds", () => {
    const { forecast } = dampedTrend([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 1);
    expect(forecast[0]).toBeCloseTo(7.021, 3);
  });

  test.each(goldenSeries)("fits at least as closely as R, whose search stops early: $id", (series) => {
    expect(dampedTrend(series.values, 1).sumOfSquares).toBeLessThanOrEqual(series.dampedSumOfSquares * 1.001);
  });

  test.each(withGlobal)("finds the closest fit that an independent search found: $id", (series) => {
    const { sumOfSquares, forecast } = dampedTrend(series.values, 5);
    expect(sumOfSquares / (series.dampedGlobal?.sumOfSquares ?? Number.NaN)).toBeCloseTo(1, 6);
    for (const [i, value] of forecast.entries()) {
      const difference = Math.abs(value - (series.dampedGlobal?.forecast[i] ?? Number.NaN));
      expect(difference).toBeLessThan(1e-3 * series.naiveMeanAbsoluteError);
    }
  });

  test.each(goldenSeries)("stays within the admissible parameters: $id", (series) => {
    const { alpha, beta, phi } = dampedTrend(series.values, 1);
    expect(alpha).toBeGreaterThanOrEqual(0.0001);
    expect(alpha).toBeLessThanOrEqual(0.9999);
    expect(beta).toBeGreaterThan(0);
    expect(beta).toBeLessThan(alpha);
    expect(phi).toBeGreaterThanOrEqual(0.8);
    expect(phi).toBeLessThanOrEqual(0.98);
  });

  test("a damped trend of a constant series is that constant", () => {
    expect(dampedTrend([6.1, 6.1, 6.1, 6.1, 6.1, 6.1], 3).forecast).toEqual([6.1, 6.1, 6.1]);
  });

  test("a series that is itself a damped trend goes on", () => {
    const exact = Array.from({ length: 14 }, (_, i) => 10 + 3 * 0.9 ** i);
    for (const [i, value] of dampedTrend(exact.slice(0, 10), 4).forecast.entries()) {
      expect(value).toBeCloseTo(exact[10 + i] as number, 2);
    }
  });

  test("each step of the projection is phi times the step before", () => {
    const { forecast, phi } = dampedTrend([8.1, 7.9, 7.5, 6.8, 6.6, 7.2, 7.6, 7], 3);
    const [first = 0, second = 0, third = 0] = forecast;
    expect((third - second) / (second - first)).toBeCloseTo(phi, 6);
  });

  test("the projection moves with a shift and a scale of the values", () => {
    const values = [6.8, 6.4, 7.4, 6.6, 7.3, 8.6, 9.4, 9];
    const original = dampedTrend(values, 3).forecast;
    const moved = dampedTrend(
      values.map((value) => 1000 + 50 * value),
      3,
    ).forecast;
    for (const [i, value] of original.entries()) expect(moved[i]).toBeCloseTo(1000 + 50 * value, 1);
  });

  test("the same values give the same projection", () => {
    const values = [6.8, 6.4, 7.4, 6.6, 7.3, 8.6, 9.4, 9];
    expect(dampedTrend(values, 3)).toEqual(dampedTrend(values, 3));
  });

  test("five values, a value that is not finite and no horizon are refused", () => {
    expect(() => dampedTrend([1, 2, 3, 4, 5], 1)).toThrow(
      new RangeError("damped trend requires at least 6 values, not 5"),
    );
    expect(() => dampedTrend([1, 2, 3, 4, 5, Number.NaN], 1)).toThrow(RangeError);
    expect(() => dampedTrend([1, 2, 3, 4, 5, 6], 0)).toThrow(RangeError);
  });
});
