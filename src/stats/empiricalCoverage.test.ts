import { describe, expect, test } from "vitest";
import { empiricalCoverage } from "./empiricalCoverage.ts";

const interval = { lower: 5, upper: 7 };

describe("empiricalCoverage", () => {
  test("the example in the docstring holds", () => {
    expect(empiricalCoverage([interval, interval], [6, 8])).toBe(0.5);
  });

  test("a value on a bound is covered", () => {
    expect(empiricalCoverage([interval, interval], [5, 7])).toBe(1);
  });

  test("no values, unequal lengths and bounds that are not finite are refused", () => {
    expect(() => empiricalCoverage([], [])).toThrow(RangeError);
    expect(() => empiricalCoverage([interval], [5, 6])).toThrow(RangeError);
    expect(() => empiricalCoverage([{ lower: Number.NaN, upper: 7 }], [6])).toThrow(RangeError);
  });
});
