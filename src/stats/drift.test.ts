import { describe, expect, test } from "vitest";
import { drift } from "./drift.ts";
import { goldenSeries } from "./fixtures/golden.ts";

describe("drift", () => {
  test("the example in the docstring holds", () => {
    const [first, second] = drift([7, 6.9, 6.4], 2);
    expect(first).toBeCloseTo(6.1, 12);
    expect(second).toBeCloseTo(5.8, 12);
  });

  test.each(goldenSeries)("agrees with R within 1e-6: $id", (series) => {
    for (const [i, value] of drift(series.values, 5).entries()) {
      expect(Math.abs(value - (series.drift[i] as number))).toBeLessThan(1e-6);
    }
  });

  test("a straight line goes on as it is", () => {
    expect(drift([1, 2, 3, 4], 3)).toEqual([5, 6, 7]);
  });

  test("the values between the first and the last do not matter", () => {
    expect(drift([1, 9, -5, 4], 3)).toEqual(drift([1, 2, 3, 4], 3));
  });

  test("one value, a value that is not finite and no horizon are refused", () => {
    expect(() => drift([1], 1)).toThrow(RangeError);
    expect(() => drift([1, Number.NaN], 1)).toThrow(RangeError);
    expect(() => drift([1, 2], 0.5)).toThrow(RangeError);
  });
});
