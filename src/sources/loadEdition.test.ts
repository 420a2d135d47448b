import { expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "./files.ts";
import { loadEdition } from "./loadEdition.ts";

const disk = diskFiles(process.cwd());
const given = loadEdition(disk, "2026");

const cell = (region: string, year: number, month: number | undefined, indicator: string) =>
  given.observations.filter(
    (each) =>
      each.region === region && each.year === year && each.month === month && each.indicator === indicator,
  );

test("every figure of the data folder is read: 37,922", () => {
  expect(given.observations).toHaveLength(37_922);
  expect(given.regions.size).toBe(553);
  expect(given.sources.size).toBe(203);
  expect(given.conflicts).toHaveLength(28);
});

test.each([
  ["3375", 2025, 3, "headcount_ratio", 6.14, 2],
  ["3375", 2024, 3, "headcount_ratio", 6.71, 2],
  ["3375", 2025, 3, "headcount", 19.49, 2],
  ["3375", 2025, 3, "poverty_line", 639_402, 0],
  ["3375", 2025, 3, "poverty_gap_index", 0.97, 2],
  ["3375", 2011, 9, "headcount_ratio", 10.04, 2],
  ["3375", 2008, undefined, "headcount_ratio", 10.29, 2],
  ["3375", 2020, 3, "poverty_line", 460_789, 0],
  ["33", 2025, 3, "headcount_ratio", 9.48, 2],
  ["33", 2026, 3, "headcount_ratio", 9.21, 2],
  ["00", 2025, 3, "headcount_ratio", 8.47, 2],
])("%s in %d/%s: %s is %d", (region, year, month, indicator, value, decimals) => {
  expect(cell(region, year, month, indicator)).toMatchObject([{ value, decimals }]);
});

test("a figure's row is the line it stands on", () => {
  const [found] = cell("3375", 2025, 3, "headcount_ratio");
  const file = found?.row.file ?? "";
  const text = new TextDecoder().decode(disk.read(file));
  expect(text.split("\n")[(found?.row.line ?? 0) - 1]).toMatch(/^3375,2025,3,headcount_ratio,6\.14,percent,/);
});

test("the data are the same for every edition; only the definition differs", () => {
  const { definition, ...data } = loadEdition(disk, "2025");
  const { definition: other, ...same } = given;
  expect([definition.id, other.id]).toEqual(["2025", "2026"]);
  expect(data).toEqual(same);
});

test("one broken cell stops the reading and is named", () => {
  const path = "data/observations/access.csv";
  const text = new TextDecoder().decode(disk.read(path)).replace(",80.29,", ',"80,29",');
  expect(() => loadEdition(overlaidFiles(disk, { [path]: text }), "2026")).toThrow(`${path}:2: not_a_number`);
});
