import { expect, test } from "vitest";
import { knowledge } from "./fixtures/importFixtures.ts";
import { unitSuspects } from "./unitSuspects.ts";

function suspects(indicator: string, values: readonly string[]) {
  const observations = values.map((value, i) => ({
    region: "3375",
    year: 2020 + i,
    month: 3,
    indicator,
    value,
    unit: "",
    status: null,
    note: null,
    row: 2 + i,
  }));
  return unitSuspects(observations, knowledge.indicators).map(
    ({ parameters }) => `${parameters.year} ${parameters.factor}`,
  );
}

test("the one value of another order is named, wherever it stands", () => {
  expect(suspects("headcount", ["22.16", "23.49", "218.1", "21.36"])).toEqual(["2022 10"]);
  expect(suspects("headcount", ["22160", "23.49", "21.81"])).toEqual(["2020 1000"]);
  expect(suspects("headcount", ["22.16", "23.49", "2181"])).toEqual(["2022 100"]);
  expect(suspects("headcount", ["22.16", "2349"])).toEqual(["2021 100"]);
});

test("ordinary years and small indices are not suspect", () => {
  expect(suspects("headcount_ratio", ["7.17", "7.59", "7.00", "6.81", "6.71"])).toEqual([]);
  expect(suspects("poverty_severity_index", ["0.02", "0.19", "0.02"])).toEqual([]);
  expect(suspects("headcount_ratio", ["6.71"])).toEqual([]);
});
