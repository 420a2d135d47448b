import { beforeAll, expect, test } from "vitest";
import { development } from "./development.ts";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { note, type PublishedData, publishedData, spell } from "./fixtures.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test.each(vectors.development)("the city's rate from $dari to $sampai", (vector) => {
  const series = data.sensitivity("3375", "headcount_ratio");
  const found = development(series, 2, vector.dari, vector.sampai);
  expect(found?.window).toEqual([vector.dari, vector.sampai]);
  expect(found?.total).toBe(vector.delta_pp);
  expect(found?.perYear).toBeCloseTo(vector.rerata_tahunan_pp, 12);
  expect(found?.geometricPercent).toBeCloseTo(vector.laju_geometrik, 9);
  expect(found?.run).toEqual({
    direction: vector.arah_terakhir > 0 ? "falling" : "rising",
    years: vector.berturut,
  });
  expect(found?.turns).toBe(vector.balik_arah);
  expect(found?.slope).toBeCloseTo(vector.sen, 9);
  expect(found?.score).toBe(vector.MK_S);
  expect((found?.probability ?? 0) / vector.MK_p_exact).toBeCloseTo(1, 9);
});

test.each(vectors.verdicts)("$region $indicator $from–$to: $verdict", (vector) => {
  const round = vector.region === "33" ? "march" : "annual";
  const found = development(data.main(vector.region, vector.indicator, round), 2, vector.from, vector.to);
  expect(found?.verdict).toBe(vector.verdict);
});

test("the main spell is the window unless another is asked for, with the notes of its years", () => {
  const found = development(data.main("3375", "headcount_ratio"), 2);
  expect(found).toMatchObject({ window: [2015, 2025], total: -1.95, verdict: "falling", missing: [] });
  expect(found?.notes.map(({ year }) => year)).toEqual([2018, 2020, 2025]);
});

test("nothing is said across a severing break", () => {
  expect(development(data.main("3375", "headcount_ratio"), 2, 2014, 2025)).toBeUndefined();
  expect(development(data.sensitivity("3375", "headcount_ratio"), 2, 2010, 2025)).toBeUndefined();
});

test("the sensitivity reading carries the change of reference among its notes", () => {
  const found = development(data.sensitivity("3375", "headcount_ratio"), 2, 2011, 2025);
  expect(found?.notes.map(({ year, severity }) => [year, severity])).toContainEqual([2015, "acuan"]);
});

test("a mirrored series has every sign mirrored", () => {
  const values = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7.0, 6.81, 6.71, 6.14];
  const own = development(spell(values), 2);
  const mirrored = development(spell(values.map((value) => (2000 - Math.round(value * 100)) / 100)), 2);
  expect(mirrored?.total).toBe(1.95);
  expect(mirrored?.slope).toBeCloseTo(-(own?.slope ?? 0), 12);
  expect(mirrored?.score).toBe(-(own?.score ?? 0));
  expect(mirrored?.probability).toBe(own?.probability);
  expect(mirrored?.turns).toBe(own?.turns);
  expect(mirrored?.run).toEqual({ direction: "rising", years: 4 });
  expect(mirrored?.verdict).toBe("rising");
});

test("a missing year is named, breaks the run and hides no turn it cannot show", () => {
  const found = development(spell([8, 7, undefined, 6, 5]), 2);
  expect(found?.missing).toEqual([2017]);
  expect(found?.run).toEqual({ direction: "falling", years: 1 });
  expect(found?.turns).toBe(0);
  expect(development(spell([8, 7, undefined, 6]), 2)?.run).toBeUndefined();
  expect(development(spell([8, 7, undefined, 6, 7]), 2)?.turns).toBe(0);
});

test("a change of one unit is no turn and ends no turn", () => {
  expect(development(spell([8, 7, 7.01, 6]), 2)?.turns).toBe(0);
  expect(development(spell([8, 7, 7.01, 8]), 2)?.turns).toBe(1);
  expect(development(spell([8, 7, 7.01]), 2)?.run).toEqual({ direction: "unchanged", years: 1 });
});

test("two figures have a total but no probability, one has nothing", () => {
  expect(development(spell([8, 7]), 2)).toMatchObject({
    total: -1,
    score: -1,
    probability: undefined,
    verdict: "too short to tell",
  });
  expect(development(spell([8]), 2)).toBeUndefined();
});

test("every month among the figures is named", () => {
  expect(development(data.main("3375", "headcount_ratio"), 2)?.months).toEqual([3]);
  expect(development(data.sensitivity("3375", "headcount_ratio"), 2, 2011, 2025)?.months).toEqual([9, 3]);
  expect(development(data.main("3375", "human_development_index"), 2)?.months).toEqual([undefined]);
});

test("a growth rate below zero has no compound growth", () => {
  const found = development(spell([-1.87, 3.59, 5.76], 2020), 2);
  expect(found).toMatchObject({ total: 7.63, geometricPercent: undefined });
});

test("a note of the first year does not go with the window, one of the last does", () => {
  const noted = { ...spell([8, 7, 6]), notes: [note(2015), note(2017)] };
  expect(development(noted, 2)?.notes.map(({ year }) => year)).toEqual([2017]);
});
