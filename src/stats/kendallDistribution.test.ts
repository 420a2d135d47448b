import { describe, expect, test } from "vitest";
import { kendallTables } from "./fixtures/golden.ts";
import { kendallDistribution } from "./kendallDistribution.ts";
import { kendallScore } from "./kendallScore.ts";
import { tieSizes } from "./tieSizes.ts";

const ones = (n: number) => Array.from({ length: n }, () => 1);

/** All orders of the values, equal values told apart. */
function orders(values: readonly number[]): number[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, i) => orders(values.toSpliced(i, 1)).map((rest) => [value, ...rest]));
}

describe("kendallDistribution", () => {
  test("the example in the docstring holds", () => {
    const expected = [1 / 6, 1 / 3, 1 / 3, 1 / 6];
    for (const [k, probability] of kendallDistribution([1, 1, 1]).entries()) {
      expect(probability).toBeCloseTo(expected[k] as number, 14);
    }
  });

  test.each(kendallTables)("agrees with the exact table for $n values", ({ n, probabilities }) => {
    const distribution = kendallDistribution(ones(n));
    for (const { score, probability } of probabilities) {
      const tail = distribution.slice(0, (distribution.length - 1 - score) / 2 + 1);
      const twoSided = Math.min(1, 2 * tail.reduce((sum, value) => sum + value, 0));
      expect(Math.abs(twoSided - probability)).toBeLessThan(1e-10);
    }
  });

  test.each([[[1, 1, 2, 3, 3, 3]], [[1, 1, 1, 2, 2]], [[1, 2, 3, 4, 4, 4, 4]], [[5, 5, 5]]])(
    "agrees with a count over all orders of %j",
    (values) => {
      const distribution = kendallDistribution(tieSizes(values));
      const all = orders(values);
      const counts = new Array<number>(distribution.length).fill(0);
      for (const order of all) {
        const k = (distribution.length - 1 - kendallScore(order)) / 2;
        counts[k] = (counts[k] as number) + 1;
      }
      for (const [k, count] of counts.entries()) expect(distribution[k]).toBeCloseTo(count / all.length, 12);
    },
  );

  test("the probabilities add up to one and mirror, also for many values and ties", () => {
    const distribution = kendallDistribution([...ones(40), 2, 2, 5]);
    expect(distribution.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    for (const [k, probability] of distribution.entries()) {
      expect(Math.abs(probability - (distribution.at(-1 - k) as number))).toBeLessThan(1e-15);
    }
  });

  test("the smallest probability keeps its digits: 1/n!", () => {
    let factorial = 1;
    for (let i = 2; i <= 50; i += 1) factorial *= i;
    expect((kendallDistribution(ones(50))[0] as number) * factorial).toBeCloseTo(1, 10);
  });

  test("the order of the sizes does not matter", () => {
    expect(kendallDistribution([3, 1, 2])).toEqual(kendallDistribution([1, 2, 3]));
  });

  test("no sizes, or impossible ones, are refused", () => {
    expect(() => kendallDistribution([])).toThrow(RangeError);
    expect(() => kendallDistribution([0])).toThrow(RangeError);
    expect(() => kendallDistribution([1.5])).toThrow(RangeError);
  });
});
