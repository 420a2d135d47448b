import { describe, expect, test } from "vitest";
import { increasingRoot } from "./increasingRoot.ts";

describe("increasingRoot", () => {
  test("the example in the docstring holds", () => {
    const root = increasingRoot(
      (x) => x * x - 2,
      (x) => 2 * x,
      0,
      2,
      1,
    );
    expect(root).toBeCloseTo(Math.SQRT2, 14);
  });

  test("a slope of zero does not lead out of the bracket", () => {
    const root = increasingRoot(
      (x) => (x - 1) ** 3,
      (x) => 3 * (x - 1) ** 2,
      0,
      4,
      0,
    );
    expect(root).toBeCloseTo(1, 4);
  });

  test("a wrong slope only costs time", () => {
    const root = increasingRoot(
      (x) => x ** 3 - 8,
      () => 1e-9,
      0,
      100,
      50,
    );
    expect(root).toBeCloseTo(2, 12);
  });

  test("bounds without a change of sign are refused", () => {
    expect(() =>
      increasingRoot(
        (x) => x + 10,
        () => 1,
        0,
        1,
        0.5,
      ),
    ).toThrow(RangeError);
  });
});
