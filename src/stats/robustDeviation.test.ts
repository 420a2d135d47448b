import { expect, test } from "vitest";
import { robustDeviation } from "./robustDeviation.ts";

test("the example of the docstring", () => {
  expect(robustDeviation(9, [1, 2, 3, 4, 9], 0.01)).toBeCloseTo(6 / 1.4826, 12);
});

test("the median itself does not deviate", () => {
  expect(robustDeviation(3, [5, 1, 3], 0.01)).toBe(0);
});

test("a shift changes nothing, a scale nothing but the floor, a mirror the sign", () => {
  const values = [-0.2, 0.05, 0.1, 0.4, 0.02];
  const deviation = robustDeviation(0.4, values, 0.01);
  const shifted = values.map((each) => each + 7);
  const scaled = values.map((each) => each * 3);
  const mirrored = values.map((each) => -each);
  expect(robustDeviation(7.4, shifted, 0.01)).toBeCloseTo(deviation, 9);
  expect(robustDeviation(1.2, scaled, 0.03)).toBeCloseTo(deviation, 9);
  expect(robustDeviation(-0.4, mirrored, 0.01)).toBeCloseTo(-deviation, 9);
});

test("where all move alike the floor is the spread", () => {
  expect(robustDeviation(1.05, [1, 1, 1, 1, 1.05], 0.01)).toBeCloseTo(5, 9);
});

test("no values, a value that is not finite and a floor of zero are refused", () => {
  expect(() => robustDeviation(1, [], 0.01)).toThrow(RangeError);
  expect(() => robustDeviation(Number.NaN, [1], 0.01)).toThrow(RangeError);
  expect(() => robustDeviation(1, [1, Number.POSITIVE_INFINITY], 0.01)).toThrow(RangeError);
  expect(() => robustDeviation(1, [1], 0)).toThrow(RangeError);
});
