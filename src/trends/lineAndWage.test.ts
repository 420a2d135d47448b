import { beforeAll, expect, test } from "vitest";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { lineAndWage } from "./lineAndWage.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test("from 2024 the city's wage grew more, from every earlier common year its line", () => {
  const found = lineAndWage(data.main("3375", "poverty_line"), data.main("3375", "minimum_wage"));
  expect(found).toMatchObject({ window: [2019, 2025], signFlips: true, missing: [2021], lineMonth: 3 });
  expect(found?.entries.map(({ window, sign }) => [window[0], sign])).toEqual([
    [2019, 1],
    [2020, 1],
    [2022, 1],
    [2023, 1],
    [2024, -1],
  ]);
  const [first] = found?.entries ?? [];
  expect(first?.lineGrowth).toBeCloseTo(50.44, 2);
  expect(first?.wageGrowth).toBeCloseTo(33.47, 2);
  expect(found?.entries.at(-1)?.difference).toBeCloseTo(-0.87, 2);
});

test("equal growth has neither sign", () => {
  const found = lineAndWage(spell([100, 110, 121]), spell([200, 220, 242]));
  expect(found?.entries.map(({ sign }) => sign)).toEqual([0, 0]);
  expect(found?.signFlips).toBe(false);
});

test("swapping both swaps every sign", () => {
  const a = spell([100, 120, 130]);
  const b = spell([100, 110, 130]);
  const signs = (line: typeof a, wage: typeof a) => lineAndWage(line, wage)?.entries.map(({ sign }) => sign);
  expect(signs(a, b)).toEqual([0, -1]);
  expect(signs(b, a)).toEqual([0, 1]);
});

test("the unit of the wage does not matter", () => {
  const line = spell([100, 120, 130]);
  const differences = (factor: number) =>
    lineAndWage(line, spell([100 * factor, 110 * factor, 150 * factor]))?.entries.map(
      ({ difference }) => difference,
    );
  differences(7)?.forEach((each, i) => {
    expect(each).toBeCloseTo(differences(1)?.[i] ?? Number.NaN, 9);
  });
});

test("fewer than two common years give nothing", () => {
  expect(lineAndWage(spell([100, 110]), spell([200], 2016))).toBeUndefined();
  expect(lineAndWage(spell([100, 110]), spell([200, 210], 2020))).toBeUndefined();
});
