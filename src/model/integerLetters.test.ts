import { expect, test } from "vitest";
import { integerLetters, integersIn } from "./integerLetters.ts";

test("integers come back as they were, also one after the other", () => {
  const values = [0, 1, -1, 15, -16, 16, 671, -57, 31_999, 639_402, -2_385_000];
  for (const value of values) expect(integersIn(integerLetters(value))).toEqual([value]);
  expect(integersIn(values.map(integerLetters).join(""))).toEqual(values);
});

test("a year without a figure is undefined, and other signs are refused", () => {
  expect(integersIn(`${integerLetters(5)}__${integerLetters(-10)}`)).toEqual([5, undefined, undefined, -10]);
  expect(integersIn("")).toEqual([]);
  expect(() => integersIn("a b")).toThrow(RangeError);
});

test("small numbers take one sign, three digits two", () => {
  expect(integerLetters(-10)).toBe("t");
  expect(integerLetters(-499)).toHaveLength(2);
});
