import { expect, test } from "vitest";
import { point } from "./fixtures.ts";
import { move } from "./move.ts";

test("one unit of the last published decimal is no move, two are", () => {
  expect(move(point(2023, 6.81), point(2024, 6.8), -1)).toBe(0);
  expect(move(point(2023, 6.81), point(2024, 6.82), -1)).toBe(0);
  expect(move(point(2023, 6.81), point(2024, 6.79), -1)).toBe(1);
  expect(move(point(2023, 6.81), point(2024, 6.83), -1)).toBe(-1);
});

test("the same fall improves a poverty rate and worsens a coverage", () => {
  expect(move(point(2024, 6.71), point(2025, 6.14), -1)).toBe(1);
  expect(move(point(2024, 6.71), point(2025, 6.14), 1)).toBe(-1);
});

test("swapping the figures swaps the sign", () => {
  for (const [a, b] of [
    [6.81, 6.71],
    [6.6, 7.17],
    [7, 7.01],
  ] as const)
    for (const polarity of [-1, 1] as const)
      expect(
        move(point(2023, a), point(2024, b), polarity) + move(point(2023, b), point(2024, a), polarity),
      ).toBe(0);
});

test("the coarser of both figures decides what a unit is", () => {
  const coarse = point(2014, 23.6, { decimals: 1 });
  expect(move(coarse, point(2015, 23.73), -1)).toBe(0);
  expect(move(coarse, point(2015, 24.06), -1)).toBe(-1);
});

test("whole rupiah move by two, and values are not compared as floats", () => {
  const rupiah = { decimals: 0 };
  expect(move(point(2024, 605312, rupiah), point(2025, 605313, rupiah), 1)).toBe(0);
  expect(move(point(2024, 605312, rupiah), point(2025, 605314, rupiah), 1)).toBe(1);
  // 8.04 - 8.02 is below 0.02 as a float
  expect(move(point(2024, 8.02), point(2025, 8.04), -1)).toBe(-1);
});
