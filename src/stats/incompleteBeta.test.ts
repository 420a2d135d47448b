import { describe, expect, test } from "vitest";
import { incompleteBeta } from "./incompleteBeta.ts";

describe("incompleteBeta", () => {
  test("the example in the docstring holds", () => {
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 13);
  });

  test("with shapes 1 and 1 it is x; with a whole second shape it is a polynomial", () => {
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 13);
    expect(incompleteBeta(0.3, 4, 1)).toBeCloseTo(0.3 ** 4, 13);
  });

  test("the two tails add up to one", () => {
    for (const x of [0.01, 0.4, 0.9]) {
      expect(incompleteBeta(x, 2.5, 0.5) + incompleteBeta(1 - x, 0.5, 2.5)).toBeCloseTo(1, 13);
    }
  });

  test("it begins at 0 and ends at 1", () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });

  test("arguments outside their range are refused", () => {
    expect(() => incompleteBeta(-0.1, 1, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(Number.NaN, 1, 1)).toThrow(RangeError);
  });
});
