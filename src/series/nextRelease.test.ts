import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import type { Release } from "../model/release.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { nextRelease, releaseCalendar } from "./nextRelease.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const { releases } = data;
const editionOf = (id: string) => compileEdition({ ...data, definition: editionFile(files, id) });
const [older, newer] = [editionOf("2025"), editionOf("2026")];
const RATE = "headcount_ratio";

const row = (released: string, basis: string, changes: Partial<Release> = {}): Release => ({
  level: "district",
  indicator: RATE,
  month: 3,
  year: undefined,
  released,
  basis,
  ...changes,
});

test.each([
  ["2026", "district", "2026-3", "2026-12-31", "assumed"],
  ["2026", "province", "2026-9", "2027-01-31", "custom"],
  ["2026", "country", "2026-9", "2027-01-31", "custom"],
  ["2025", "district", "2025-3", "2025-12-31", "assumed"],
  ["2025", "province", "2025-3", "2025-07-31", "custom"],
  ["2025", "country", "2025-3", "2025-07-31", "custom"],
] as const)(
  "edition %s expects the next rate of its %s for %s by %s, %s",
  (id, level, period, date, basis) => {
    const found = nextRelease(id === "2025" ? older : newer, releases, RATE, level);
    expect(`${found?.year}-${found?.month}`).toBe(period);
    expect(found).toMatchObject({ date, basis, level, indicators: [RATE] });
  },
);

test("the day of a release after the cut-off is not known, unless it was announced", () => {
  const rule = row("12-31", "assumed: by the end of the same year");
  const later = row("2026-12-10", "stamp of the table", { year: 2026 });
  const announced = row("2026-12-10", "announced on the statistics office's calendar", { year: 2026 });
  expect(nextRelease(newer, [rule, later], RATE, "district")).toMatchObject({
    date: "2026-12-31",
    basis: "assumed",
  });
  expect(nextRelease(newer, [rule, announced], RATE, "district")).toMatchObject({
    date: "2026-12-10",
    basis: "announced",
  });
});

test("without a calendar the end of the next year is assumed", () => {
  expect(nextRelease(newer, [], RATE, "district")).toMatchObject({ date: "2027-12-31", basis: "assumed" });
});

test("a figure that should be out by the cut-off is not awaited: the one after it is", () => {
  const early = row("06-30", "June by practice");
  expect(nextRelease(newer, [early], RATE, "district")).toMatchObject({
    year: 2027,
    date: "2027-06-30",
    basis: "custom",
  });
});

test("a series without a figure for years is not expected to go on, and one that is unknown has no next", () => {
  const known = nextRelease(newer, releases, "stunting_administrative", "district");
  expect(known).toBeUndefined();
  expect(nextRelease(newer, releases, "unheard_of", "district")).toBeUndefined();
});

describe("the calendar of edition 2026", () => {
  const { expected, past } = releaseCalendar(newer, releases, 2024);

  test("expects districts in March, the province and the country in March and September, soonest first", () => {
    const told = expected.map(({ level, year, month, date }) => `${level} ${year}-${month} ${date}`);
    expect(told).toEqual([
      "district 2026-3 2026-12-31",
      "province 2026-9 2027-01-31",
      "country 2026-9 2027-01-31",
      "province 2027-3 2027-07-31",
      "country 2027-3 2027-07-31",
    ]);
    expect(expected[0]?.indicators).toEqual([...newer.analyses.indicators.keys()]);
  });

  test("tells what came out by its cut-off, newest first, and nothing of earlier years than asked for", () => {
    const dates = past.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
    for (const { date, year } of past) {
      expect(date <= newer.definition.cutoff).toBe(true);
      expect(year).toBeGreaterThanOrEqual(2024);
    }
  });

  test("keeps what is recorded apart from what is assumed of one day", () => {
    const ofDay = past.filter(({ date }) => date === "2025-12-01");
    expect(ofDay.map(({ basis, indicators }) => [basis, indicators])).toEqual(
      expect.arrayContaining([
        ["recorded", ["poverty_line"]],
        ["assumed", [RATE, "headcount", "poverty_gap_index", "poverty_severity_index"]],
      ]),
    );
    expect(ofDay).toHaveLength(2);
  });
});

test("edition 2025 knows of no release after its cut-off", () => {
  const { past } = releaseCalendar(older, releases, 2015);
  expect(past.filter(({ date }) => date > older.definition.cutoff)).toEqual([]);
  const newest = (level: Edition["definition"]["focus"]) =>
    past.find((each) => each.level === level && each.indicators.includes(RATE));
  expect(newest("district")).toMatchObject({ year: 2024, month: 3, date: "2024-09-30", basis: "recorded" });
  expect(newest("province")).toMatchObject({ year: 2024, month: 9, date: "2025-01-31" });
});
