import { describe, expect, test } from "vitest";
import { intervalScore } from "./intervalScore.ts";

describe("intervalScore", () => {
  test("the example in the docstring holds", () => {
    expect(intervalScore({ lower: 5, upper: 7 }, 0.8, 7.5)).toBeCloseTo(7, 12);
  });

  test("inside the interval the score is the width", () => {
    expect(intervalScore({ lower: 5, upper: 7 }, 0.95, 6)).toBe(2);
    expect(intervalScore({ lower: 5, upper: 7 }, 0.95, 5)).toBe(2);
  });

  test("a miss below is fined like a miss above", () => {
    expect(intervalScore({ lower: 5, upper: 7 }, 0.95, 4)).toBeCloseTo(42, 10);
    expect(intervalScore({ lower: 5, upper: 7 }, 0.95, 8)).toBeCloseTo(42, 10);
  });

  test("reversed bounds, an impossible level and numbers that are not finite are refused", () => {
    expect(() => intervalScore({ lower: 7, upper: 5 }, 0.8, 6)).toThrow(RangeError);
    expect(() => intervalScore({ lower: 5, upper: 7 }, 95, 6)).toThrow(RangeError);
    expect(() => intervalScore({ lower: 5, upper: 7 }, 0.8, Number.NaN)).toThrow(RangeError);
  });
});
