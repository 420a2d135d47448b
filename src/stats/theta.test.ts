import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { theta } from "./theta.ts";

describe("theta", () => {
  test("the example in the docstring holds", () => {
    const [first, second] = theta([6.75, 6.6, 7.17, 7.59, 7, 6.81, 6.71], 2);
    expect(first).toBeCloseTo(6.9634, 4);
    expect(second).toBeCloseTo(6.9657, 4);
  });

  test.each(goldenSeries)("projects as R does within a thousandth of the usual change: $id", (series) => {
    for (const [i, value] of theta(series.values, 5).entries()) {
      const difference = Math.abs(value - (series.theta[i] as number));
      expect(difference).toBeLessThan(1e-3 * series.naiveMeanAbsoluteError);
    }
  });

  test("a constant series is projected as that constant", () => {
    expect(theta([6.1, 6.1, 6.1, 6.1], 2)).toEqual([6.1, 6.1]);
  });

  test("a projection mirrors when the values mirror", () => {
    const values = [6.8, 6.4, 7.4, 6.6, 7.3, 8.6, 9.4, 9];
    const mirrored = theta(
      values.map((value) => -value),
      3,
    );
    for (const [i, value] of theta(values, 3).entries()) expect(mirrored[i]).toBeCloseTo(-value, 6);
  });

  test("two values, a value that is not finite and no horizon are refused", () => {
    expect(() => theta([1, 2], 1)).toThrow(RangeError);
    expect(() => theta([1, 2, Number.NaN], 1)).toThrow(RangeError);
    expect(() => theta([1, 2, 3], 0)).toThrow(RangeError);
  });
});
