import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";

let editions: ReadonlyMap<string, Edition>;

beforeAll(() => {
  const files = diskFiles(process.cwd());
  editions = new Map(["2025", "2026"].map((id) => [id, compileEdition(loadEdition(files, id))]));
});

const found = (edition: string, id: string) => editions.get(edition)?.findings.get(id);

describe("a determinant with enough common years", () => {
  test.each([
    ["2025", "unemployment_rate", 2, 4, [2020, 2024], "inconsistent"],
    ["2026", "unemployment_rate", 3, 5, [2020, 2025], "inconsistent"],
    ["2025", "grdp_growth", 1, 4, [2020, 2024], "opposite"],
    ["2026", "adjusted_expenditure", 5, 6, [2019, 2025], "moving_as_expected"],
  ] as const)("edition %s, %s: %d of %d", (edition, id, agreeing, of, window, note) => {
    expect(found(edition, `${id}.linkage`)).toMatchObject({
      measure: "count",
      indicator: id,
      region: "3375",
      value: agreeing,
      window,
      note,
    });
    expect(found(edition, `${id}.linkage.of`)).toMatchObject({ value: of, window, note });
    expect(found(edition, `${id}.linkage.years`)?.value).toBe(of + 1);
  });

  test("rests on the rows of both indicators over its window", () => {
    expect(found("2026", "unemployment_rate.linkage")?.rows).toHaveLength(12);
  });
});

test.each([
  ["safe_water", "insufficient_data", 4],
  ["labour_participation_rate", "no_better_side", 4],
])("%s has no count, only its reason and the years both have", (id, note, years) => {
  expect(found("2026", `${id}.linkage`)).toMatchObject({ value: null, note });
  expect(found("2026", `${id}.linkage.of`)).toBeUndefined();
  expect(found("2026", `${id}.linkage.years`)?.value).toBe(years);
});

test("no edition knows a year its headcount ratio does not", () => {
  for (const edition of editions.values()) {
    const last = edition.findings.get("headcount_ratio.latest")?.year ?? 0;
    const linkages = [...edition.findings.values()].filter(({ id }: Finding) => id.includes(".linkage"));
    expect(linkages.length).toBeGreaterThan(10);
    expect(linkages.filter(({ year }) => (year ?? 0) > last)).toEqual([]);
  }
});
