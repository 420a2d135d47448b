import { describe, expect, test } from "vitest";
import { normalCumulative } from "./normalCumulative.ts";

describe("normalCumulative", () => {
  test("the example in the docstring holds", () => {
    expect(normalCumulative(1.959963984540054)).toBeCloseTo(0.975, 12);
  });

  test.each([
    [0, 0.5],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [-1.5, 0.0668072012688581],
    [-1.9999999, 0.022750137346],
    [-2.0000001, 0.022750126547],
    [-3, 0.00134989803163009],
    [-6, 9.86587645037698e-10],
    [-10, 7.61985302416052e-24],
  ])("pnorm(%s) agrees with R", (x, expected) => {
    expect(Math.abs(normalCumulative(x) / expected - 1)).toBeLessThan(1e-9);
  });

  test("the two sides add up to one", () => {
    for (const x of [0.3, 1.7, 2.5, 4]) expect(normalCumulative(x) + normalCumulative(-x)).toBeCloseTo(1, 14);
  });

  test("infinities are certain and what is not a number is refused", () => {
    expect(normalCumulative(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCumulative(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(() => normalCumulative(Number.NaN)).toThrow(RangeError);
  });
});
