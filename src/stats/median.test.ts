import { describe, expect, test } from "vitest";
import { median } from "./median.ts";

describe("median", () => {
  test("the example in the docstring holds", () => {
    expect(median([6.14, 6.81, 6.71])).toBe(6.71);
  });

  test("the median of an even number of values is the mean of the middle two", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test("numbers are ordered as numbers, not as words", () => {
    expect(median([10, 9, 2])).toBe(9);
  });

  test("the values are left in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test("no values, or a value that is not finite, is refused", () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => median([1, Number.NaN, 2])).toThrow(RangeError);
  });
});
