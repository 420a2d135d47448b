import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { kendallScore } from "./kendallScore.ts";

describe("kendallScore", () => {
  test("the example in the docstring holds", () => {
    expect(kendallScore([6.81, 6.71, 6.71, 6.14])).toBe(-5);
  });

  test.each(goldenSeries)("agrees with R, with and without ties: $id", (series) => {
    expect(kendallScore(series.values)).toBe(series.mannKendall.score);
  });

  test("a series read backwards has the opposite score", () => {
    const values = [6.8, 6.4, 7.4, 6.4, 9];
    expect(kendallScore(values.toReversed())).toBe(-kendallScore(values));
  });

  test("the score is that of the ranks: any increasing change of unit leaves it", () => {
    const values = [6.8, 6.4, 7.4, 6.4, 9];
    expect(kendallScore(values.map((value) => Math.exp(value)))).toBe(kendallScore(values));
  });

  test("one value, or a value that is not finite, is refused", () => {
    expect(() => kendallScore([1])).toThrow(RangeError);
    expect(() => kendallScore([1, Number.NaN])).toThrow(RangeError);
  });
});
