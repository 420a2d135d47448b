import { describe, expect, test } from "vitest";
import { fourthRootScale, linearScale, logitScale } from "./scale.ts";

describe("scale", () => {
  test("the examples in the docstrings hold", () => {
    expect(logitScale.forward(50)).toBe(0);
    expect(fourthRootScale.forward(16)).toBe(2);
    expect(linearScale.forward(-3)).toBe(-3);
  });

  test.each([
    ["logit", logitScale, [0.01, 0.5, 6.71, 50, 99.99]],
    ["fourth root", fourthRootScale, [0, 0.001, 6.71, 485_000]],
    ["linear", linearScale, [-4, 0, 6.71]],
  ])("the way back of the %s scale ends where the way there began", (_, scale, values) => {
    for (const value of values) expect(scale.inverse(scale.forward(value))).toBeCloseTo(value, 8);
  });

  test("percentages outside 0.01 to 99.99 move to the edge", () => {
    expect(logitScale.forward(0)).toBe(logitScale.forward(0.01));
    expect(logitScale.forward(-5)).toBe(logitScale.forward(0.01));
    expect(logitScale.forward(100)).toBe(logitScale.forward(99.99));
  });

  test("no way back leads out of the possible", () => {
    expect(logitScale.inverse(-800)).toBe(0);
    expect(logitScale.inverse(800)).toBe(100);
    expect(fourthRootScale.inverse(-1)).toBe(0);
    expect(fourthRootScale.forward(-1)).toBe(0);
  });

  test("numbers that are not finite are refused", () => {
    for (const scale of [logitScale, fourthRootScale, linearScale]) {
      expect(() => scale.forward(Number.NaN)).toThrow(RangeError);
      expect(() => scale.inverse(Number.POSITIVE_INFINITY)).toThrow(RangeError);
    }
  });
});
