import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { meanAbsoluteScaledError } from "./meanAbsoluteScaledError.ts";

describe("meanAbsoluteScaledError", () => {
  test("the example in the docstring holds", () => {
    expect(meanAbsoluteScaledError([0.3, -0.1], [7, 6.8, 7])).toBeCloseTo(1, 12);
  });

  test("it does not depend on the unit", () => {
    expect(meanAbsoluteScaledError([300, -100], [7000, 6800, 7000])).toBeCloseTo(1, 12);
  });

  test.each(goldenSeries)("an error of one usual change scores 1: $id", (series) => {
    expect(meanAbsoluteScaledError([series.naiveMeanAbsoluteError], series.values)).toBeCloseTo(1, 6);
  });

  test("a history that never changes gives no scale and is refused", () => {
    expect(() => meanAbsoluteScaledError([1], [5, 5, 5])).toThrow(RangeError);
  });

  test("too little data is refused", () => {
    expect(() => meanAbsoluteScaledError([1], [5])).toThrow(RangeError);
    expect(() => meanAbsoluteScaledError([], [5, 6])).toThrow(RangeError);
  });
});
