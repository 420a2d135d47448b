import { beforeAll, describe, expect, test } from "vitest";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { analyseIndicator } from "./analyseIndicator.ts";
import { type PublishedData, point, publishedData } from "./fixtures.ts";
import { index, ratios, seriesComparison } from "./seriesComparison.ts";

let analysis: IndicatorAnalysis;
let data: PublishedData;

beforeAll(() => {
  data = publishedData();
  const found = analyseIndicator(data.indicator("headcount_ratio"), data.places, data.set);
  if (found === undefined) throw new Error("there is no headcount ratio");
  analysis = found;
});

describe("index", () => {
  test("the base year is 100 and every other year is relative to it", () => {
    expect(index([point(2015, 8), point(2016, 6), point(2017, 10)], 2015)).toEqual([
      { year: 2015, value: 100 },
      { year: 2016, value: 75 },
      { year: 2017, value: 125 },
    ]);
  });

  test("does not depend on the unit", () => {
    const points = [point(2015, 8.09), point(2025, 6.14)];
    const scaled = points.map((each) => ({ ...each, value: 1000 * each.value }));
    index(scaled, 2015).forEach(({ value }, i) => {
      expect(value).toBeCloseTo(index(points, 2015)[i]?.value ?? Number.NaN, 10);
    });
  });

  test("without a positive figure of the base year there is none", () => {
    expect(index([point(2016, 6)], 2015)).toEqual([]);
    expect(index([point(2015, 0), point(2016, 6)], 2015)).toEqual([]);
    expect(index([], 2015)).toEqual([]);
  });
});

describe("ratios", () => {
  test("are own over reference, of every year both have", () => {
    expect(ratios([point(2015, 6), point(2016, 3)], [point(2015, 12)])).toEqual([{ year: 2015, value: 0.5 }]);
  });

  test("a reference of zero has none", () => {
    expect(ratios([point(2015, 6)], [point(2015, 0)])).toEqual([]);
  });
});

describe("the city beside province and country", () => {
  const rounded = (values: readonly { readonly year: number; readonly value: number }[], year: number) =>
    Math.round(1000 * (values.find((each) => each.year === year)?.value ?? Number.NaN)) / 1000;

  test("2025 is 75.896 for the city, 69.809 for the province and 75.490 for the country, 2015 being 100", () => {
    const found = seriesComparison(analysis, 2015);
    expect(found).toMatchObject({ base: 2015, window: [2015, 2025] });
    expect(
      [found?.own, ...(found?.references ?? [])].map((each) => rounded(each?.index ?? [], 2025)),
    ).toEqual([75.896, 69.809, 75.49]);
  });

  test("the ratio to the province is 0.574 in 2017 and 0.648 in 2025, as the comparison of 2025 has it", () => {
    const [province] = seriesComparison(analysis, 2015)?.references ?? [];
    expect(rounded(province?.ratios ?? [], 2017)).toBe(0.574);
    expect(rounded(province?.ratios ?? [], 2025)).toBe(0.648);
    expect(province?.ratios.at(-1)?.value).toBe(analysis.province?.ratio);
  });

  test("a reference shows no year and no month that the city's main spell lacks: no September, no 2026", () => {
    for (const { points, index: indices, ratios: own } of seriesComparison(analysis, 2015)?.references ??
      []) {
      expect(points.map(({ year, month }) => [year, month])).toEqual(
        analysis.spell.points.map(({ year, month }) => [year, month]),
      );
      expect(indices.length).toBe(points.length);
      expect(own.length).toBe(points.length);
    }
  });

  test("begins no earlier than asked", () => {
    const found = seriesComparison(analysis, 2018);
    expect(found?.base).toBe(2018);
    expect(found?.own.index[0]).toEqual({ year: 2018, value: 100 });
    expect(found?.references.flatMap(({ points }) => points.map(({ year }) => year))).not.toContain(2017);
  });

  test("a reference without the base year has levels and ratios, but no index", () => {
    const province = analysis.province;
    if (province === undefined) throw new Error("there is no province");
    const later = { ...province.series, points: province.series.points.filter(({ year }) => year > 2015) };
    const [found] =
      seriesComparison({ ...analysis, province: { ...province, series: later } }, 2015)?.references ?? [];
    expect(found?.points[0]?.year).toBe(2016);
    expect(found?.index).toEqual([]);
    expect(found?.ratios[0]?.year).toBe(2016);
  });

  test("nothing is carried across a break of the reference", () => {
    const province = analysis.province;
    if (province === undefined) throw new Error("there is no province");
    const note = { id: "putus", en: "break" };
    const severed = {
      ...province.series,
      breaks: [{ year: 2020, severity: "putus", levels: ["province"], within: undefined, note }] as const,
    };
    const [found] =
      seriesComparison({ ...analysis, province: { ...province, series: severed } }, 2015)?.references ?? [];
    expect(found?.points[0]?.year).toBe(2020);
    expect(found?.index).toEqual([]);
  });

  test("without a reference, or with one figure, there is nothing to compare", () => {
    expect(seriesComparison({ ...analysis, province: undefined, country: undefined }, 2015)).toBeUndefined();
    expect(seriesComparison(analysis, 2025)).toBeUndefined();
  });
});
