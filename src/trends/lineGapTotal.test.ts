import { beforeAll, expect, test } from "vitest";
import { type PublishedData, point, publishedData } from "./fixtures.ts";
import { lineGapTotal } from "./lineGapTotal.ts";

const CITY_SURVEY = { households: 627, designEffect: 2.24, level: 0.95, months: 12 };

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

const BILLION = 1e9;

function figures(year: number) {
  const own = (id: string) => data.figure("3375", id, year);
  return {
    headcount: own("headcount"),
    headcountRatio: own("headcount_ratio"),
    line: own("poverty_line"),
    gap: own("poverty_gap_index"),
    severity: own("poverty_severity_index"),
  };
}

test("in 2025 about Rp9–38 billion a year", () => {
  const found = lineGapTotal(figures(2025), CITY_SURVEY);
  expect(found?.window).toEqual([2025, 2025]);
  expect(Math.round((found?.lower ?? 0) / BILLION)).toBe(9);
  expect(Math.round((found?.upper ?? 0) / BILLION)).toBe(38);
  expect((found?.lower ?? 0) / BILLION).toBeCloseTo(9.06, 2);
  expect((found?.upper ?? 0) / BILLION).toBeCloseTo(38.19, 2);
  expect(found?.rows).toHaveLength(5);
  expect(found?.assumptions).toBe(CITY_SURVEY);
});

test("the range lies around number × average shortfall × twelve months", () => {
  const found = lineGapTotal(figures(2025), CITY_SURVEY);
  expect(((found?.lower ?? 0) + (found?.upper ?? 0)) / 2).toBeCloseTo(
    (19_490 * 639_402 * 0.97 * 12) / 6.14,
    0,
  );
});

test("2024 has no range: its severity is not published", () => {
  expect(lineGapTotal(figures(2024), CITY_SURVEY)).toBeUndefined();
});

test("more households narrow the range, a worse design widens it, and it never falls below zero", () => {
  const width = (assumptions: Partial<typeof CITY_SURVEY>) => {
    const found = lineGapTotal(figures(2025), { ...CITY_SURVEY, ...assumptions });
    return (found?.upper ?? 0) - (found?.lower ?? 0);
  };
  expect(width({ households: 6270 })).toBeLessThan(width({}));
  expect(width({ designEffect: 3.17 })).toBeGreaterThan(width({}));
  expect(lineGapTotal(figures(2025), { ...CITY_SURVEY, households: 50 })?.lower).toBe(0);
});

test("the middle does not depend on what is assumed of the survey", () => {
  const middle = (households: number) => {
    const found = lineGapTotal(figures(2025), { ...CITY_SURVEY, households });
    return (found?.lower ?? 0) + (found?.upper ?? 0);
  };
  expect(middle(900)).toBeCloseTo(middle(627), 2);
});

test("other years or months, and nobody poor, have no range", () => {
  const all = figures(2025);
  expect(lineGapTotal({ ...all, line: point(2024, 605_312) }, CITY_SURVEY)).toBeUndefined();
  expect(lineGapTotal({ ...all, gap: point(2025, 0.97, { month: 9 }) }, CITY_SURVEY)).toBeUndefined();
  expect(lineGapTotal({ ...all, headcountRatio: point(2025, 0) }, CITY_SURVEY)).toBeUndefined();
});
