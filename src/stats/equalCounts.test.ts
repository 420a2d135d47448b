import { describe, expect, test } from "vitest";
import { equalCounts } from "./equalCounts.ts";

const countsOf = (classes: readonly number[]) =>
  [...new Set(classes)].sort((a, b) => a - b).map((each) => classes.filter((other) => other === each).length);

describe("equalCounts", () => {
  test("the example in the docstring holds", () => {
    expect(equalCounts([30, 10, 10, 20], 2)).toEqual([2, 1, 1, 2]);
  });

  test("thirty-five different values fall into fifths of seven", () => {
    const values = Array.from({ length: 35 }, (_, i) => 700 - 13 * i);
    const classes = equalCounts(values, 5);
    expect(countsOf(classes)).toEqual([7, 7, 7, 7, 7]);
    expect([classes[0], classes.at(-1)]).toEqual([5, 1]);
  });

  test("where the number of values cannot be divided, counts differ by one at most", () => {
    for (const n of [6, 11, 33, 34]) {
      const counts = countsOf(
        equalCounts(
          Array.from({ length: n }, (_, i) => i),
          5,
        ),
      );
      expect(counts).toHaveLength(5);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });

  test("equal values never part, and take the lower class", () => {
    expect(equalCounts([1, 2, 2, 2, 3], 5)).toEqual([1, 2, 2, 2, 5]);
    expect(equalCounts([4, 4, 4], 5)).toEqual([1, 1, 1]);
  });

  test("a larger value is never in a lower class, in any order", () => {
    const values = [97, 84, 97, 61, 235, 120, 84, 84, 133, 61, 240, 99];
    const classes = equalCounts(values, 5);
    values.forEach((a, i) => {
      values.forEach((b, j) => {
        if (a > b) expect(classes[i]).toBeGreaterThanOrEqual(classes[j] ?? 0);
      });
    });
    expect(equalCounts(values.toReversed(), 5)).toEqual(classes.toReversed());
  });

  test("shifting and scaling all values changes no class", () => {
    const values = [614, 397, 1_458, 805, 805];
    const moved = values.map((value) => 3 * value + 7);
    expect(equalCounts(moved, 5)).toEqual(equalCounts(values, 5));
  });

  test("no values, or no positive number of classes, are refused", () => {
    expect(() => equalCounts([], 5)).toThrow(RangeError);
    expect(() => equalCounts([1, Number.NaN], 5)).toThrow(RangeError);
    expect(() => equalCounts([1], 0)).toThrow(RangeError);
    expect(() => equalCounts([1], 2.5)).toThrow(RangeError);
  });
});
