import { beforeAll, expect, test } from "vitest";
import type { Spell } from "../model/spell.ts";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { type PublishedData, publishedData, spell } from "./fixtures.ts";
import { relevance } from "./relevance.ts";

/** The vectors' words. */
const DIRECTIONS = {
  searah: "same direction",
  "seirama tiap tahun, hasil bersih berlawanan": "same yearly direction, opposite net",
} as Readonly<Record<string, string>>;
const PACES = {
  "lebih lambat": "slower",
  "lebih cepat": "faster",
  "sepadan membaik": "similar",
} as Readonly<Record<string, string>>;

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

const CASES = [
  ...vectors.relevanceProvince.map((vector) => ({ ...vector, region: "33" })),
  ...vectors.relevanceCountry.map((vector) => ({ ...vector, region: "00" })),
];

test.each(CASES)("the city's rate beside $region from $dari to $sampai", (vector) => {
  const own: Spell = data.sensitivity("3375", "headcount_ratio");
  const reference = data.sameMonths(own, vector.region, "headcount_ratio");
  const found = relevance(own, reference, vector.dari, vector.sampai);
  expect(found?.window).toEqual([vector.dari, vector.sampai]);
  expect(`${found?.agreeing}/${found?.of}`).toBe(vector.setuju);
  expect(found?.direction).toBe(DIRECTIONS[vector.arah]);
  expect(found?.direction === "same direction").toBe(vector.relevan);
  expect(found?.own.difference).toBe(vector.own_pp);
  expect(found?.reference.difference).toBe(vector.ref_pp);
  expect(found?.own.percent).toBeCloseTo(vector.own_pct, 9);
  expect(found?.reference.percent).toBeCloseTo(vector.ref_pct, 9);
  expect(found?.levelRatio?.from).toBeCloseTo(vector.rasio_tingkat_awal, 12);
  expect(found?.levelRatio?.to).toBeCloseTo(vector.rasio_tingkat_akhir, 12);
  if (vector.rasio_laju === null) expect(found?.pace).toBeUndefined();
  else {
    expect(found?.pace?.ratio).toBeCloseTo(vector.rasio_laju, 9);
    expect(found?.pace?.pace).toBe(PACES[vector.laju ?? ""]);
  }
  expect(found?.monthsStated).toBe(true);
});

test("every direction can be reached", () => {
  const direction = (own: readonly number[], reference: readonly number[]) =>
    relevance(spell(own), spell(reference), 2015, 2014 + own.length)?.direction;
  expect(direction([8, 7, 6], [10, 9, 8])).toBe("same direction");
  expect(direction([8, 7, 9], [10, 9, 9.5])).toBe("same yearly direction, opposite net");
  expect(direction([8, 7, 7.5, 6], [10, 11, 9, 8])).toBe("same at both ends only");
  expect(direction([8, 7, 6], [10, 11, 12])).toBe("opposite");
  expect(direction([8, 7, 8.01], [10, 9, 8])).toBe("one unchanged");
  expect(direction([8, 7, 6], [10, 9, 10])).toBe("one unchanged");
});

test("seven tenths of the yearly changes are enough, less is not", () => {
  const own = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1.5, 1];
  const parted = (years: readonly number[]) => {
    const list = [20];
    for (let i = 1; i < own.length; i += 1) list.push((list[i - 1] ?? 20) + (years.includes(i) ? 0.5 : -1));
    return list;
  };
  const direction = (years: readonly number[]) =>
    relevance(spell(own), spell(parted(years)), 2015, 2025)?.direction;
  expect(direction([1, 2, 3])).toBe("same direction");
  expect(direction([1, 2, 3, 4])).toBe("same at both ends only");
});

test("no pace where a net change is one unit, and none from a base below zero", () => {
  expect(relevance(spell([0.12, 0.11]), spell([10, 9]), 2015, 2016)?.pace).toBeUndefined();
  const growth = relevance(spell([-1.87, 3.59]), spell([-2.65, 3.33]), 2015, 2016);
  expect(growth).toMatchObject({ direction: "same direction", pace: undefined, levelRatio: undefined });
  expect(growth?.own.percent).toBeUndefined();
});

test("March is never held against September", () => {
  const september = data.main("33", "headcount_ratio", "september");
  const own = data.main("3375", "headcount_ratio");
  expect(relevance(own, september, 2020, 2025)).toBeUndefined();
  expect(relevance(own, data.main("33", "headcount_ratio", "march"), 2020, 2025)).toBeDefined();
});

test("months that no source states count as the same, and it is said", () => {
  const unstated = { month: undefined };
  const found = relevance(spell([8, 7], 2020, unstated), spell([9, 8], 2020, unstated), 2020, 2021);
  expect(found?.monthsStated).toBe(false);
  expect(relevance(spell([8, 7], 2020, unstated), spell([9, 8], 2020), 2020, 2021)).toBeUndefined();
});

test("a missing year in either, or an end outside a spell, leaves nothing to say", () => {
  const own = spell([8, 7, 6]);
  expect(relevance(own, spell([10, undefined, 8]), 2015, 2017)).toBeUndefined();
  expect(relevance(spell([8, undefined, 6]), spell([10, 9, 8]), 2015, 2017)).toBeUndefined();
  expect(relevance(own, spell([9, 8], 2016), 2015, 2017)).toBeUndefined();
  expect(relevance(own, spell([10, 9, 8]), 2017, 2017)).toBeUndefined();
});

test("the notes of the window's years go with it", () => {
  const march = data.main("33", "headcount_ratio", "march");
  const found = relevance(data.main("3375", "headcount_ratio"), march, 2019, 2025);
  expect(found?.notes.map(({ year }) => year)).toEqual([2020, 2025]);
});
