import { expect, test } from "vitest";
import { yearlyDirection } from "./yearlyDirection.ts";

const row = { file: "a.csv", line: 1 };
const at = (year: number, value: number) =>
  ({ year, month: 3, value, decimals: 2, source: "S", row }) as const;
const spell = { points: [at(2021, 7.59), at(2022, 7.0), at(2023, 7.01), at(2024, 7.01)] };

test("a difference of one last place counts, none does not", () => {
  expect(yearlyDirection(spell, 2, 2021, 2022)).toEqual({ direction: "falling", difference: -0.59 });
  expect(yearlyDirection(spell, 2, 2022, 2023)).toEqual({ direction: "rising", difference: 0.01 });
  expect(yearlyDirection(spell, 2, 2023, 2024)).toEqual({ direction: "unchanged", difference: 0 });
});

test("a year without a figure has no direction", () => {
  expect(yearlyDirection(spell, 2, 2024, 2025)).toBeUndefined();
});
