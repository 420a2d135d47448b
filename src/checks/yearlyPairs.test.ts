import { expect, test } from "vitest";
import type { Break } from "../model/break.ts";
import type { Given } from "../model/given.ts";
import type { Observation } from "../model/observation.ts";
import { cellsOf } from "./cells.ts";
import { breakIn, given, indicator, indicators, povertyLine } from "./fixtures.ts";
import { yearlyPairs } from "./yearlyPairs.ts";

function pairsOf(observations: readonly Observation[], breaks: readonly Break[] = []): string[] {
  const whole: Given = given({ indicators: indicators(indicator({ id: "poverty_line", breaks })) });
  return yearlyPairs(whole, cellsOf(observations, "poverty_line"), ["poverty_line"]).map(
    ({ before, after }) => `${before.year}/${before.month ?? "-"} ${after.year}/${after.month ?? "-"}`,
  );
}

const line = (year: number, month: number | undefined, region = "3375") =>
  povertyLine(year, 500_000, { month, region });

test("consecutive years of the same month are pairs, others are not", () => {
  expect(pairsOf([line(2020, 3), line(2021, 3), line(2023, 3), line(2024, 9)])).toEqual(["2020/3 2021/3"]);
});

test("a month that is not stated pairs with one that is not stated only", () => {
  expect(pairsOf([line(2005, undefined), line(2006, undefined), line(2007, 3)])).toEqual(["2005/- 2006/-"]);
});

test("a district's September 2014 pairs with its March 2015, no other September and no province's", () => {
  expect(pairsOf([line(2014, 9), line(2015, 3)])).toEqual(["2014/9 2015/3"]);
  expect(pairsOf([line(2013, 9), line(2014, 3), line(2015, 9), line(2016, 3)])).toEqual([]);
  expect(pairsOf([line(2014, 9, "33"), line(2015, 3, "33")])).toEqual([]);
});

test("regions are not mixed and an unknown one has no pairs", () => {
  expect(pairsOf([line(2020, 3), line(2021, 3, "33")])).toEqual([]);
  expect(pairsOf([line(2020, 3, "3399"), line(2021, 3, "3399")])).toEqual([]);
});

test("only a putus break that concerns the region severs, and only where it lies", () => {
  const years = [line(2019, 3), line(2020, 3), line(2021, 3)];
  const both = ["2019/3 2020/3", "2020/3 2021/3"];
  expect(pairsOf(years, [breakIn(2020)])).toEqual(["2020/3 2021/3"]);
  expect(pairsOf(years, [breakIn(2020, { within: "33" })])).toEqual(["2020/3 2021/3"]);
  expect(pairsOf(years, [breakIn(2020, { within: "34" })])).toEqual(both);
  expect(pairsOf(years, [breakIn(2020, { severity: "acuan" })])).toEqual(both);
  expect(pairsOf(years, [breakIn(2020, { severity: "catatan" })])).toEqual(both);
  expect(pairsOf(years, [breakIn(2020, { levels: ["province", "country"] })])).toEqual(both);
});
