import { expect, test } from "vitest";
import { labelsWithin } from "./labelsWithin.ts";

test("the example in the docstring holds", () => {
  expect(labelsWithin([9.8, 9.9, 2], 1, 0, 10)).toEqual([9, 10, 2]);
});

test("labels that are inside and apart stay where they are", () => {
  expect(labelsWithin([3, 7, 5], 1, 0, 10)).toEqual([3, 7, 5]);
});

test("labels below the scale are lifted, those above lowered, and none changes places with another", () => {
  expect(labelsWithin([-2, -1, 11, 12], 1, 0, 10)).toEqual([0, 1, 9, 10]);
});

test("where there is no room for all, they stay a gap apart", () => {
  expect(labelsWithin([1, 1, 1], 1, 0, 1)).toEqual([-1, 0, 1]);
});
