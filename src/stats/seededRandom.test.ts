import { describe, expect, test } from "vitest";
import { mean } from "./mean.ts";
import { seededRandom } from "./seededRandom.ts";

const many = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe("seededRandom", () => {
  test("the example in the docstring holds, and the next numbers of mulberry32", () => {
    expect(many(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  test("the same seed gives the same numbers, another seed others", () => {
    expect(many(7, 20)).toEqual(many(7, 20));
    expect(many(7, 20)).not.toEqual(many(8, 20));
  });

  test("two generators do not disturb each other", () => {
    const first = seededRandom(1);
    seededRandom(1)();
    expect(first()).toBe(many(1, 1)[0]);
  });

  test("numbers are from 0 up to 1, with the mean, the variance and the ten equal parts of chance", () => {
    const numbers = many(2, 100_000);
    expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.slice(0, 50_000))).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(0.5, 2);
    expect(mean(numbers.map((x) => (x - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
    for (let part = 0; part < 10; part += 1) {
      const share = mean(numbers.map((x) => (Math.floor(10 * x) === part ? 1 : 0)));
      expect(Math.abs(share - 0.1)).toBeLessThan(0.005);
    }
  });

  test("a seed that is not a whole number is refused", () => {
    expect(() => seededRandom(0.5)).toThrow(RangeError);
    expect(() => seededRandom(Number.NaN)).toThrow(RangeError);
  });
});
