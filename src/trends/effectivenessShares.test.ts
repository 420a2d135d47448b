import { beforeAll, expect, test } from "vitest";
import { effectivenessShares } from "./effectivenessShares.ts";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

function shares(indicator: string, year: number) {
  return effectivenessShares(
    data.districts.map((region) => ({ region, spell: data.main(region, indicator) })),
    -1,
    year,
  );
}

test("in 2025 the class of the city's rate over five years is that of 32 of 35", () => {
  const [three, four, five] = shares("headcount_ratio", 2025);
  expect(five).toMatchObject({ years: 5, window: [2020, 2025], computed: 35, total: 35 });
  expect(five?.counts).toEqual({
    "not effective": 0,
    "less effective": 0,
    "fairly effective": 3,
    effective: 32,
  });
  expect(five?.regions.effective).toContain("3375");
  expect(three?.counts.effective).toBe(32);
  expect(four?.counts.effective).toBe(32);
});

test("the districts of every window add up", () => {
  for (const year of [2018, 2020, 2022, 2024, 2025])
    for (const share of shares("headcount_ratio", year)) {
      const sum = Object.values(share.counts).reduce((a, b) => a + b, 0);
      expect(sum).toBe(share.computed);
      expect(share.total).toBe(35);
    }
});

test("before the spell reaches back far enough nothing is computed", () => {
  expect(shares("headcount_ratio", 2019).map(({ computed }) => computed)).toEqual([35, 35, 0]);
});

test("districts without a spell, or with a missing year, are in the total only", () => {
  const [three] = effectivenessShares(
    [
      { region: "3301", spell: spell([8, 7, 6, 5]) },
      { region: "3302", spell: spell([8, undefined, 6, 5]) },
      { region: "3303", spell: undefined },
    ],
    -1,
    2018,
  );
  expect(three).toMatchObject({ computed: 1, total: 3, regions: { effective: ["3301"] } });
});
