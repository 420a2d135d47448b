import { expect, test } from "vitest";
import { editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { given, places } from "./fixtures.ts";
import { CHECKS, checkTables } from "./index.ts";

const disk = diskFiles(process.cwd());
const whole = loadEdition(disk, "2026");
const found = (severity: "error" | "warning", overrides = {}) =>
  checkTables({ ...whole, ...overrides })
    .flatMap(({ diagnostics }) => diagnostics)
    .filter((each) => each.severity === severity);

test("every check passes on the small example", () => {
  expect(checkTables(given()).filter(({ outcome }) => outcome === "fail")).toEqual([]);
});

test("every check has a name of its own", () => {
  const names = checkTables(given()).map(({ check }) => check);
  expect(new Set(names).size).toBe(CHECKS.length);
});

test("the figures have no error", () => {
  expect(places(found("error"))).toEqual([]);
});

test("the figures leave no warning open", () => {
  expect(places(found("warning"))).toEqual([]);
});

test("without dismissals: 5 falls, 72 jumps, 1,454 moves of the implied population, 160 lone jumps", () => {
  const counts: Record<string, number> = {};
  for (const { code } of found("warning", { dismissals: [] })) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({
    poverty_line_fall: 5,
    poverty_line_jump: 72,
    implied_population: 1454,
    suspect_jump: 160,
  });
});

test.each(editionIds(disk))("the regions of edition %s are known", (id) => {
  const [result] = checkTables(loadEdition(disk, id)).filter(({ check }) => check === "edition_regions");
  expect(result?.outcome).toBe("pass");
});

test("a lost decimal comma in one cell is called at its line", () => {
  const observations = whole.observations.map((each) =>
    each.region === "3375" && each.indicator === "headcount_ratio" && each.year === 2024
      ? { ...each, value: 671, decimals: 0 }
      : each,
  );
  const row = observations.find(({ value }) => value === 671)?.row;
  expect(found("error", { observations })).toContainEqual(
    expect.objectContaining({ code: "value_outside_range", row }),
  );
});
