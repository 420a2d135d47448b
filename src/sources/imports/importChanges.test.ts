import { expect, test } from "vitest";
import type { ImportedObservation } from "../../model/imported.ts";
import type { Observation } from "../../model/observation.ts";
import { comparedCells } from "./comparedCells.ts";
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

const known = (year: number, value: number): Observation => ({
  region: "3375",
  year,
  month: 3,
  indicator: "headcount_ratio",
  value,
  decimals: 2,
  unit: "percent",
  source: "PS01",
  note: "",
  row: { file: "data/observations/poverty.csv", line: year },
});

const existing = [known(2024, 6.71), known(2025, 6.14)];

const changesOf = (observations: readonly ImportedObservation[], source: string | undefined) =>
  importChanges(comparedCells(observations, existing, source));

test("a value is new, equal, revised by its own source, or in conflict with another", () => {
  const kinds = (value: string, source: string | undefined) =>
    changesOf([read(2025, value)], source).map(({ kind, was, is }) => [kind, was, is]);
  expect(kinds("6.14", undefined)).toEqual([["equal", "6.14", "6.14"]]);
  expect(kinds("6.140", "PS02")).toEqual([["equal", "6.14", "6.140"]]);
  expect(kinds("6.15", "PS01")).toEqual([["revised", "6.14", "6.15"]]);
  expect(kinds("6.15", "PS02")).toEqual([["conflict", "6.14", "6.15"]]);
  expect(kinds("6.15", undefined)).toEqual([["conflict", "6.14", "6.15"]]);
  expect(changesOf([read(2026, "5.97")], "PS01")).toEqual([
    { kind: "new", key: "3375 2026-3 headcount_ratio", was: null, is: "5.97" },
  ]);
});

test("a cell without a value changes nothing, and the order is the file's", () => {
  const changes = changesOf([read(2026, null), read(2025, "6.14"), read(2024, "6.71")], "PS01");
  expect(changes.map(({ key }) => key)).toEqual([
    "3375 2025-3 headcount_ratio",
    "3375 2024-3 headcount_ratio",
  ]);
});
