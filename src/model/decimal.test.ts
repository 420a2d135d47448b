import { expect, test } from "vitest";
import { differenceAt, parseDecimal, printDecimal, unitsAt } from "./decimal.ts";

test("a published number keeps its text and its decimals", () => {
  expect(parseDecimal("7.00")).toEqual({ text: "7.00", value: 7, decimals: 2 });
  expect(parseDecimal("639402")).toEqual({ text: "639402", value: 639402, decimals: 0 });
});

test.each(["6,71", "", " 6.71", "6.71 ", "1e3", "NaN", "6.", ".5", "+1", "-"])(
  "%j is not a number",
  (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  },
);

test("differences of published values are exact", () => {
  expect(6.71 - 6.81).not.toBe(-0.1);
  expect(differenceAt(6.71, 6.81, 2)).toBe(-0.1);
  expect(unitsAt(1.005, 3)).toBe(1005);
});

test.each([
  [-0.1, 2, "-0.10"],
  [6.14, 2, "6.14"],
  [0.004, 2, "0.00"],
  [-0.004, 2, "0.00"],
  [639402, 0, "639402"],
  [0.05, 2, "0.05"],
  [0.575, 2, "0.58"],
  [1.005, 2, "1.01"],
  [-0.285, 2, "-0.29"],
  [1e-7, 2, "0.00"],
])("%d at %d places is printed as %s", (value, decimals, text) => {
  expect(printDecimal(value, decimals)).toBe(text);
});
