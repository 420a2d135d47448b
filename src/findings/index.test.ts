import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Change } from "../model/change.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { changeOf } from "./changeFindings.ts";
import { allFindings } from "./index.ts";
import type { Material } from "./material.ts";

let edition: Edition;
let material: Material;

beforeAll(() => {
  edition = compileEdition(loadEdition(diskFiles(process.cwd()), "2026"));
  material = { definition: edition.definition, analyses: edition.analyses, claims: edition.claims };
});

const idsOf = (findings: ReadonlyMap<string, Finding>) => [...findings.keys()];

/** The material with another newest change of the headcount ratio. */
function withChange(difference: number): Material {
  const analysis = edition.analyses.indicators.get("headcount_ratio");
  if (analysis?.change === undefined) throw new Error("the headcount ratio has no change");
  const change: Change = { ...analysis.change, difference };
  return {
    ...material,
    analyses: {
      ...material.analyses,
      indicators: new Map([["headcount_ratio", { ...analysis, change, usualChange: 0.4 }]]),
    },
  };
}

test("findings are sorted by id and have safe ids that a report can bind", () => {
  const ids = idsOf(allFindings(material));
  expect(ids).toEqual([...ids].sort());
  expect(ids.filter((id) => !/^[a-z0-9_.-]+$/.test(id))).toEqual([]);
});

test("two findings of one name are refused by that name", () => {
  const [claim] = edition.claims.filter(({ stated }) => stated !== undefined);
  if (claim === undefined) throw new Error("no claim states a number");
  expect(() => allFindings({ ...material, claims: [claim, claim] })).toThrow(
    `claim.${claim.date}.${claim.id}`,
  );
});

test("a statement without a number becomes no finding", () => {
  const claims = edition.claims.map((each) => ({ ...each, stated: undefined }));
  expect(idsOf(allFindings({ ...material, claims })).filter((id) => id.startsWith("claim."))).toEqual([]);
});

test("what was not computed is not named", () => {
  const analyses = { ...material.analyses, nowcast: undefined, scenario: undefined };
  const ids = idsOf(allFindings({ ...material, analyses }));
  expect(ids.filter((id) => /\.(nowcast|scenario|steady)/.test(id))).toEqual([]);
  expect(ids).toContain("headcount_ratio.latest");
});

describe("the size of a change against the usual one", () => {
  test.each([
    [0.1, "below usual"],
    [-0.19, "below usual"],
    [-0.2, "usual"],
    [0.6, "usual"],
    [-0.61, "above usual"],
  ])("%d points where 0.40 is usual is %s", (difference, note) => {
    expect(allFindings(withChange(difference)).get("headcount_ratio.change.size")?.note).toBe(note);
  });
});

describe("changeOf", () => {
  test("a change is two findings, in the unit and in percent, over the same years and rows", () => {
    const analysis = edition.analyses.indicators.get("headcount_ratio");
    if (analysis === undefined) throw new Error("no headcount ratio");
    const [absolute, relative] = changeOf("change", analysis.indicator, "3375", analysis.change);
    expect(absolute).toMatchObject({
      value: -0.57,
      unit: "percentage points",
      window: [2024, 2025],
      note: "no_standard_error_of_a_change",
    });
    expect(relative).toMatchObject({ unit: "percent", decimals: 1, window: [2024, 2025] });
    expect(relative?.rows).toEqual(absolute?.rows);
    expect(changeOf("change", analysis.indicator, "3375", undefined)).toEqual([]);
  });
});

test("a count of people has no distance from, or ratio to, a larger area's", () => {
  const ids = idsOf(edition.findings).filter((id) => /^headcount\.(province|country)\./.test(id));
  expect(ids).toContain("headcount.province.level");
  expect(ids.filter((id) => /\.(gap|ratio|pace)/.test(id))).toEqual([]);
});

test("an indicator without a better side has no rank", () => {
  expect(idsOf(edition.findings).filter((id) => id.startsWith("poverty_line.rank"))).toEqual([]);
});

test("a change over more than one year has no usual size beside it", () => {
  expect(edition.findings.get("poverty_severity_index.change")?.window).toEqual([2023, 2025]);
  expect(edition.findings.has("poverty_severity_index.change.size")).toBe(false);
});

test("a region that shares the rank is named", () => {
  const rank = edition.findings.get("poverty_severity_index.rank");
  expect(rank).toMatchObject({ value: 14, note: "tied" });
  expect(rank?.related.length).toBeGreaterThan(0);
  expect(rank?.related).not.toContain("3375");
});

test("a verdict has a window and no value; its sensitivity is labelled", () => {
  expect(edition.findings.get("headcount_ratio.trend")).toMatchObject({
    value: null,
    verdict: "falling",
    window: [2015, 2025],
    note: null,
  });
  expect(edition.findings.get("headcount_ratio.trend.sensitivity")).toMatchObject({
    window: [2011, 2025],
    note: "crosses_a_change_of_reference",
  });
});
