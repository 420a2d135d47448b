import { expect, test } from "vitest";
import vectors from "../trends/fixtures/domain-vectors.json" with { type: "json" };
import { impliedPopulation } from "./impliedPopulation.ts";

const published = (value: number) => ({ value, decimals: 2 });

test.each([
  ["21.16 thousand of 2024", 21.16, vectors.impliedPopulation[0]],
  ["18 thousand as it was said", 18, vectors.impliedPopulation[1]],
] as const)("%s at 6.71 percent", (_, count, vector) => {
  const found = impliedPopulation(published(count), published(6.71));
  const [lower, upper] = vector?.penyebut_tersirat ?? [];
  expect(found.lower).toBeCloseTo(lower ?? Number.NaN, 9);
  expect(found.upper).toBeCloseTo(upper ?? Number.NaN, 9);
});

test("what 18 thousand would imply lies 15 percent below what was published", () => {
  const own = impliedPopulation(published(21.16), published(6.71)).value;
  const [lower, upper] = vectors.impliedPopulation[1]?.selisih_thd_penduduk_pct ?? [];
  const said = impliedPopulation(published(18), published(6.71));
  expect(100 * (said.lower / own - 1)).toBeCloseTo(lower ?? Number.NaN, 2);
  expect(100 * (said.upper / own - 1)).toBeCloseTo(upper ?? Number.NaN, 2);
});

test("a ratio that could be zero leaves it open above", () => {
  expect(impliedPopulation(published(1), { value: 0, decimals: 2 }).upper).toBe(Infinity);
});
