import { describe, expect, test } from "vitest";
import { normalCumulative } from "./normalCumulative.ts";
import { normalQuantile } from "./normalQuantile.ts";

describe("normalQuantile", () => {
  test("the example in the docstring holds", () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  });

  test.each([
    [0.5, 0],
    [0.9, 1.2815515655446],
    [0.995, 2.5758293035489],
    [0.0001, -3.71901648545568],
  ])("qnorm(%s) agrees with R", (probability, expected) => {
    expect(normalQuantile(probability)).toBeCloseTo(expected, 10);
  });

  test("the cumulative probability undoes it", () => {
    for (const probability of [1e-12, 0.01, 0.3, 0.8, 0.999]) {
      expect(normalCumulative(normalQuantile(probability)) / probability).toBeCloseTo(1, 10);
    }
  });

  test("probabilities of 0, 1 and beyond are refused", () => {
    for (const probability of [0, 1, 1.2, Number.NaN])
      expect(() => normalQuantile(probability)).toThrow(RangeError);
  });
});
