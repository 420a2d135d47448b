import { beforeAll, describe, expect, test } from "vitest";
import { ACCESS_INDICATORS, type Access } from "../model/access.ts";
import type { Indicator } from "../model/indicator.ts";
import type { SeriesSet } from "../model/seriesSet.ts";
import { indicatorFiles } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { access } from "./access.ts";
import { type PublishedData, point, publishedData } from "./fixtures.ts";

let data: PublishedData;
let indicators: ReadonlyMap<string, Indicator>;
let found: Access;

beforeAll(() => {
  data = publishedData();
  indicators = indicatorFiles(diskFiles(process.cwd()));
  found = access(indicators, data.places, data.set);
});

const rowOf = ({ rows }: Access, indicator: string) => rows.find((row) => row.indicator === indicator);

test("every indicator of access is defined and has a row, in the order they are told", () => {
  expect(found.rows.map(({ indicator }) => indicator)).toEqual(Object.values(ACCESS_INDICATORS).flat());
});

test("the city is held against the province in the newest year both have, and in no other", () => {
  const schooling = rowOf(found, "mean_years_schooling");
  expect(schooling?.points.at(-1)).toMatchObject({ year: 2025, value: 9.35 });
  expect(schooling?.againstProvince).toMatchObject({
    own: { year: 2024, value: 9.34 },
    province: { year: 2024, value: 8.02 },
    gap: 1.32,
    side: "better",
  });
  expect(rowOf(found, "stunting")?.againstProvince?.own.year).toBe(2022);
});

test("lower is better where that is the better side", () => {
  expect(rowOf(found, "unemployment_rate")?.againstProvince).toMatchObject({ gap: 0.17, side: "worse" });
});

test("counts of people, and what has no better side, are not counted", () => {
  expect(rowOf(found, "out_of_school_children")).toMatchObject({ isCount: true, againstProvince: undefined });
  expect(rowOf(found, "labour_participation_rate")?.againstProvince?.side).toBeUndefined();
  const judged = found.rows.filter(({ againstProvince }) => againstProvince?.side !== undefined);
  expect(found.better + found.same + found.worse).toBe(judged.length);
});

test("of seven indicators the city is better in four", () => {
  expect([found.better, found.same, found.worse]).toEqual([4, 0, 3]);
});

describe("from made-up figures", () => {
  const of = (indicator: string, region: string, points: ReturnType<typeof point>[]): [string, never] =>
    [
      `${region}|${indicator}|annual`,
      { region, indicator, unit: "years", decimals: 2, round: "annual", points, breaks: [] },
    ] as unknown as [string, never];
  const tallied = (...entries: ReturnType<typeof of>[]) =>
    access(indicators, data.places, new Map(entries) as SeriesSet);

  test("what the city has no figure of stays without one, whatever the province has", () => {
    const row = rowOf(
      tallied(of("life_expectancy", "33", [point(2024, 75, { month: undefined })])),
      "life_expectancy",
    );
    expect(row).toMatchObject({ points: [], againstProvince: undefined });
  });

  test("a stated month is not held against another or an unstated one", () => {
    for (const month of [2, undefined]) {
      const set = tallied(
        of("unemployment_rate", "3375", [point(2024, 5, { month: 8 })]),
        of("unemployment_rate", "33", [point(2024, 4, { month })]),
      );
      expect(rowOf(set, "unemployment_rate")?.againstProvince).toBeUndefined();
    }
  });

  test("equal published figures are neither better nor worse", () => {
    const set = tallied(
      of("life_expectancy", "3375", [point(2024, 75)]),
      of("life_expectancy", "33", [point(2024, 75)]),
    );
    // March figures of a province stand in a series of their own.
    expect([set.better, set.same, set.worse]).toEqual([0, 0, 0]);
    const unstated = { month: undefined };
    const same = tallied(
      of("life_expectancy", "3375", [point(2024, 75, unstated)]),
      of("life_expectancy", "33", [point(2024, 75, unstated)]),
    );
    expect([same.better, same.same, same.worse]).toEqual([0, 1, 0]);
  });
});
