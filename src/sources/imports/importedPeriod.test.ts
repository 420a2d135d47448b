import { expect, test } from "vitest";
import { annualTableMonth, importedMonth, importedPeriod } from "./importedPeriod.ts";

test.each([
  ["3", 3],
  ["09", 9],
  ["Maret", 3],
  ["SEPTEMBER", 9],
  ["Semester 1 (Maret)", 3],
  ["Semester 2 (September)", 9],
  ["Tahunan", null],
  ["", null],
  ["13", undefined],
  ["Triwulan I", undefined],
])("month %s is %s", (text, wanted) => expect(importedMonth(text)).toBe(wanted));

test.each([
  ["2024", 2024, null, "", false],
  [" 2021 ", 2021, null, "", false],
  ["2024.0", 2024, null, "", true],
  ["2023*", 2023, null, "*", true],
  ["2023 r)", 2023, null, "r)", true],
  ["Maret 2022", 2022, 3, "", true],
  ["2022 (September)", 2022, 9, "", true],
  ["Tahun 2022", 2022, null, "", true],
  ["2024-03-01", 2024, 3, "", true],
] as const)("%s is a year", (text, year, month, mark, isNormalised) =>
  expect(importedPeriod(text, "")).toEqual({ kind: "period", year, month, mark, isNormalised }),
);

test.each([
  ["124", "id", "2024"],
  ["24", "two_digits", ""],
  ["2023/2024", "span", ""],
  ["2023-24", "span", ""],
  ["2.024", "grouped", "2024"],
  ["45352", "unknown", ""],
  ["2028", "future", ""],
  ["1024", "unknown", ""],
])("%s is no year: %s", (text, reason, suggestion) =>
  expect(importedPeriod(text, "", 2026)).toEqual({ kind: "fault", reason, suggestion }),
);

test("two cells that name different months name none", () => {
  expect(importedPeriod("Maret 2022", "September")).toMatchObject({ kind: "fault", reason: "month" });
  expect(importedPeriod("2022", "Maret")).toMatchObject({ year: 2022, month: 3 });
  expect(importedPeriod("", "")).toEqual({ kind: "none" });
});

test("annual tables mean September from 2011 to 2014, March from 2015 on, and nothing known before", () => {
  expect([2010, 2011, 2014, 2015, 2025].map((year) => annualTableMonth("headcount_ratio", year))).toEqual([
    null,
    9,
    9,
    3,
    3,
  ]);
  expect(annualTableMonth("population", 2020)).toBeNull();
});
