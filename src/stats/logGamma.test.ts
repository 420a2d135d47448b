import { describe, expect, test } from "vitest";
import { logGamma } from "./logGamma.ts";

describe("logGamma", () => {
  test("the example in the docstring holds", () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
  });

  test("known values: Γ(1) = Γ(2) = 1 and Γ(1/2) = √π", () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expect(logGamma(2)).toBeCloseTo(0, 13);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });

  test("Γ(x + 1) = x Γ(x) for large and small x", () => {
    for (const x of [0.01, 0.7, 3.3, 12.5, 170, 4000]) {
      expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10);
    }
  });

  test("zero, negative numbers and numbers that are not finite are refused", () => {
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => logGamma(x)).toThrow(RangeError);
  });
});
