import { describe, expect, test } from "vitest";
import { meanAbsoluteError } from "./meanAbsoluteError.ts";

describe("meanAbsoluteError", () => {
  test("the example in the docstring holds", () => {
    expect(meanAbsoluteError([0.3, -0.1, 0.2])).toBeCloseTo(0.2, 12);
  });

  test("errors of opposite sign do not cancel", () => {
    expect(meanAbsoluteError([2, -2])).toBe(2);
  });

  test("no errors, or one that is not finite, is refused", () => {
    expect(() => meanAbsoluteError([])).toThrow(RangeError);
    expect(() => meanAbsoluteError([Number.NaN])).toThrow(RangeError);
  });
});
