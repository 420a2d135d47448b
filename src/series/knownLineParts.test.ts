import { expect, test } from "vitest";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { knownLineParts } from "./knownLineParts.ts";

const { lineParts, regions, releases } = loadData(diskFiles(process.cwd()));

const known = (cutoff: string) => knownLineParts(lineParts, regions, releases, cutoff);
const newest = (cutoff: string, region: string, month: number) =>
  Math.max(
    ...known(cutoff)
      .filter((part) => part.region === region && part.month === month)
      .map(({ year }) => year),
  );

test("the parts of the country's line of March 2025 become known with the line, on 25 July 2025", () => {
  expect(newest("2025-07-24", "00", 3)).toBe(2024);
  expect(newest("2025-07-25", "00", 3)).toBe(2025);
});

test("26 June 2025 knows no part of March 2025, and those of September 2024", () => {
  expect(known("2025-06-26").filter(({ year }) => year > 2024)).toEqual([]);
  expect(newest("2025-06-26", "00", 9)).toBe(2024);
});

test("a later cut-off forgets nothing and keeps the order of the file", () => {
  const [earlier, later] = [known("2025-06-26"), known("2026-09-30")];
  expect(later.filter((part) => earlier.includes(part))).toEqual(earlier);
  expect(later.length).toBeGreaterThan(earlier.length);
  expect(lineParts.filter((part) => later.includes(part))).toEqual(later);
});

test("a part of an unknown region is never known", () => {
  const [first] = lineParts;
  if (first === undefined) throw new Error("there are no parts");
  expect(knownLineParts([{ ...first, region: "9999" }], regions, releases, "2099-12-31")).toEqual([]);
});
