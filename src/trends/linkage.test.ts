import { beforeAll, expect, test } from "vitest";
import type { Indicator } from "../model/indicator.ts";
import type { Spell } from "../model/spell.ts";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { linkage } from "./linkage.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

function published(determinant: string) {
  const linked = (id: string) => ({ indicator: data.indicator(id), spell: data.main("3375", id) });
  return linkage(linked("headcount_ratio"), linked(determinant));
}

/** A lower-is-better outcome beside a higher-is-better determinant. */
function made(outcome: Spell, determinant: Spell, polarity: Indicator["polarity"] = 1) {
  const rate = data.indicator("headcount_ratio");
  return linkage(
    { indicator: rate, spell: outcome },
    { indicator: { ...rate, id: "other", polarity }, spell: determinant },
  );
}

test.each([
  ["human_development_index", [2020, 2025], 4, 5, "moving as expected"],
  ["adjusted_expenditure", [2019, 2025], 5, 6, "moving as expected"],
  ["life_expectancy", [2019, 2025], 4, 6, "inconsistent"],
  ["mean_years_schooling", [2019, 2025], 3, 6, "inconsistent"],
  ["expected_years_schooling", [2019, 2025], 2, 6, "inconsistent"],
  ["grdp_growth", [2020, 2025], 2, 5, "inconsistent"],
  ["unemployment_rate", [2020, 2025], 3, 5, "inconsistent"],
  ["safe_water", [2020, 2023], 2, 3, "insufficient data"],
  ["stunting", [2021, 2024], 1, 3, "insufficient data"],
  ["labour_participation_rate", [2021, 2025], 0, 0, "no better side"],
] as const)("the city's rate and %s over %j: %d of %d, %s", (id, window, agreeing, of, word) => {
  expect(published(id)).toMatchObject({ determinant: id, window, agreeing, of, class: word });
});

test("other months, and months no source states, are told", () => {
  expect(published("unemployment_rate")).toMatchObject({
    outcomeMonths: [3],
    determinantMonths: [8],
    sameMonth: false,
  });
  expect(published("human_development_index")).toMatchObject({
    determinantMonths: [undefined],
    sameMonth: false,
  });
  expect(published("poverty_gap_index").sameMonth).toBe(true);
});

test("each is read by its own better side", () => {
  const falling = spell([9, 8, 7, 6, 5]);
  const rising = spell([5, 6, 7, 8, 9]);
  expect(made(falling, rising)).toMatchObject({ agreeing: 4, of: 4, class: "moving as expected" });
  expect(made(falling, falling)).toMatchObject({ agreeing: 0, of: 4, class: "opposite" });
  expect(made(falling, rising, -1).class).toBe("opposite");
  expect(made(falling, rising, 0)).toMatchObject({ agreeing: 0, of: 0, class: "no better side" });
});

test("a year in which neither moves agrees, one in which only one moves does not", () => {
  expect(made(spell([9, 9.01, 8, 7, 6]), spell([5, 5.01, 6, 7, 8])).agreeing).toBe(4);
  expect(made(spell([9, 9.01, 8, 7, 6]), spell([5, 5.5, 6, 7, 8])).agreeing).toBe(3);
});

test("five consecutive common years are needed, four are not enough", () => {
  expect(made(spell([9, 8, 7, 6]), spell([5, 6, 7, 8])).class).toBe("insufficient data");
  const gap = made(spell([9, 8, 7, 6, 5, 4]), spell([5, 6, 7, undefined, 8, 9]));
  expect(gap).toMatchObject({ window: [2019, 2020], commonYears: 2, class: "insufficient data" });
});

test("without a common year there is no window", () => {
  expect(made(spell([9, 8, 7]), spell([5, 6], 2020))).toMatchObject({
    window: undefined,
    commonYears: 0,
    of: 0,
    class: "insufficient data",
  });
});
