import { expect, test } from "vitest";
import type { Series } from "../model/series.ts";
import { type SeriesSet, seriesKey } from "../model/seriesSet.ts";
import { ownTerritory } from "./ownTerritory.ts";

const series = (region: string, ...years: readonly number[]): Series => ({
  region,
  indicator: "i",
  unit: "percent",
  decimals: 2,
  round: "march",
  points: years.map((year) => ({
    year,
    month: 3,
    value: 1,
    decimals: 2,
    source: "S",
    row: { file: "f.csv", line: year },
  })),
  breaks: [],
});

const set = (...all: readonly Series[]): SeriesSet =>
  new Map(all.map((each) => [seriesKey(each.region, each.indicator, each.round), each]));

const yearsOf = (cut: SeriesSet, region: string) =>
  cut.get(`${region}|i|march`)?.points.map(({ year }) => year);

const SPLITS = [{ province: "92", parent: "91", from: 2024 }];

test("parent and child begin in the year of the split; others are left alone", () => {
  const all = [2022, 2023, 2024, 2025];
  const cut = ownTerritory(set(series("91", ...all), series("92", ...all), series("33", ...all)), SPLITS);
  expect(yearsOf(cut, "91")).toEqual([2024, 2025]);
  expect(yearsOf(cut, "92")).toEqual([2024, 2025]);
  expect(yearsOf(cut, "33")).toEqual(all);
});

test("of two splits the later counts", () => {
  const splits = [...SPLITS, { province: "93", parent: "91", from: 2025 }];
  expect(yearsOf(ownTerritory(set(series("91", 2023, 2024, 2025)), splits), "91")).toEqual([2025]);
});

test("figures from before a split that is still to come are kept", () => {
  expect(yearsOf(ownTerritory(set(series("91", 2022, 2023)), SPLITS), "91")).toEqual([2022, 2023]);
});
