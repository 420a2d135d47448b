import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { naive } from "./naive.ts";

describe("naive", () => {
  test("the example in the docstring holds", () => {
    expect(naive([6.81, 6.71, 6.14], 2)).toEqual([6.14, 6.14]);
  });

  test.each(goldenSeries)("agrees with R: $id", (series) => {
    expect(naive(series.values, 5)).toEqual(series.naive);
  });

  test("no values, a value that is not finite and no horizon are refused", () => {
    expect(() => naive([], 1)).toThrow(RangeError);
    expect(() => naive([Number.NaN], 1)).toThrow(RangeError);
    expect(() => naive([1], 0)).toThrow(RangeError);
  });
});
