import { expect, test } from "vitest";
import { publishedRange } from "./publishedRange.ts";

test("half a unit of the last decimal either way, never below zero", () => {
  expect(publishedRange({ value: 6.71, decimals: 2 }).lower).toBeCloseTo(6.705, 12);
  expect(publishedRange({ value: 6.71, decimals: 2 }).upper).toBeCloseTo(6.715, 12);
  expect(publishedRange({ value: 18, decimals: 0 })).toEqual({ lower: 17.5, upper: 18.5 });
  expect(publishedRange({ value: 0, decimals: 1 })).toEqual({ lower: 0, upper: 0.05 });
});
