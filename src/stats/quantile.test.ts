import { describe, expect, test } from "vitest";
import { quantile } from "./quantile.ts";

describe("quantile", () => {
  test("the example in the docstring holds", () => {
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  });

  test("type 7 values agree with R: quantile(c(15, 20, 35, 40, 50), c(.05, .3, .4, .95))", () => {
    const values = [35, 15, 50, 20, 40];
    const expected = [16, 23, 29, 48];
    for (const [i, probability] of [0.05, 0.3, 0.4, 0.95].entries()) {
      expect(quantile(values, probability)).toBeCloseTo(expected[i] as number, 12);
    }
  });

  test("probabilities 0 and 1 are the minimum and the maximum", () => {
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
  });

  test("the values are left in their order", () => {
    const values = [3, 1, 2];
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  test("no values, a value that is not finite and an impossible probability are refused", () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([Number.NaN], 0.5)).toThrow(RangeError);
    expect(() => quantile([1], 1.1)).toThrow(RangeError);
    expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
  });
});
