import { beforeAll, expect, test } from "vitest";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { relevanceTable } from "./relevanceTable.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test("the pace against the province to 2025 depends on the base year", () => {
  const march = data.main("33", "headcount_ratio", "march");
  const table = relevanceTable(data.main("3375", "headcount_ratio"), march);
  expect(table.map(({ window }) => window)).toEqual(
    [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => [year, 2025]),
  );
  const ratio = (from: number) => table.find(({ window }) => window[0] === from)?.pace?.ratio;
  expect(ratio(2019)).toBeCloseTo(0.55, 2);
  expect(ratio(2020)).toBeCloseTo(0.84, 2);
  expect(ratio(2021)).toBeCloseTo(0.97, 2);
  expect(table.every(({ direction }) => direction === "same direction")).toBe(true);
});

test("the pace against the country runs from slower to faster", () => {
  const march = data.main("00", "headcount_ratio", "march");
  const paces = relevanceTable(data.main("3375", "headcount_ratio"), march).map(({ pace }) => pace?.pace);
  expect(new Set(paces)).toEqual(new Set(["slower", "similar", "faster"]));
});

test("it ends in the newest year both have", () => {
  expect(relevanceTable(spell([8, 7, 6]), spell([10, 9])).map(({ window }) => window)).toEqual([
    [2015, 2016],
  ]);
});

test("base years before a missing year are left out", () => {
  const table = relevanceTable(spell([8, 7, 6, 5]), spell([10, undefined, 8, 7]));
  expect(table.map(({ window }) => window[0])).toEqual([2017]);
});

test("without a reference or a common year there is no table", () => {
  expect(relevanceTable(spell([8, 7]), undefined)).toEqual([]);
  expect(relevanceTable(spell([8, 7]), spell([8, 7], 2020))).toEqual([]);
});
