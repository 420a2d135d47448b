import { describe, expect, test } from "vitest";
import type { Series } from "../model/series.ts";
import { seriesKey } from "../model/seriesSet.ts";
import { pointIn } from "./fixtures/known.ts";
import { seriesOfYears } from "./fixtures/targets.ts";
import { targetSeries } from "./targetSeries.ts";

const RATE = "headcount_ratio";

function setOf(...list: readonly Series[]) {
  return new Map(list.map((each) => [seriesKey(each.region, each.indicator, each.round), each]));
}

describe("targetSeries", () => {
  const march = seriesOfYears({ 2024: 9.03, 2025: 8.47 }, { region: "00", round: "march" });
  const september = { ...march, round: "september", points: [pointIn(2024, 8.57, 9)] } as const;

  test("of a province or the country March is taken, and September stands beside it", () => {
    const found = targetSeries(setOf(march, september), "country", "00", RATE);
    expect(found?.series.points).toEqual(march.points);
    expect(found?.otherMonths(2024).map(({ month, value }) => [month, value])).toEqual([[9, 8.57]]);
    expect(found?.otherMonths(2025)).toEqual([]);
  });

  test("of the focus the yearly figures are taken, whatever their months", () => {
    const own = seriesOfYears({ 2014: 8.02, 2015: 8.09 });
    expect(targetSeries(setOf(own), "focus", "3375", RATE)?.series).toEqual(own);
    expect(targetSeries(setOf(march), "focus", "00", RATE)).toBeUndefined();
  });

  test("an August is not followed by the February that is known before it", () => {
    const points = [pointIn(2023, 5.13, 8), pointIn(2024, 4.78, 8), pointIn(2025, 4.33, 2)];
    const annual = seriesOfYears({}, { region: "33", points });
    const found = targetSeries(setOf(annual), "province", "33", RATE);
    expect(found?.series.points.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(found?.otherMonths(2025).map(({ value }) => value)).toEqual([4.33]);
  });

  test("without a figure there is none, nor ever another region's", () => {
    expect(targetSeries(setOf(march), "province", "33", RATE)).toBeUndefined();
    expect(targetSeries(setOf(march), "country", "00", "stunting")).toBeUndefined();
  });
});
