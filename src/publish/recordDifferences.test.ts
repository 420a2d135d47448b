import { expect, test } from "vitest";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import type { PublishedNumbers } from "../model/publishedRecord.ts";
import { recordDifferences } from "./recordDifferences.ts";

const row = (value: string) =>
  FIGURE_COLUMNS.map((column) => ({ region: "3375", year: "2025", value })[column as "region"] ?? "").join(
    ",",
  );

const was: PublishedNumbers = {
  findings: { level: "6.14 percent", rank: "5 rank" },
  figures: { position: [row("6.14")] },
  reports: { "id/rakor": ["level 6,14 persen", "rank ke-5"] },
  rows: { "3375 2025-3 headcount_ratio PS01": "6.14" },
};
const restsOn = (finding: string) => (finding === "level" ? ["3375 2025-3 headcount_ratio PS01"] : []);

test("the same numbers differ in nothing", () => {
  expect(recordDifferences(was, structuredClone(was), restsOn)).toEqual([]);
});

test("a number that moved with a row of the data names that row, before what rests on it", () => {
  const is = {
    ...was,
    findings: { ...was.findings, level: "6.15 percent" },
    figures: { position: [row("6.15")] },
    reports: { "id/rakor": ["level 6,15 persen", "rank ke-5"] },
    rows: { "3375 2025-3 headcount_ratio PS01": "6.15" },
  };
  const cause = { kind: "data", row: "3375 2025-3 headcount_ratio PS01" };
  expect(recordDifferences(was, is, restsOn)).toEqual([
    { key: "3375 2025-3 headcount_ratio PS01", was: "6.14", is: "6.15", cause },
    { key: "level", was: "6.14 percent", is: "6.15 percent", cause },
    { key: "id/rakor level #1", was: "level 6,14 persen", is: "level 6,15 persen", cause },
    { key: "position 3375 2025", was: "6.14", is: "6.15", cause },
  ]);
});

test("a number that moved while the data stood still moved with the code", () => {
  const is = { ...was, findings: { ...was.findings, rank: "6 rank" } };
  expect(recordDifferences(was, is, restsOn)).toEqual([
    { key: "rank", was: "5 rank", is: "6 rank", cause: { kind: "code" } },
  ]);
});

test("a report that prints another number while every finding stands still moved with its words", () => {
  const is = { ...was, reports: { "id/rakor": ["level 6,14 persen"] } };
  expect(recordDifferences(was, is, restsOn)).toEqual([
    {
      key: "id/rakor rank #1",
      was: "rank ke-5",
      is: undefined,
      cause: { kind: "words", report: "id/rakor" },
    },
  ]);
});

test("a figure that is new or gone is told row by row", () => {
  const is = { ...was, figures: {} };
  expect(recordDifferences(was, is, restsOn)).toEqual([
    { key: "position 3375 2025", was: "6.14", is: undefined, cause: { kind: "code" } },
  ]);
  expect(recordDifferences(is, was, restsOn)).toHaveLength(1);
});
