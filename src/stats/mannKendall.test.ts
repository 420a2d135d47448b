import { describe, expect, test } from "vitest";
import { goldenSeries, kendallTables } from "./fixtures/golden.ts";
import { mannKendall } from "./mannKendall.ts";

const untied = goldenSeries.filter((series) => series.mannKendall.exactProbability !== null);

describe("mannKendall", () => {
  test("the example in the docstring holds", () => {
    const { score, probability } = mannKendall([6.6, 6.75, 7, 7.17, 7.59]);
    expect(score).toBe(10);
    expect(probability).toBeCloseTo(0.01667, 5);
  });

  test.each(untied)("the exact probability agrees with enumeration: $id", (series) => {
    const { score, probability } = mannKendall(series.values);
    expect(score).toBe(series.mannKendall.score);
    expect(probability / (series.mannKendall.exactProbability ?? Number.NaN)).toBeCloseTo(1, 9);
  });

  test.each(kendallTables)(
    "a steady rise of $n values has the smallest probability possible",
    ({ n, probabilities }) => {
      const smallest = probabilities.at(-1)?.probability ?? Number.NaN;
      const { probability } = mannKendall(Array.from({ length: n }, (_, i) => i));
      expect(Math.abs(probability - smallest)).toBeLessThan(1e-10);
    },
  );

  test.each([
    [2015, 2024, -23, 0.04662257495590829],
    [2015, 2025, -33, 0.00994553671637005],
    [2018, 2024, -1, 1],
  ])("Kota Pekalongan %s–%s: score %s, probability %s", (from, to, score, probability) => {
    const values = goldenSeries.find(({ id }) => id === "kota_pekalongan_2004_2025")?.values ?? [];
    const found = mannKendall(values.slice(from - 2004, to - 2004 + 1));
    expect(found.score).toBe(score);
    expect(found.probability).toBeCloseTo(probability, 12);
  });

  test("with ties the probability is that of a count over all orders", () => {
    // Of the 12 orders of 1, 1, 2, 3 one has the score 5 and one −5.
    expect(mannKendall([1, 1, 2, 3]).probability).toBeCloseTo(2 / 12, 14);
    // Of the 3 orders of 1, 1, 2 one rises and one falls.
    expect(mannKendall([1, 1, 2]).probability).toBeCloseTo(2 / 3, 14);
  });

  test("with ties the exact probability is near the normal one for longer series", () => {
    const strong = goldenSeries.find(({ id }) => id === "kota_pekalongan_2004_2025")?.values ?? [];
    expect(mannKendall(strong).probability).toBeCloseTo(0.0344, 2);
  });

  test("a series read backwards has the opposite score and the same probability", () => {
    const values = [6.8, 6.4, 7.4, 6.4, 9, 9.1];
    const forwards = mannKendall(values);
    const backwards = mannKendall(values.toReversed());
    expect(backwards.score).toBe(-forwards.score);
    expect(backwards.probability).toBe(forwards.probability);
  });

  test("a constant series shows no trend", () => {
    expect(mannKendall([5, 5, 5, 5])).toEqual({ score: 0, probability: 1 });
  });

  test("two values, or a value that is not finite, are refused", () => {
    expect(() => mannKendall([1, 2])).toThrow(RangeError);
    expect(() => mannKendall([1, 2, Number.NaN])).toThrow(RangeError);
  });
});
