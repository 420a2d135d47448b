import { expect, test } from "vitest";
import { targetBound } from "./targetBound.ts";

test("the weaker bound of a range: the upper where lower is better, the lower where higher is", () => {
  expect(targetBound({ low: 7, high: 8 }, -1)).toEqual({ side: "high", value: 8 });
  expect(targetBound({ low: 73.99, high: 74.02 }, 1)).toEqual({ side: "low", value: 73.99 });
});

test("a single number is its own bound", () => {
  expect(targetBound({ low: 6.09, high: 6.09 }, -1)).toEqual({ side: "single", value: 6.09 });
  expect(targetBound({ low: 6.09, high: 6.09 }, 1)).toEqual({ side: "single", value: 6.09 });
});

test("where neither side is better there is none", () => {
  expect(targetBound({ low: 7, high: 8 }, 0)).toBeUndefined();
});
