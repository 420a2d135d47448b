import { beforeAll, expect, test } from "vitest";
import { baseYears } from "./baseYears.ts";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test("the city's rate of 2025 is an improvement from each of ten base years", () => {
  const found = baseYears(data.main("3375", "headcount_ratio"), -1);
  expect(found).toMatchObject({ window: [2015, 2025], improving: 10, unchanged: 0, worsening: 0 });
  expect(found?.flips).toBeUndefined();
  expect(found?.entries[0]).toMatchObject({ window: [2015, 2025], difference: -1.95, move: 1 });
  expect(found?.entries[0]?.perYear).toBeCloseTo(-0.195, 12);
  expect(found?.entries[0]?.percent).toBeCloseTo(-24.1, 1);
  expect(found?.entries.at(-1)?.window).toEqual([2024, 2025]);
});

test("its depth is a worsening from seven, and the answer turns over between 2018 and 2022", () => {
  const found = baseYears(data.main("3375", "poverty_gap_index"), -1);
  expect(found).toMatchObject({ improving: 3, unchanged: 0, worsening: 7 });
  expect(found?.flips).toEqual({ first: 2018, last: 2022 });
});

test("the rate of 2024 was a worsening from 2019 alone", () => {
  const whole = data.main("3375", "headcount_ratio");
  const known = { ...whole, to: 2024, points: whole.points.filter(({ year }) => year <= 2024) };
  const found = baseYears(known, -1);
  expect(found).toMatchObject({ improving: 8, worsening: 1, flips: { first: 2019, last: 2020 } });
  expect(found?.entries.find(({ from }) => from.year === 2019)).toMatchObject({ difference: 0.11, move: -1 });
});

test("one unit is no move and turns nothing over", () => {
  const found = baseYears(spell([8, 7.01, 8, 7]), -1);
  expect(found).toMatchObject({ improving: 2, unchanged: 1, worsening: 0, flips: undefined });
});

test("the mirror has the same answers", () => {
  const values = [7, 8, 6.5, 7.5, 7.2];
  const mirrored = values.map((value) => (2000 - Math.round(value * 100)) / 100);
  const moves = (list: readonly number[], polarity: -1 | 1) =>
    baseYears(spell(list), polarity)?.entries.map((each) => each.move);
  expect(moves(mirrored, 1)).toEqual(moves(values, -1));
});

test("a missing base year has no entry, and a single figure no base year", () => {
  expect(baseYears(spell([8, undefined, 7]), -1)?.entries.map(({ from }) => from.year)).toEqual([2015]);
  expect(baseYears(spell([8]), -1)).toBeUndefined();
});
