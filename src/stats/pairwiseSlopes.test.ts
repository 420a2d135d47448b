import { describe, expect, test } from "vitest";
import { pairwiseSlopes } from "./pairwiseSlopes.ts";

describe("pairwiseSlopes", () => {
  test("the example in the docstring holds", () => {
    expect(pairwiseSlopes([2018, 2019, 2021], [7, 6, 7])).toEqual([-1, 0, 0.5]);
  });

  test("n years have n(n − 1)/2 slopes", () => {
    expect(pairwiseSlopes([1, 2, 3, 4, 5], [1, 4, 2, 8, 5])).toHaveLength(10);
  });

  test("years that repeat, descend or are not whole are refused", () => {
    expect(() => pairwiseSlopes([2018, 2018], [1, 2])).toThrow(RangeError);
    expect(() => pairwiseSlopes([2019, 2018], [1, 2])).toThrow(RangeError);
    expect(() => pairwiseSlopes([2018, 2018.5], [1, 2])).toThrow(RangeError);
  });

  test("one year, unequal lengths and values that are not finite are refused", () => {
    expect(() => pairwiseSlopes([2018], [1])).toThrow(RangeError);
    expect(() => pairwiseSlopes([2018, 2019, 2020], [1, 2])).toThrow(RangeError);
    expect(() => pairwiseSlopes([2018, 2019], [1, Number.NaN])).toThrow(RangeError);
  });
});
