import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { printDecimal } from "../model/decimal.ts";
import type { Edition } from "../model/edition.ts";
import { diskFiles } from "../sources/files.ts";
import { loadEdition } from "../sources/loadEdition.ts";
import { compositionFindings } from "./compositionFindings.ts";

const files = diskFiles(process.cwd());
let earlier: Edition;
let newest: Edition;

beforeAll(() => {
  earlier = compileEdition(loadEdition(files, "2025"));
  newest = compileEdition(loadEdition(files, "2026"));
});

const byId = ({ definition, analyses, claims }: Pick<Edition, "definition" | "analyses" | "claims">) =>
  new Map(compositionFindings({ definition, analyses, claims }).map((each) => [each.id, each]));

test("the names that reports bind are these", () => {
  expect([...byId(newest).keys()]).toEqual([
    "headcount.split.rate",
    "headcount.split.population",
    "line_gap.range",
    ...[2019, 2020, 2022, 2023, 2024].map((year) => `poverty_line.wage_gap.${year}`),
  ]);
});

describe("the two parts of the newest change of the number", () => {
  test.each([
    ["2025", "-0.31", "0.11", -0.2, [2023, 2024]],
    ["2026", "-1.80", "0.13", -1.67, [2024, 2025]],
  ] as const)("edition %s: rate %s, implied population %s", (id, rate, population, total, window) => {
    const edition = id === "2025" ? earlier : newest;
    const parts = ["rate", "population"].map((name) => byId(edition).get(`headcount.split.${name}`));
    expect(parts.map((part) => printDecimal(part?.value ?? 0, part?.decimals ?? 0))).toEqual([
      rate,
      population,
    ]);
    expect(parts.reduce((sum, part) => sum + (part?.value ?? 0), 0)).toBeCloseTo(total, 9);
    for (const part of parts) {
      expect(part).toMatchObject({ measure: "difference", interval: null, window });
      expect(part?.rows).toHaveLength(4);
    }
  });

  test("without a figure for the year before, no part is named", () => {
    const { analyses } = newest;
    const numberSplits = analyses.standard.numberSplits.filter(({ window: [from] }) => from !== 2024);
    const other = { ...analyses, standard: { ...analyses.standard, numberSplits } };
    expect([...byId({ ...newest, analyses: other }).keys()].join()).not.toMatch(/split/);
  });
});

describe("the distance of all poor people to the line", () => {
  test("is a range without a value, in billions, with its assumptions noted", () => {
    const range = byId(newest).get("line_gap.range");
    expect(range).toMatchObject({
      value: null,
      year: 2025,
      unit: "billion IDR per year",
      note: "assumed_survey",
      interval: { level: 0.95 },
    });
    expect(range?.interval?.lower).toBeCloseTo(9.06, 2);
    expect(range?.interval?.upper).toBeCloseTo(38.19, 2);
  });

  test("is not told of an older year where a figure of the newest is not published", () => {
    expect(earlier.analyses.standard.lineGaps.at(-1)?.window).toEqual([2023, 2023]);
    expect(byId(earlier).has("line_gap.range")).toBe(false);
  });
});

describe("line against wage", () => {
  test("the answer turns with the base year, and every finding says so", () => {
    const gaps = [2019, 2024].map((year) => byId(newest).get(`poverty_line.wage_gap.${year}`));
    expect(gaps.map((gap) => printDecimal(gap?.value ?? 0, 1))).toEqual(["17.0", "-0.9"]);
    for (const gap of gaps) {
      expect(gap).toMatchObject({ measure: "distance", unit: "percentage points", note: "sign_flips" });
      expect(gap?.rows).toHaveLength(4);
    }
  });

  test("no finding is of a year the edition does not know", () => {
    for (const { year, window } of byId(earlier).values()) {
      expect(year).toBe(2024);
      expect(window?.[1]).toBe(2024);
    }
    expect(byId(earlier).get("poverty_line.wage_gap.2019")?.note).toBeNull();
  });
});
