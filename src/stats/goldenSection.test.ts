import { describe, expect, test } from "vitest";
import { goldenSection } from "./goldenSection.ts";

describe("goldenSection", () => {
  test("the example in the docstring holds", () => {
    expect(goldenSection((x) => (x - 2) ** 2, 0, 5, 1e-8)).toBeCloseTo(2, 6);
  });

  test("a function that only falls is smallest at the upper bound", () => {
    expect(goldenSection((x) => -x, 0, 5, 1e-8)).toBeCloseTo(5, 7);
  });

  test("a tolerance finer than numbers allow still ends", () => {
    expect(goldenSection((x) => Math.abs(x - 1), 0, 3, 1e-300)).toBeCloseTo(1, 12);
  });

  test("equal bounds give that bound", () => {
    expect(goldenSection((x) => x, 3, 3, 1e-8)).toBe(3);
  });

  test("reversed bounds and a tolerance that is not positive are refused", () => {
    expect(() => goldenSection((x) => x, 5, 0, 1e-8)).toThrow(RangeError);
    expect(() => goldenSection((x) => x, 0, 5, 0)).toThrow(RangeError);
    expect(() => goldenSection((x) => x, Number.NaN, 5, 1)).toThrow(RangeError);
  });
});
