import { describe, expect, test } from "vitest";
import type { Observation } from "../model/observation.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { releaseDate, vintage } from "./vintage.ts";

const { observations, regions, releases } = loadData(diskFiles(process.cwd()));
const rate = (year: number, month: number | undefined) => ({ indicator: "headcount_ratio", month, year });

test.each([
  ["district", rate(2024, 3), "2024-09-30"],
  ["district", rate(2025, 3), "2025-12-01"],
  ["district", rate(2023, 3), "2023-12-31"],
  ["district", rate(2013, 9), "2014-12-31"],
  ["district", rate(2009, undefined), "2010-12-31"],
  ["province", rate(2025, 3), "2025-07-25"],
  ["province", rate(2026, 3), "2026-07-31"],
  ["province", rate(2024, 9), "2025-01-31"],
  ["country", rate(2025, 9), "2026-02-28"],
  ["district", { indicator: "minimum_wage", month: undefined, year: 2025 }, "2024-12-31"],
  ["district", { indicator: "unheard_of", month: undefined, year: 2025 }, "2026-12-31"],
] as const)("%s %j became known on %s", (level, observation, date) => {
  expect(releaseDate(observation, level, releases)).toBe(date);
});

test("without a calendar a figure counts as known at the end of the next year", () => {
  expect(releaseDate(rate(2024, 3), "district", [])).toBe("2025-12-31");
});

test("two rows that fit equally well and disagree are refused", () => {
  const row = { level: "district", indicator: "headcount_ratio", month: 3, year: undefined, basis: "b" };
  expect(() =>
    releaseDate(rate(2024, 3), "district", [
      { ...row, released: "12-31" },
      { ...row, released: "11-30" },
    ]),
  ).toThrow(RangeError);
});

test("the more specific row wins, whatever its place in the calendar", () => {
  const any = { level: "any", indicator: "*", month: undefined, year: undefined, basis: "b" };
  const rows = [
    { ...any, released: "12-31 +1" },
    { ...any, level: "district", released: "11-30" },
    { ...any, level: "district", indicator: "headcount_ratio", released: "10-31" },
    { ...any, level: "district", indicator: "headcount_ratio", month: 3, released: "09-30" },
    { ...any, level: "district", indicator: "headcount_ratio", month: 3, year: 2024, released: "2024-08-15" },
  ];
  const dates = rows.map((_, i) => releaseDate(rate(2024, 3), "district", rows.slice(0, i + 1)));
  expect(dates).toEqual(["2025-12-31", "2024-11-30", "2024-10-31", "2024-09-30", "2024-08-15"]);
  expect(releaseDate(rate(2024, 3), "district", rows.toReversed())).toBe("2024-08-15");
});

test.each([
  ["07-31", "2024-07-31"],
  ["01-31 +1", "2025-01-31"],
  ["12-31 -1", "2023-12-31"],
  ["2026-02-28", "2026-02-28"],
])("a release on %s of a figure of 2024 is on %s", (released, date) => {
  const row = { level: "any", indicator: "*", month: undefined, year: undefined, released, basis: "b" };
  expect(releaseDate(rate(2024, 3), "district", [row])).toBe(date);
});

describe("what a cut-off knows", () => {
  const known = (cutoff: string) => vintage(observations, regions, releases, cutoff);
  const newest = (known: readonly Observation[], region: string, month: number) =>
    Math.max(
      ...known
        .filter(
          (each) => each.region === region && each.indicator === "headcount_ratio" && each.month === month,
        )
        .map(({ year }) => year),
    );

  test("the districts' figures of 2025 are unknown on 30 November 2025 and known on 1 December", () => {
    expect(newest(known("2025-11-30"), "3375", 3)).toBe(2024);
    expect(newest(known("2025-12-01"), "3375", 3)).toBe(2025);
  });

  test("26 June 2025 knows districts to March 2024 and the province to September 2024", () => {
    const all = known("2025-06-26");
    const districts = new Set(
      [...regions.values()].filter(({ level }) => level === "district").map(({ code }) => code),
    );
    const rates = all.filter(({ indicator }) => indicator === "headcount_ratio");
    expect(Math.max(...rates.filter(({ region }) => districts.has(region)).map(({ year }) => year))).toBe(
      2024,
    );
    expect(newest(all, "33", 3)).toBe(2024);
    expect(newest(all, "33", 9)).toBe(2024);
  });

  test("30 September 2026 knows the province's March 2026, but no district of 2026", () => {
    const all = known("2026-09-30");
    expect(newest(all, "33", 3)).toBe(2026);
    expect(newest(all, "3375", 3)).toBe(2025);
  });

  test("a later cut-off forgets nothing", () => {
    const earlier = known("2025-06-26");
    const later = new Set(known("2026-09-30"));
    expect(earlier.every((each) => later.has(each))).toBe(true);
    expect(later.size).toBeGreaterThan(earlier.length);
  });

  test("a figure of an unknown region is never known", () => {
    const [first] = observations;
    if (first === undefined) throw new Error("there are no observations");
    expect(vintage([{ ...first, region: "9999" }], regions, releases, "2099-12-31")).toEqual([]);
  });
});
