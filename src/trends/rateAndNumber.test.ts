import { beforeAll, describe, expect, test } from "vitest";
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { rateAndNumber } from "./rateAndNumber.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

const published = (region: string) =>
  rateAndNumber(data.main(region, "headcount_ratio"), data.main(region, "headcount"), 2015);

test("in Kota Pekalongan both moved the same way in all ten changes since 2015", () => {
  const found = published("3375");
  expect(found).toMatchObject({ window: [2015, 2025], agreeing: 10 });
  expect(found?.moves).toHaveLength(10);
  expect(found?.moves.at(-1)).toMatchObject({ from: 2024, to: 2025, rate: -1, number: -1 });
  expect(found?.moves.at(-1)?.ratePercent).toBeCloseTo(100 * (6.14 / 6.71 - 1), 10);
  expect(found?.moves.at(-1)?.numberPercent).toBeCloseTo(100 * (19.49 / 21.16 - 1), 10);
});

test("in Kabupaten Pekalongan 2023 parts them: the rate stood, the number rose", () => {
  const found = published("3326");
  expect(found?.agreeing).toBe(9);
  expect(found?.moves.filter(({ rate, number }) => rate !== number)).toMatchObject([
    { to: 2023, rate: 0, number: 1 },
  ]);
});

describe("from made-up figures", () => {
  test("opposite ways are not the same way, and a unit of the last decimal is no move", () => {
    const found = rateAndNumber(spell([7, 6.5, 6.51, 7]), spell([20, 20.5, 20.51, 21]), 2015);
    expect(found?.moves.map(({ rate, number }) => [rate, number])).toEqual([
      [-1, 1],
      [0, 0],
      [1, 1],
    ]);
    expect(found?.agreeing).toBe(2);
  });

  test("a year without one of the two stays in the window and takes both its changes with it", () => {
    const found = rateAndNumber(spell([7, 6.5, 6, 5]), spell([20, undefined, 18, 17]), 2015);
    expect(found?.years.map(({ year, rate, number }) => [year, rate?.value, number?.value])).toEqual([
      [2015, 7, 20],
      [2016, 6.5, undefined],
      [2017, 6, 18],
      [2018, 5, 17],
    ]);
    expect(found?.moves.map(({ to }) => to)).toEqual([2018]);
  });

  test("figures of different months are not held together", () => {
    expect(rateAndNumber(spell([7, 6]), spell([20, 19], 2015, { month: 9 }), 2015)).toBeUndefined();
  });

  test("begins no earlier than asked and than both do", () => {
    expect(rateAndNumber(spell([7, 6, 5]), spell([19, 18], 2016), 2015)?.window).toEqual([2016, 2017]);
    expect(rateAndNumber(spell([7, 6, 5]), spell([20, 19, 18]), 2017)?.window).toEqual([2017, 2017]);
  });
});
