import { describe, expect, test } from "vitest";
import { drift } from "./drift.ts";
import { steadyDrift } from "./steadyDrift.ts";

describe("steadyDrift", () => {
  test("the example in the docstring holds", () => {
    const [first, second] = steadyDrift([7, 6.8, 6.5, 6.4], 2);
    expect(first).toBeCloseTo(6.2167, 4);
    expect(second).toBeCloseTo(6.0333, 4);
  });

  test("on a straight line it is the drift, on a zigzag the last value", () => {
    expect(steadyDrift([1, 2, 3, 4], 2)).toEqual(drift([1, 2, 3, 4], 2));
    expect(steadyDrift([1, 2, 1, 2, 1], 3)).toEqual([1, 1, 1]);
  });

  test("it lies between the last value and the drift", () => {
    const values = [9, 8.1, 8.4, 7.2, 7, 6.8];
    const [steady = 0] = steadyDrift(values, 1);
    const [plain = 0] = drift(values, 1);
    expect(steady).toBeLessThanOrEqual(6.8);
    expect(steady).toBeGreaterThanOrEqual(plain);
  });

  test("it moves with the values", () => {
    const values = [9, 8.1, 8.4, 7.2];
    const moved = steadyDrift(
      values.map((value) => 3 * value + 2),
      2,
    );
    steadyDrift(values, 2).forEach((value, i) => {
      expect(moved[i]).toBeCloseTo(3 * value + 2, 10);
    });
  });

  test("fewer than three values are refused", () => {
    expect(() => steadyDrift([1, 2], 1)).toThrow(RangeError);
  });
});
