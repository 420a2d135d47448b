import { describe, expect, test } from "vitest";
import { steadiness } from "./steadiness.ts";

describe("steadiness", () => {
  test("the example in the docstring holds", () => {
    expect(steadiness([-0.2, -0.3, -0.1])).toBeCloseTo(0.917, 3);
  });

  test("equal changes are wholly steady, changes that cancel not at all", () => {
    expect(steadiness([0.5, 0.5, 0.5])).toBe(1);
    expect(steadiness([1, -1, 1, -1])).toBe(0);
    expect(steadiness([0, 0])).toBe(0);
  });

  test("a mean within its standard error is not steady", () => {
    expect(steadiness([1, -0.9, 0.2])).toBe(0);
  });

  test("it does not change with sign and unit", () => {
    const changes = [0.3, 0.1, 0.4, 0.2];
    expect(steadiness(changes.map((change) => -7 * change))).toBeCloseTo(steadiness(changes), 12);
  });

  test("fewer than two changes and numbers that are none are refused", () => {
    expect(() => steadiness([1])).toThrow(RangeError);
    expect(() => steadiness([1, Number.NaN])).toThrow(RangeError);
  });
});
