import { beforeAll, describe, expect, test } from "vitest";
import { impliedPopulation } from "../model/impliedPopulation.ts";
import vectors from "../trends/fixtures/domain-vectors.json" with { type: "json" };
import { type PublishedData, publishedData } from "../trends/fixtures.ts";
import { breakIn, dismissal, given, indicator, indicators, ratio, region, regions } from "./fixtures.ts";
import { jumpScores, suspectJump } from "./suspectJump.ts";

describe("on the figures of Kota Pekalongan among the 35 districts", () => {
  let data: PublishedData;

  beforeAll(() => {
    data = publishedData();
  });

  test.each(vectors.guard)("$tahun: z = $z", ({ tahun, z, tanda }) => {
    const value = (code: string, year: number) =>
      data.figure(code, "headcount_ratio", year)?.value ?? Number.NaN;
    const scores = jumpScores(data.districts.map((code) => [value(code, tahun - 1), value(code, tahun)]));
    const own = scores[data.districts.indexOf("3375")]?.score ?? Number.NaN;
    expect(Math.abs(own - z)).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(Math.abs(own) > 5).toBe(tanda.some((flag) => flag.startsWith("loncatan")));
  });

  test.each(vectors.guard)(
    "$tahun: $penduduk_tersirat_ribu thousand implied, $perubahan_penyebut_pct percent from the year before",
    ({ tahun, penduduk_tersirat_ribu: people, perubahan_penyebut_pct: growth, tanda }) => {
      const implied = (year: number) => {
        const count = data.figure("3375", "headcount", year);
        const rate = data.figure("3375", "headcount_ratio", year);
        if (count === undefined || rate === undefined) return Number.NaN;
        return impliedPopulation(count, rate).value;
      };
      const percent = 100 * (implied(tahun) / implied(tahun - 1) - 1);
      expect(Math.abs(implied(tahun) - people)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(Math.abs(percent - growth)).toBeLessThanOrEqual(0.05 + 1e-9);
      expect(Math.abs(percent) > 1.5).toBe(tanda.some((flag) => flag.startsWith("penyebut")));
    },
  );
});

const CODES = ["3371", "3372", "3373", "3374", "3375"];
const known = regions(
  region({ code: "33", level: "province", parent: "00", kind: undefined }),
  ...CODES.map((code) => region({ code })),
);

/** Five districts of one province at 10 percent in 2024 and at `after` in 2025. */
function figures(after: readonly number[], overrides = {}) {
  return after.flatMap((value, i) => [
    ratio(2024, 10, { region: CODES[i] ?? "", ...overrides }),
    ratio(2025, value, { region: CODES[i] ?? "", ...overrides }),
  ]);
}

const lone = figures([9, 9.1, 9.2, 9.1, 14]);

test("the example of the docstring", () => {
  expect(
    jumpScores([
      [10, 9],
      [12, 11],
      [8, 8.5],
    ])[0]?.score,
  ).toBeCloseTo(-0.674, 3);
});

test("a district that moves unlike its province is called with its score", () => {
  const result = suspectJump(given({ regions: known, observations: lone }));
  expect(result).toMatchObject({ check: "suspect_jump", outcome: "fail" });
  expect(result.diagnostics).toHaveLength(1);
  const [found] = result.diagnostics;
  expect(found).toMatchObject({
    severity: "warning",
    code: "suspect_jump",
    parameters: { region: "3375", year: 2025, value: 14, other_value: 10, districts: 5, limit: 5 },
  });
  expect(found?.parameters.percent).toBeCloseTo(40, 9);
  expect(found?.parameters.usual).toBeCloseTo(-9, 9);
  expect(found?.parameters.score).toBeGreaterThan(5);
});

test("a fall that all share is no jump, however large", () => {
  expect(suspectJump(given({ regions: known, observations: figures([5, 5.1, 5.2, 5.1, 5]) })).outcome).toBe(
    "pass",
  );
});

test("districts that move almost alike are not told apart", () => {
  expect(suspectJump(given({ regions: known, observations: figures([9, 9, 9, 9, 9.4]) })).outcome).toBe(
    "pass",
  );
  expect(suspectJump(given({ regions: known, observations: figures([9, 9, 9, 9, 9.5]) })).outcome).toBe(
    "fail",
  );
});

test("with four districts there is no usual movement", () => {
  const observations = lone.filter((each) => each.region !== "3371");
  expect(suspectJump(given({ regions: known, observations })).outcome).toBe("pass");
});

test("a registered severing break is no jump", () => {
  const severed = indicators(indicator({ breaks: [breakIn(2025)] }));
  expect(suspectJump(given({ regions: known, observations: lone, indicators: severed })).outcome).toBe(
    "pass",
  );
});

test("figures of other months are not compared, nor is the province", () => {
  const september = lone.map((each) => (each.year === 2024 ? { ...each, month: 9 } : each));
  expect(suspectJump(given({ regions: known, observations: september })).outcome).toBe("pass");
  const province = [ratio(2024, 10, { region: "33" }), ratio(2025, 20, { region: "33" })];
  expect(suspectJump(given({ regions: known, observations: province })).outcome).toBe("pass");
});

test("a dismissed jump passes", () => {
  const dismissals = [dismissal({ code: "suspect_jump", indicator: "headcount_ratio", region: "33*" })];
  expect(suspectJump(given({ regions: known, observations: lone, dismissals })).outcome).toBe("pass");
});
