import { describe, expect, test } from "vitest";
import { gridThenGoldenSection } from "./gridThenGoldenSection.ts";

describe("gridThenGoldenSection", () => {
  test("the example in the docstring holds", () => {
    expect(gridThenGoldenSection((x) => Math.cos(x), [0, 2, 4, 6], 1e-8)).toBeCloseTo(Math.PI, 6);
  });

  test("the deeper of two valleys is found", () => {
    const twoValleys = (x: number) => Math.min((x - 1) ** 2, (x - 8) ** 2 - 1);
    expect(gridThenGoldenSection(twoValleys, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 1e-8)).toBeCloseTo(8, 6);
  });

  test("a minimum on a bound is that bound exactly", () => {
    expect(gridThenGoldenSection((x) => x, [0.0001, 0.5, 0.9999], 1e-8)).toBe(0.0001);
    expect(gridThenGoldenSection((x) => -x, [0.0001, 0.5, 0.9999], 1e-8)).toBe(0.9999);
  });

  test("a flat function gives the first grid point", () => {
    expect(gridThenGoldenSection(() => 0, [0.1, 0.5, 0.9], 1e-8)).toBe(0.1);
  });

  test("a grid of one point is refused", () => {
    expect(() => gridThenGoldenSection((x) => x, [1], 1e-8)).toThrow(RangeError);
  });
});
