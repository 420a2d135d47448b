import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { cityTargets, yearOfDocument } from "./cityTargets.ts";
import type { Edition } from "./edition.ts";

const files = diskFiles(process.cwd());
let beforeQuote: Edition;
let earlier: Edition;
let newest: Edition;

beforeAll(() => {
  const given = loadEdition(files, "2025");
  beforeQuote = compileEdition({ ...given, definition: { ...given.definition, cutoff: "2025-03-12" } });
  earlier = compileEdition(given);
  newest = compileEdition(loadEdition(files, "2026"));
});

test.each([
  ["RPJMD Kota Pekalongan 2021-2026", 2021],
  ["RPJMD Kota Pekalongan 2021-2026 (as stated Dec 2022)", 2022],
  ["RPJMD/RKPD target quoted in LKPJ 2024", 2024],
  ["Renstra", undefined],
])("%s is of %s", (name, year) => {
  expect(yearOfDocument(name)).toBe(year);
});

test("the document the edition follows stands first, and no target of another place among them", () => {
  for (const edition of [earlier, newest]) {
    const found = cityTargets(edition);
    expect(found[0]?.document).toBe(edition.definition.targetDocument);
    expect(new Set(found.map(({ record }) => record.target.region))).toEqual(new Set(["3375"]));
  }
});

test("a document named after a year beyond the cut-off is left out", () => {
  const before = { ...earlier, definition: { ...earlier.definition, cutoff: "2024-06-26" } };
  const documents = (edition: Edition) => new Set(cityTargets(edition).map(({ document }) => document));
  expect(documents(earlier)).toContain("Target stunting Pemkot (2025)");
  expect(documents(before)).not.toContain("Target stunting Pemkot (2025)");
  expect(documents(before)).toContain("RPJMD Kota Pekalongan 2021-2026");
});

describe("a year that has passed without a figure has no way", () => {
  test.each([
    // Before the day the city quoted stunting of 2024, and after it.
    ["12 March 2025", "stunting", 2024, 2024],
    ["2025", "stunting", 2024, undefined],
    ["2026", "stunting", 2025, 2025],
    ["2025", "headcount_ratio", 2025, undefined],
    ["2026", "headcount_ratio", 2026, undefined],
  ] as const)("edition %s, %s %d", (id, indicator, year, unknown) => {
    const editions = { "12 March 2025": beforeQuote, "2025": earlier, "2026": newest };
    const found = cityTargets(editions[id]).find(
      ({ record }) => record.target.indicator === indicator && record.target.year === year,
    );
    expect(found?.unknown).toBe(unknown);
    expect(found?.way === undefined).toBe(unknown !== undefined);
  });
});
