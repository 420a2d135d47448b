import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { questionFindings } from "./questionFindings.ts";

const IDS = ["2025", "2026"] as const;

let editions: ReadonlyMap<string, Edition>;

beforeAll(() => {
  const files = diskFiles(process.cwd());
  const data = loadData(files);
  editions = new Map(IDS.map((id) => [id, compileEdition({ ...data, definition: editionFile(files, id) })]));
});

function found(id: string): ReadonlyMap<string, Finding> {
  const edition = editions.get(id);
  if (edition === undefined) throw new RangeError(`no edition ${id}`);
  return new Map(questionFindings(edition).map((each) => [each.id, each]));
}

describe("what the editions find", () => {
  const shown = (id: string, name: string) => {
    const finding = found(id).get(name);
    return finding === undefined ? "none" : (finding.value ?? finding.note);
  };

  test.each([
    ["headcount_ratio.effectiveness.3", "effective", "effective"],
    ["headcount_ratio.effectiveness.4", "fairly_effective", "effective"],
    ["headcount_ratio.effectiveness.5", "not_effective", "effective"],
    ["headcount_ratio.effectiveness.3.share", 32, 32],
    ["headcount_ratio.effectiveness.4.share", 32, 32],
    ["headcount_ratio.effectiveness.5.share", 12, 32],
    ["headcount_ratio.effectiveness.5.share.of", 35, 35],
    ["headcount_ratio.effectiveness.5.improving", 3, 4],
    ["poverty_gap_index.effectiveness.3", "less_effective", "not_effective"],
    ["headcount_ratio.base_years.improving", 8, 10],
    ["headcount_ratio.base_years.worsening", 1, 0],
    ["headcount_ratio.base_years.total", 9, 10],
    ["poverty_gap_index.base_years.improving", 6, 3],
    ["headcount_ratio.province.agree", 9, 10],
    ["headcount_ratio.province.agree.of", 9, 10],
    ["headcount_ratio.country.agree", 9, 10],
  ])("%s is %s in edition 2025 and %s in edition 2026", (name, earlier, later) => {
    expect([shown("2025", name), shown("2026", name)]).toEqual([earlier, later]);
  });
});

test("a class has its window, no value, and rests on every figure of the window", () => {
  const finding = found("2025").get("headcount_ratio.effectiveness.5");
  expect(finding).toMatchObject({ measure: "verdict", value: null, year: 2024, window: [2019, 2024] });
  expect(finding?.rows).toHaveLength(6);
});

test("a window with a missing year, and an indicator without a better side, are not classed", () => {
  const ids = [...found("2026").keys()];
  expect(ids.filter((id) => id.startsWith("poverty_severity_index.effectiveness"))).toEqual([]);
  expect(ids.filter((id) => /^poverty_line\.(effectiveness|base_years)/.test(id))).toEqual([]);
});

test("years in the same direction rest on both series", () => {
  expect(found("2026").get("headcount_ratio.province.agree")?.rows).toHaveLength(2 * 11);
});

test("every count is noted where it is all of them", () => {
  expect(found("2026").get("headcount_ratio.base_years.improving")?.note).toBe("all");
  expect(found("2025").get("headcount_ratio.base_years.improving")?.note).toBeNull();
});

test.each(IDS)("no finding of edition %s is of a year that its focus has no figure for", (id) => {
  const last = editions.get(id)?.analyses.indicators.get("headcount_ratio")?.latest.year ?? 0;
  expect([...found(id).values()].filter(({ year }) => (year ?? 0) > last)).toEqual([]);
});
