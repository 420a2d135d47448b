import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { allFigures } from "../../charts/index.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Given } from "../../model/given.ts";
import { LANGUAGES } from "../../model/words.ts";
import { facts } from "../../publish/facts.ts";
import { figureCsv } from "../../publish/figureCsv.ts";
import { vintage } from "../../series/vintage.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadEdition } from "../../sources/loadEdition.ts";
import { filesOf, pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const given = loadEdition(diskFiles(process.cwd()), "2025");
const known = new Set(vintage(given.observations, given.regions, given.releases, given.definition.cutoff));

/** Everything an edition gives to its readers, as text. */
function everything(from: Given): string {
  const edition = compileEdition(from);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return JSON.stringify([
    facts(edition),
    ...LANGUAGES.flatMap((language) =>
      allFigures({ edition, locale: LOCALES[language], document }).map((figure) => [
        figure,
        figureCsv(figure, edition),
      ]),
    ),
  ]);
}

test("edition 2025 knows districts to March 2024 and the province to September 2024", () => {
  const newest = (region: string) =>
    [...known]
      .filter((each) => each.region === region && each.indicator === "headcount_ratio")
      .map(({ year, month }) => `${year}-${String(month ?? 0).padStart(2, "0")}`)
      .sort()
      .at(-1);
  expect(newest("3375")).toBe("2024-03");
  expect(newest("33")).toBe("2024-09");
  expect(newest("00")).toBe("2024-09");
});

test("changing every figure released later changes nothing in edition 2025", () => {
  const before = everything(given);
  const changed = {
    ...given,
    observations: given.observations.map((each) =>
      known.has(each) || each.indicator === "population" ? each : { ...each, value: each.value * 1.003 },
    ),
  };
  expect(changed.observations.filter((each, i) => each !== given.observations[i]).length).toBeGreaterThan(
    1000,
  );
  expect(everything(changed)).toBe(before);
});

test("taking away every figure released later changes nothing in edition 2025", () => {
  const less = { ...given, observations: given.observations.filter((each) => known.has(each)) };
  expect(everything(less)).toBe(everything(given));
});

test("published rows of edition 2025's CSV files were all known at its cut-off", () => {
  const keys = new Set(
    [...known].map(({ region, year, month, indicator }) => `${region} ${year} ${month ?? ""} ${indicator}`),
  );
  const tables = filesOf(folder).filter((file) => /^edisi\/2025\/grafik\/.*\.csv$/.test(file));
  expect(tables).toHaveLength(8);
  for (const table of tables) {
    const rows = parse(readFileSync(join(folder, table), "utf8"), { columns: true }) as Record<
      string,
      string
    >[];
    for (const row of rows.filter(({ status }) => status === "published")) {
      expect(keys, table).toContain(`${row.region} ${row.year} ${row.month} ${row.indicator}`);
    }
  }
});

test("no page of edition 2025 prints a figure that was published later", () => {
  const later = [
    "19,49",
    "19.49",
    "639.402",
    "639,402",
    "9,48",
    "9.48",
    "8,47",
    "8.47",
    "9,21",
    "9.21",
    "0,97",
    "0.97",
  ];
  for (const [address, html] of pagesOf(folder)) {
    if (!address.includes("/edisi/2025/")) continue;
    for (const figure of later) {
      expect(textOf(html), `${address}: ${figure}`).not.toMatch(
        new RegExp(`(?<![\\d.,])${figure.replaceAll(".", "\\.")}(?![\\d])`),
      );
    }
  }
});
