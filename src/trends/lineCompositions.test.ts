import { beforeAll, describe, expect, test } from "vitest";
import type { LinePart } from "../model/supplement.ts";
import { diskFiles } from "../sources/files.ts";
import { linePartTable } from "../sources/supplementTables.ts";
import { type PublishedData, publishedData } from "./fixtures.ts";
import { lineCompositions } from "./lineCompositions.ts";

let data: PublishedData;
let parts: readonly LinePart[];

beforeAll(() => {
  data = publishedData();
  parts = linePartTable(diskFiles(process.cwd()));
});

const line = (region: string) => data.series(region, "poverty_line", "march");

describe("the published parts", () => {
  test("of Jawa Tengah are known in rupiah for every March from 2015 to 2022", () => {
    const found = lineCompositions(parts, "33", line("33"));
    expect(found.map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(found.at(-1)).toMatchObject({ food: { value: 329_511 }, nonfood: { value: 109_322 } });
    expect(found.at(-1)?.foodShare).toBeCloseTo((100 * 329_511) / 438_833, 10);
  });

  test.each(["33", "00"])(
    "of %s add up to the published line, within the rounding of three figures",
    (region) => {
      for (const { food, nonfood, line: total } of lineCompositions(parts, region, line(region))) {
        if (total !== undefined) expect(Math.abs(food.value + nonfood.value - total.value)).toBeLessThan(1.5);
      }
    },
  );

  test("give the share of food that the statistics office prints, wherever it prints one", () => {
    const compared = ["33", "00"].flatMap((region) =>
      lineCompositions(parts, region, line(region)).flatMap(({ year, foodShare }) =>
        parts
          .filter(
            (part) =>
              part.region === region &&
              part.area === "total" &&
              part.year === year &&
              part.month === 3 &&
              part.component === "food" &&
              part.unit === "percent of the poverty line" &&
              part.item.startsWith("TOTAL"),
          )
          .map(({ value }) => [Math.round(100 * foodShare) / 100, value]),
      ),
    );
    expect(compared.length).toBeGreaterThanOrEqual(5);
    for (const [computed, printed] of compared) expect(computed).toBe(printed);
  });

  test("of the city there are none", () => {
    expect(lineCompositions(parts, "3375", data.series("3375", "poverty_line"))).toEqual([]);
  });
});

describe("from made-up parts", () => {
  const part = (component: "food" | "nonfood", overrides: Partial<LinePart> = {}): LinePart => ({
    region: "33",
    area: "total",
    year: 2024,
    month: 3,
    component,
    item: component === "food" ? "GK MAKANAN" : "GK BUKAN MAKANAN",
    value: component === "food" ? 300_000 : 100_000,
    decimals: 0,
    unit: "IDR per person per month",
    source: "S",
    row: { file: "f.csv", line: 2 },
    ...overrides,
  });

  test("food is three quarters of 400,000", () => {
    expect(lineCompositions([part("food"), part("nonfood")], "33", undefined)).toMatchObject([
      { year: 2024, foodShare: 75, line: undefined },
    ]);
  });

  test.each([
    ["September", { month: 9 }],
    ["an unknown month", { month: undefined }],
    ["villages alone", { area: "rural" }],
    ["percent", { unit: "percent of the poverty line" }],
    ["another region", { region: "00" }],
    ["a single commodity", { item: "beras" }],
    ["another year", { year: 2023 }],
  ] as const)("a part of %s does not stand in for the missing one", (_, overrides) => {
    expect(lineCompositions([part("food", overrides), part("nonfood")], "33", undefined)).toEqual([]);
  });

  test("two sources that agree are one figure; two that do not leave the year out", () => {
    const again = part("food", { source: "T" });
    expect(lineCompositions([part("food"), again, part("nonfood")], "33", undefined)).toHaveLength(1);
    const other = part("food", { source: "T", value: 299_000 });
    expect(lineCompositions([part("food"), other, part("nonfood")], "33", undefined)).toEqual([]);
  });

  test("a line of another month is not the line of these parts", () => {
    const september = data.series("33", "poverty_line", "september");
    const [found] = lineCompositions([part("food"), part("nonfood")], "33", september);
    expect(found?.line).toBeUndefined();
  });
});
