import { beforeAll, expect, test } from "vitest";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { numberSplit } from "./numberSplit.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

function published(from: number, to: number, region = "3375") {
  return numberSplit(data.main(region, "headcount"), data.main(region, "headcount_ratio"), from, to);
}

test("from 2024 to 2025: 1.67 thousand fewer, the rate −1.80, the implied population +0.13", () => {
  const found = published(2024, 2025);
  expect(found).toMatchObject({ window: [2024, 2025], total: -1.67 });
  expect(found?.from.population.value).toBeCloseTo(315.35, 2);
  expect(found?.to.population.value).toBeCloseTo(317.43, 2);
  expect(found?.rate.value).toBeCloseTo(-1.803, 3);
  expect(found?.population.value).toBeCloseTo(0.133, 3);
  expect(found?.rate.lower).toBeCloseTo(-1.836, 3);
  expect(found?.rate.upper).toBeCloseTo(-1.771, 3);
  expect(found?.population.lower).toBeCloseTo(0.092, 3);
  expect(found?.population.upper).toBeCloseTo(0.175, 3);
});

test("both parts add up to the change, in every district and window", () => {
  for (const region of data.districts)
    for (const [from, to] of [
      [2015, 2025],
      [2019, 2020],
      [2024, 2025],
    ] as const) {
      const found = published(from, to, region);
      expect((found?.rate.value ?? Number.NaN) + (found?.population.value ?? 0)).toBeCloseTo(
        found?.total ?? 0,
        10,
      );
      for (const part of [found?.rate, found?.population]) {
        expect(part?.lower).toBeLessThan(part?.value ?? Number.NaN);
        expect(part?.upper).toBeGreaterThan(part?.value ?? Number.NaN);
      }
    }
});

test("it is the midpoint formula", () => {
  const found = numberSplit(spell([20, 30]), spell([10, 12]), 2015, 2016);
  // (0.12 − 0.10) · (200 + 250) / 2 and (250 − 200) · (0.10 + 0.12) / 2
  expect(found?.rate.value).toBeCloseTo(4.5, 12);
  expect(found?.population.value).toBeCloseTo(5.5, 12);
});

test("without a change of the rate all of it is population, and the other way round", () => {
  expect(numberSplit(spell([20, 22]), spell([10, 10]), 2015, 2016)?.rate.value).toBe(0);
  expect(numberSplit(spell([20, 22]), spell([10, 11]), 2015, 2016)?.population.value).toBeCloseTo(0, 12);
});

test("a wider rounding gives a wider range", () => {
  const width = (decimals: number) => {
    const found = numberSplit(spell([20, 22], 2015, { decimals }), spell([10, 10.5]), 2015, 2016);
    return (found?.rate.upper ?? 0) - (found?.rate.lower ?? 0);
  };
  expect(width(1)).toBeGreaterThan(width(2));
});

test("a missing figure, other months, a rate of zero or a window that does not run forward: nothing", () => {
  const rates = spell([10, 11, 12]);
  expect(numberSplit(spell([20, undefined, 22]), rates, 2015, 2016)).toBeUndefined();
  expect(numberSplit(spell([20, 21, 22], 2015, { month: 9 }), rates, 2015, 2016)).toBeUndefined();
  expect(numberSplit(spell([20, 21]), spell([0, 11]), 2015, 2016)).toBeUndefined();
  expect(numberSplit(spell([20, 21]), rates, 2016, 2015)).toBeUndefined();
  expect(published(2014, 2025)).toBeUndefined();
});
