import { describe, expect, test } from "vitest";
import { tieSizes } from "./tieSizes.ts";

describe("tieSizes", () => {
  test("the example in the docstring holds", () => {
    expect(tieSizes([5.2, 5.2, 5, 4.9])).toEqual([1, 1, 2]);
  });

  test("the sizes add up to the number of values, in whatever order they come", () => {
    expect(tieSizes([3, 1, 3, 2, 3, 1])).toEqual([1, 2, 3]);
  });

  test("zero and minus zero are one value", () => {
    expect(tieSizes([0, -0])).toEqual([2]);
  });

  test("no values, or a value that is not finite, is refused", () => {
    expect(() => tieSizes([])).toThrow(RangeError);
    expect(() => tieSizes([Number.NaN])).toThrow(RangeError);
  });
});
