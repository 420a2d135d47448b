import { expect, test } from "vitest";
import { spell } from "./fixtures.ts";
import { yearlyMoves } from "./yearlyMoves.ts";

test("every two consecutive years have a move", () => {
  expect(yearlyMoves(spell([7, 6.5, 6.51, 7]).points, -1)).toEqual([
    { from: 2015, to: 2016, move: 1 },
    { from: 2016, to: 2017, move: 0 },
    { from: 2017, to: 2018, move: -1 },
  ]);
});

test("a missing year takes both its moves with it", () => {
  const found = yearlyMoves(spell([7, 6.5, undefined, 7, 6]).points, -1);
  expect(found.map(({ to }) => to)).toEqual([2016, 2019]);
});

test("one figure has no move", () => {
  expect(yearlyMoves(spell([7]).points, 1)).toEqual([]);
});
