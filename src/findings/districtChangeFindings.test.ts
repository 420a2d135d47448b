import { expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = new Map(
  editionIds(files).map((id) => [id, compileEdition({ ...data, definition: editionFile(files, id) })]),
);

/** Units of the last decimal by district, read from the observations alone. */
function rates(year: number): ReadonlyMap<string, number> {
  return new Map(
    data.observations
      .filter(({ indicator, region }) => indicator === "headcount_ratio" && /^33\d\d$/.test(region))
      .filter((each) => each.year === year)
      .map(({ region, value }) => [region, Math.round(100 * value)]),
  );
}

function changes(from: number, to: number): ReadonlyMap<string, number> {
  const [before, after] = [rates(from), rates(to)];
  return new Map([...after].map(([region, value]) => [region, value - (before.get(region) ?? Number.NaN)]));
}

const value = (edition: string, name: string) =>
  editions.get(edition)?.findings.get(`headcount_ratio.districts.${name}`)?.value;

test.each([
  ["2025", 2023, 2024],
  ["2026", 2024, 2025],
])("edition %s counts the districts around the city's change from %d to %d", (edition, from, to) => {
  const found = changes(from, to);
  const own = found.get("3375") ?? Number.NaN;
  const others = [...found].filter(([region]) => region !== "3375").map(([, change]) => change);
  const expected = {
    lower: others.filter((change) => change < own).length,
    same: others.filter((change) => change === own).length,
    higher: others.filter((change) => change > own).length,
  };
  for (const [name, count] of Object.entries(expected)) expect(value(edition, `beside.${name}`)).toBe(count);
  expect(value(edition, "beside.total")).toBe(35);
  expect(editions.get(edition)?.findings.get("headcount_ratio.districts.beside.lower")?.window).toEqual([
    from,
    to,
  ]);
});

test.each([
  ["2025", 2024],
  ["2026", 2025],
])("edition %s counts which way the districts moved from 2015 to %d", (edition, to) => {
  const found = [...changes(2015, to).values()];
  expect(value(edition, "since_start.falling")).toBe(found.filter((change) => change < 0).length);
  expect(value(edition, "since_start.rising")).toBe(found.filter((change) => change > 0).length);
  expect(value(edition, "since_start.unchanged")).toBe(found.filter((change) => change === 0).length);
  expect(value(edition, "since_start.total")).toBe(35);
});

test("a count that is all of them says so, and the total of them does not", () => {
  const falling = editions.get("2026")?.findings.get("headcount_ratio.districts.since_start.falling");
  expect(falling?.note).toBe(falling?.value === 35 ? "all" : null);
  expect(editions.get("2026")?.findings.get("headcount_ratio.districts.since_start.total")?.note).toBeNull();
});

test("they rest on both rows of every district", () => {
  const rows = editions.get("2026")?.findings.get("headcount_ratio.districts.beside.same")?.rows ?? [];
  expect(rows).toHaveLength(70);
});
