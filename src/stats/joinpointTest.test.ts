import { describe, expect, test } from "vitest";
import { goldenSeries } from "./fixtures/golden.ts";
import { joinpoint } from "./joinpoint.ts";
import { joinpointTest } from "./joinpointTest.ts";
import { quantile } from "./quantile.ts";
import { seededRandom } from "./seededRandom.ts";

/** Independent normal values, by Box and Muller. */
function normals(seed: number): () => number {
  const random = seededRandom(seed);
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const yearsOf = (n: number) => Array.from({ length: n }, (_, i) => 2000 + i);

const tested = (id: string, seed = 1) => {
  const series = goldenSeries.find((each) => each.id === id);
  if (series === undefined) throw new Error(`no series ${id}`);
  return joinpointTest(
    series.values.map((_, i) => series.startYear + i),
    series.values,
    seededRandom(seed),
  );
};

describe("joinpointTest", () => {
  test("the example in the docstring holds: six values claim nothing", () => {
    const found = joinpointTest([2018, 2019, 2020, 2021, 2022, 2023], [9, 8, 7, 7, 7, 7.1], seededRandom(1));
    expect(found.claimsBreak).toBe(false);
    expect(found.probability).toBeUndefined();
  });

  test("Kota Pekalongan 2004–2024: the statistic is (25.43 − 9.59) / 9.59, and a break is claimed", () => {
    const { statistic, probability, claimsBreak } = tested("kota_pekalongan_2004_2024");
    expect(statistic).toBeCloseTo((25.4312585714 - 9.5861894737) / 9.5861894737, 6);
    expect(probability).toBe(0.001);
    expect(claimsBreak).toBe(true);
  });

  test.each(["jepara_2010_2025", "nhtemp_last25", "livestock", "nile_last20"])(
    "none is claimed: %s",
    (id) => {
      const { probability, claimsBreak } = tested(id);
      expect(probability).toBeGreaterThan(0.01);
      expect(claimsBreak).toBe(false);
    },
  );

  test("thirteen values are too short, fourteen are not", () => {
    const random = normals(3);
    const values = yearsOf(14).map((year) => Math.abs(year - 2007) + 0.1 * random());
    const of = (n: number) => joinpointTest(yearsOf(n), values.slice(0, n), seededRandom(1));
    expect(of(13)).toMatchObject({ probability: undefined, claimsBreak: false });
    expect(of(14)).toMatchObject({ probability: 0.001, claimsBreak: true });
  });

  test("the same seed gives the same probability, another seed one nearby", () => {
    const { probability: first = Number.NaN } = tested("jepara_2010_2025", 1);
    expect(tested("jepara_2010_2025", 1).probability).toBe(first);
    expect(Math.abs((tested("jepara_2010_2025", 2).probability ?? 1) - first)).toBeLessThan(0.05);
  });

  test("a straight line, exact or as numbers round, has nothing to explain", () => {
    for (const slope of [0, 0.1, -1e9]) {
      const values = yearsOf(16).map((_, i) => 6.1 + slope * i);
      expect(joinpointTest(yearsOf(16), values, seededRandom(1))).toEqual({
        statistic: 0,
        probability: 1,
        claimsBreak: false,
      });
    }
  });

  // 20,000 simulated series each put the critical values at 1.51, 0.82, 0.50 and 0.37.
  test.each([
    [10, 1.468],
    [14, 0.843],
    [20, 0.494],
    [25, 0.345],
  ])("of independent errors one in twenty passes the 5%% value: n = %s, %s", (n, critical) => {
    const random = normals(n);
    const statistics = Array.from({ length: 3000 }, () => {
      const { sumOfSquares, lineSumOfSquares } = joinpoint(yearsOf(n), yearsOf(n).map(random));
      return (lineSumOfSquares - sumOfSquares) / sumOfSquares;
    });
    expect(Math.abs(quantile(statistics, 0.95) / critical - 1)).toBeLessThan(0.12);
    const share = statistics.filter((each) => each > critical).length / statistics.length;
    expect(share).toBeGreaterThan(0.035);
    expect(share).toBeLessThan(0.075);
  });

  test("of independent errors about one in a hundred is claimed", () => {
    const random = normals(9);
    const claimed = Array.from({ length: 400 }, (_, i) =>
      joinpointTest(yearsOf(16), yearsOf(16).map(random), seededRandom(i), 199),
    ).filter(({ claimsBreak }) => claimsBreak).length;
    expect(claimed).toBeLessThanOrEqual(12);
  });

  test("too few permutations, too few values and unequal lengths are refused", () => {
    const random = seededRandom(1);
    expect(() => joinpointTest(yearsOf(14), yearsOf(14), random, 50)).toThrow(RangeError);
    expect(() => joinpointTest(yearsOf(4), [1, 2, 3, 4], random)).toThrow(RangeError);
    expect(() => joinpointTest(yearsOf(14), yearsOf(15), random)).toThrow(RangeError);
  });
});
