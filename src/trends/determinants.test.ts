import { beforeAll, expect, test } from "vitest";
import { determinants } from "./determinants.ts";
import { type PublishedData, publishedData } from "./fixtures.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

function rows(outcome: string, ids: readonly string[]) {
  const candidates = ids.map((id) => data.indicator(id));
  return determinants(data.indicator(outcome), candidates, data.places, data.set);
}

test("every determinant the city has a figure of gets a row, in the order given", () => {
  const found = rows("headcount_ratio", ["unemployment_rate", "gini_ratio", "safe_water"]);
  expect(found.map(({ linkage }) => linkage.determinant)).toEqual(["unemployment_rate", "safe_water"]);
  expect(found.map(({ answers }) => answers.indicator)).toEqual(["unemployment_rate", "safe_water"]);
});

test("a row says how both move, and answers the determinant's own four questions", () => {
  const [found] = rows("headcount_ratio", ["unemployment_rate"]);
  expect(found?.linkage).toMatchObject({ window: [2020, 2025], agreeing: 3, of: 5, class: "inconsistent" });
  expect(found?.answers.effectiveness?.windows.map(({ class: word }) => word)).toEqual([
    "fairly effective",
    "fairly effective",
    "effective",
  ]);
});

test("an outcome without a figure has no rows", () => {
  expect(rows("gini_ratio", ["unemployment_rate"])).toEqual([]);
});
