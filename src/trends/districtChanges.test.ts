import { describe, expect, test } from "vitest";
import type { Spell } from "../model/spell.ts";
import { districtChanges } from "./districtChanges.ts";
import { point, publishedData, spell } from "./fixtures.ts";

const RATE = { id: "headcount_ratio", decimals: 2 } as const;

/** Districts 3301, 3302, … whose figures of 2024 and 2025 are given. */
const districts = (...pairs: readonly (readonly [number | undefined, number | undefined])[]) =>
  pairs.map((pair, i) => ({
    region: `33${String(i + 1).padStart(2, "0")}`,
    spell: pair.every((value) => value === undefined) ? undefined : spell(pair, 2024),
  }));

const PROVINCE = { region: "33", spell: spell([10.47, 9.48], 2024) };

const changes = (focus: string, ...pairs: readonly (readonly [number | undefined, number | undefined])[]) =>
  districtChanges(RATE, [2024, 2025], focus, districts(...pairs), PROVINCE);

describe("districtChanges", () => {
  test("the largest fall comes first; equal changes share a rank, by exact published integers", () => {
    // 9.3 − 9.1 and 0.3 − 0.1 differ as floats and not as figures.
    const found = changes("3301", [6.71, 6.14], [9.3, 9.1], [0.3, 0.1], [12, 12.4]);
    expect(found?.entries.map(({ region, difference, rank }) => [region, difference, rank])).toEqual([
      ["3301", -0.57, 1],
      ["3302", -0.2, 2],
      ["3303", -0.2, 2],
      ["3304", 0.4, 4],
    ]);
  });

  test("counts by direction, and around the focus, add up to the districts that could be compared", () => {
    const found = changes("3302", [6.71, 6.14], [9.3, 9.1], [0.3, 0.1], [12, 12.4], [8, 8], [7, undefined]);
    expect(found).toMatchObject({ falling: 3, unchanged: 1, rising: 1, missing: ["3306"] });
    expect(found?.focus).toMatchObject({ change: { rank: 2 }, below: 1, equal: 1, above: 2 });
    expect(found?.entries).toHaveLength(5);
  });

  test("a focus without both figures leaves the others as they are", () => {
    const found = changes("3302", [6.71, 6.14], [9.3, undefined]);
    expect(found?.focus).toBeUndefined();
    expect(found?.entries).toHaveLength(1);
  });

  test("the province is told beside them and is none of them", () => {
    const found = changes("3301", [6.71, 6.14]);
    expect(found?.province).toMatchObject({ region: "33", difference: -0.99 });
    expect(found?.falling).toBe(1);
  });

  test("without the province's figures nothing else stands in for them", () => {
    const found = districtChanges(RATE, [2024, 2025], "3301", districts([6.71, 6.14]), {
      region: "33",
      spell: undefined,
    });
    expect(found?.province).toBeUndefined();
  });

  test("figures of different months are not compared", () => {
    const mixed: Spell = {
      ...spell([6.71, 6.14], 2024),
      points: [point(2024, 6.71, { month: 9 }), point(2025, 6.14)],
    };
    expect(
      districtChanges(RATE, [2024, 2025], "3301", [{ region: "3301", spell: mixed }], PROVINCE),
    ).toBeUndefined();
  });

  test("a year outside the newest spell is not reached: nothing is compared across a break", () => {
    const data = publishedData();
    const all = data.districts.map((region) => ({ region, spell: data.main(region, "headcount_ratio") }));
    const reference = { region: "33", spell: data.main("33", "headcount_ratio", "march") };
    expect(
      districtChanges(data.indicator("headcount_ratio"), [2014, 2025], "3375", all, reference),
    ).toBeUndefined();
    const since = districtChanges(data.indicator("headcount_ratio"), [2015, 2025], "3375", all, reference);
    expect(since?.entries).toHaveLength(35);
  });

  test("2024 to 2025: all 35 fell, Kota Pekalongan by 0.57", () => {
    const data = publishedData();
    const found = districtChanges(
      data.indicator("headcount_ratio"),
      [2024, 2025],
      "3375",
      data.districts.map((region) => ({ region, spell: data.main(region, "headcount_ratio") })),
      { region: "33", spell: data.main("33", "headcount_ratio", "march") },
    );
    expect(found).toMatchObject({ falling: 35, unchanged: 0, rising: 0, missing: [] });
    expect(found?.focus?.change).toMatchObject({ difference: -0.57 });
    const { below = 0, equal = 0, above = 0 } = found?.focus ?? {};
    expect(below + equal + above).toBe(34);
  });
});
