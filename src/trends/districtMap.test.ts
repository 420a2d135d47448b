import { describe, expect, test } from "vitest";
import { districtMap } from "./districtMap.ts";
import { point, publishedData } from "./fixtures.ts";

const RATE = { id: "headcount_ratio", polarity: -1, decimals: 2 } as const;

const districts = (...values: readonly (number | undefined)[]) =>
  values.map((value, i) => ({
    region: `33${String(i + 1).padStart(2, "0")}`,
    point: value === undefined ? undefined : point(2025, value),
  }));

describe("districtMap", () => {
  test("the lowest value comes first; equal values share class and rank", () => {
    const map = districtMap(RATE, 2025, 3, districts(9, 4.1, 7.5, 4.1, 12));
    expect(map?.entries.map(({ region, class: fifth, rank }) => [region, fifth, rank])).toEqual([
      ["3302", 1, 1],
      ["3304", 1, 1],
      ["3303", 3, 3],
      ["3301", 4, 4],
      ["3305", 5, 5],
    ]);
    expect(map?.classes.map(({ class: fifth, count }) => [fifth, count])).toEqual([
      [1, 2],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
  });

  test("bounds of classes are published figures that enclose their members and do not overlap", () => {
    const map = districtMap(RATE, 2025, 3, districts(6.1, 6.2, 6.3, 6.4, 6.5, 6.6, 6.7, 6.8, 6.9, 7));
    expect(map?.classes.map(({ lowest, highest }) => [lowest.value, highest.value])).toEqual([
      [6.1, 6.2],
      [6.3, 6.4],
      [6.5, 6.6],
      [6.7, 6.8],
      [6.9, 7],
    ]);
  });

  test("a district without a figure is missing and is not counted", () => {
    const map = districtMap(RATE, 2025, 3, districts(6, undefined, 8));
    expect(map?.missing).toEqual(["3302"]);
    expect(map?.entries.map(({ region }) => region)).toEqual(["3301", "3303"]);
  });

  test("a figure of another month or year is missing, not mixed in", () => {
    const [first, second, third] = districts(6, 7, 8);
    const map = districtMap(RATE, 2025, 3, [
      { region: first?.region ?? "", point: first?.point },
      { region: second?.region ?? "", point: point(2025, 7, { month: 9 }) },
      { region: third?.region ?? "", point: point(2024, 8) },
    ]);
    expect(map?.entries.map(({ region }) => region)).toEqual(["3301"]);
    expect(map?.missing).toEqual(["3302", "3303"]);
  });

  test("without a figure there is no map", () => {
    expect(districtMap(RATE, 2025, 3, districts(undefined, undefined))).toBeUndefined();
  });

  test("an indicator without a better side has no rank; one whose higher side is better ranks from the top", () => {
    const ranks = (polarity: -1 | 0 | 1) =>
      districtMap({ ...RATE, polarity }, 2025, 3, districts(1, 2, 3))?.entries.map(({ rank }) => rank);
    expect(ranks(-1)).toEqual([1, 2, 3]);
    expect(ranks(0)).toEqual([undefined, undefined, undefined]);
    expect(ranks(1)).toEqual([3, 2, 1]);
  });

  test("the districts of Jawa Tengah fall into five classes that keep ties together, in every year", () => {
    const data = publishedData();
    const indicator = data.indicator("poverty_severity_index");
    for (const year of [2015, 2019, 2023, 2025]) {
      const map = districtMap(
        indicator,
        year,
        3,
        data.districts.map((region) => ({ region, point: data.figure(region, indicator.id, year) })),
      );
      expect(map?.entries).toHaveLength(35);
      expect(map?.classes.map((each) => each.class)).toEqual([1, 2, 3, 4, 5]);
      for (const [i, { highest }] of map?.classes.entries() ?? []) {
        const next = map?.classes[i + 1];
        if (next !== undefined) expect(next.lowest.value).toBeGreaterThan(highest.value);
      }
    }
  });
});
