import { beforeAll, expect, test } from "vitest";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { threeYearMeans } from "./threeYearMeans.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test("the city's rate: nine means, the last 6.55 over 2023–2025", () => {
  const found = threeYearMeans(data.main("3375", "headcount_ratio"));
  expect(found.map(({ from, to }) => [from, to])).toEqual(
    [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => [year - 2, year]),
  );
  expect(found.at(-1)?.value).toBeCloseTo(6.5533, 4);
  expect(found[0]?.value).toBeCloseTo(7.8267, 4);
});

test("2011–2013 and 2023–2025 lie 2.70 points apart", () => {
  const found = threeYearMeans(data.sensitivity("3375", "headcount_ratio"));
  const value = (to: number) => found.find((each) => each.to === to)?.value ?? Number.NaN;
  expect(value(2025) - value(2013)).toBeCloseTo(-2.7, 2);
});

test("a missing year leaves out the means it belongs to, a short spell has none", () => {
  expect(threeYearMeans(spell([8, 7, 6, undefined, 5, 4, 3])).map(({ to }) => to)).toEqual([2017, 2021]);
  expect(threeYearMeans(spell([8, 7]))).toEqual([]);
});
