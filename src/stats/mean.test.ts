import { describe, expect, test } from "vitest";
import { mean } from "./mean.ts";

describe("mean", () => {
  test("the example in the docstring holds", () => {
    expect(mean([6.81, 6.71, 6.14])).toBeCloseTo(6.5533, 4);
  });

  test("the mean of a constant is that constant, to the last digit", () => {
    expect(mean(Array.from({ length: 10 }, () => 0.1))).toBe(0.1);
  });

  test("the mean moves with a shift and a scale", () => {
    expect(mean([3, 5, 10].map((value) => 2 * value + 7))).toBe(2 * mean([3, 5, 10]) + 7);
  });

  test("no values, or a value that is not finite, is refused", () => {
    expect(() => mean([])).toThrow(RangeError);
    expect(() => mean([1, Number.NaN])).toThrow(RangeError);
  });
});
