import { describe, expect, test } from "vitest";
import { meanSquaredChange } from "./meanSquaredChange.ts";
import { linearScale, logitScale } from "./scale.ts";

describe("meanSquaredChange", () => {
  test("the example in the docstring holds", () => {
    expect(meanSquaredChange([7, 6.9, 6.6], linearScale)).toBeCloseTo(0.05, 12);
  });

  test("a steady change is not taken out", () => {
    expect(meanSquaredChange([1, 3, 5, 7], linearScale)).toBe(4);
  });

  test("a constant series does not move", () => {
    expect(meanSquaredChange([6.1, 6.1, 6.1], logitScale)).toBe(0);
  });

  test("one value, or a value that is not finite, is refused", () => {
    expect(() => meanSquaredChange([1], linearScale)).toThrow(RangeError);
    expect(() => meanSquaredChange([1, Number.NaN], linearScale)).toThrow(RangeError);
  });
});
