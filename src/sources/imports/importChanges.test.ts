import { expect, test } from "vitest";
import type { ImportedObservation } from "../../model/imported.ts";
import { importChanges } from "./importChanges.ts";

const read = (year: number, value: string | null): ImportedObservation => ({
  region: "3375",
  year,
  month: 3,
  indicator: "headcount_ratio",
  value,
  unit: "percent",
  status: null,
  note: null,
  row: year - 2000,
});

const existing = [
  { region: "3375", year: 2024, month: 3, indicator: "headcount_ratio", source: "PS01", printed: "6.71" },
  { region: "3375", year: 2025, month: 3, indicator: "headcount_ratio", source: "PS01", printed: "6.14" },
] as const;

test("a value is new, equal, revised by its own source, or in conflict with another", () => {
  const kinds = (value: string, source: string | undefined) =>
    importChanges([read(2025, value)], existing, source).map(({ kind, was, is }) => [kind, was, is]);
  expect(kinds("6.14", undefined)).toEqual([["equal", "6.14", "6.14"]]);
  expect(kinds("6.140", "PS02")).toEqual([["equal", "6.14", "6.140"]]);
  expect(kinds("6.15", "PS01")).toEqual([["revised", "6.14", "6.15"]]);
  expect(kinds("6.15", "PS02")).toEqual([["conflict", "6.14", "6.15"]]);
  expect(kinds("6.15", undefined)).toEqual([["conflict", "6.14", "6.15"]]);
  expect(importChanges([read(2026, "5.97")], existing, "PS01")).toEqual([
    { kind: "new", key: "3375 2026-3 headcount_ratio", was: null, is: "5.97" },
  ]);
});

test("a cell without a value changes nothing, and the order is the file's", () => {
  const changes = importChanges([read(2026, null), read(2025, "6.14"), read(2024, "6.71")], existing, "PS01");
  expect(changes.map(({ key }) => key)).toEqual([
    "3375 2025-3 headcount_ratio",
    "3375 2024-3 headcount_ratio",
  ]);
});
