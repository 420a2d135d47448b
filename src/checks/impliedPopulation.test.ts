import { expect, test } from "vitest";
import { breakIn, dismissal, given, headcount, indicator, indicators, ratio, row } from "./fixtures.ts";
import { impliedPopulation } from "./impliedPopulation.ts";

const moved = [headcount(2024, 21.16), ratio(2024, 6.71), headcount(2025, 19.49), ratio(2025, 5.9)];

test("the published figures of Kota Pekalongan pass: 315 and 317 thousand people", () => {
  const observations = [headcount(2024, 21.16), ratio(2024, 6.71), headcount(2025, 19.49), ratio(2025, 6.14)];
  expect(impliedPopulation(given({ observations })).outcome).toBe("pass");
});

test("a move that rounding cannot explain is called with its range", () => {
  const result = impliedPopulation(given({ observations: moved }));
  expect(result).toMatchObject({ check: "implied_population", outcome: "fail" });
  expect(result.diagnostics).toHaveLength(1);
  const [diagnostic] = result.diagnostics;
  expect(diagnostic).toMatchObject({
    severity: "warning",
    code: "implied_population",
    row: row(2025),
    parameters: {
      region: "3375",
      year: 2025,
      month: 3,
      indicator: "headcount",
      value: 19.49,
      ratio: 5.9,
      ratio_file: "data/observations/a.csv",
      ratio_line: 12025,
      other_year: 2024,
      other_value: 21.16,
      other_ratio: 6.71,
      limit: 1.5,
    },
  });
  // (19.485 / 5.905) / (21.165 / 6.705) and (19.495 / 5.895) / (21.155 / 6.715)
  expect(diagnostic?.parameters.lowest).toBeCloseTo(4.535, 3);
  expect(diagnostic?.parameters.highest).toBeCloseTo(4.972, 3);
});

test("the same move in whole figures passes: rounding alone could make it", () => {
  const observations = moved.map((each) => ({ ...each, value: Math.round(each.value), decimals: 0 }));
  expect(observations.map(({ value }) => value)).toEqual([21, 7, 19, 6]);
  expect(impliedPopulation(given({ observations })).outcome).toBe("pass");
});

test("a year without a ratio is not compared", () => {
  expect(impliedPopulation(given({ observations: moved.filter((_, i) => i !== 1) })).outcome).toBe("pass");
});

test.each(["headcount", "headcount_ratio"])("nothing is compared across a break of %s", (id) => {
  const base = given().indicators;
  const found = base.get(id) ?? indicator();
  const severed = indicators(...base.values(), { ...found, breaks: [breakIn(2025)] });
  expect(impliedPopulation(given({ observations: moved, indicators: severed })).outcome).toBe("pass");
});

test("a dismissed move passes", () => {
  const dismissals = [dismissal({ code: "implied_population", indicator: "headcount", region: "33*" })];
  expect(impliedPopulation(given({ observations: moved, dismissals })).outcome).toBe("pass");
});
