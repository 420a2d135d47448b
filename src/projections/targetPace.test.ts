import { describe, expect, test } from "vitest";
import { breakIn, seriesOfYears } from "./fixtures/targets.ts";
import { districtPace, ownPace, type RequiredPace, requiredChange, requiredPercent } from "./targetPace.ts";

/** `wajib` of `reference/domain-vectors.json`. */
const VECTORS = [
  [6.71, 2024, 5, 2029, -0.34199999999999997, -5.713503864386416],
  [6.14, 2025, 5, 2029, -0.2849999999999999, -5.0050741036374085],
  [6.14, 2025, 4.5, 2029, -0.4099999999999999, -7.4745862855494005],
] as const;

describe("the pace required", () => {
  test.each(VECTORS)("from %d in %d to %d in %d it is %d points or %d percent a year", (...vector) => {
    const [latest, from, bound, to, points, percent] = vector;
    const way = { latest, bound, years: to - from };
    expect(requiredChange(way)).toBeCloseTo(points, 12);
    expect(requiredPercent(way)).toBeCloseTo(percent, 10);
  });

  test("that many yearly steps end at the target", () => {
    for (const [latest, from, bound, to] of VECTORS) {
      const way = { latest, bound, years: to - from };
      expect(latest + way.years * requiredChange(way)).toBeCloseTo(bound, 9);
      expect(latest * (1 + (requiredPercent(way) ?? 0) / 100) ** way.years).toBeCloseTo(bound, 9);
    }
  });

  test("no percentage leads to zero, but points do", () => {
    const way = { latest: 1.12, bound: 0, years: 1 };
    expect(requiredPercent(way)).toBeUndefined();
    expect(requiredChange(way)).toBeCloseTo(-1.12, 9);
  });

  test("where higher is better it is positive", () => {
    expect(requiredChange({ latest: 75.1, bound: 76, years: 2 })).toBeCloseTo(0.45, 9);
  });
});

const pace = (given: Partial<RequiredPace> = {}): RequiredPace => ({
  latest: 6,
  bound: 5.5,
  decimals: 2,
  years: 1,
  polarity: -1,
  ...given,
});

describe("ownPace", () => {
  const series = seriesOfYears({ 2015: 8, 2016: 7.5, 2017: 7.01, 2018: 7.2, 2019: 6.2, 2020: 6 });

  test("a window at exactly the pace counts, one last place less does not", () => {
    expect(ownPace(series, pace(), 1).windows).toEqual({ total: 5, inPoints: 2, inPercent: 1 });
    expect(ownPace(series, pace({ bound: 5.51 }), 1).windows).toMatchObject({ inPoints: 3 });
  });

  test("windows of k years move k times the pace, and overlap", () => {
    const found = ownPace(series, pace({ bound: 5, years: 2 }), 2);
    expect(found).toMatchObject({ years: 2, windows: { total: 4, inPoints: 1 } });
    expect(found.fastest?.map(({ year }) => year)).toEqual([2018, 2020]);
  });

  test("a percentage is compared exactly: 8 to 4 in one year is 16 to 4 in two", () => {
    const halving = seriesOfYears({ 2020: 16, 2021: 8, 2022: 4 });
    const halved = pace({ latest: 10, bound: 5 });
    expect(ownPace(halving, halved, 1).windows.inPercent).toBe(2);
    expect(ownPace(halving, halved, 2).windows.inPercent).toBe(1);
    expect(ownPace(halving, pace({ latest: 10, bound: 4.99 }), 2).windows.inPercent).toBe(0);
  });

  test("toward zero only points are counted", () => {
    expect(ownPace(series, pace({ latest: 0.5, bound: 0 }), 1).windows).toMatchObject({
      inPoints: 2,
      inPercent: undefined,
    });
  });

  test("neither putus nor acuan lies inside a window, a note may", () => {
    const broken = (severity: "putus" | "acuan" | "catatan") =>
      ownPace({ ...series, breaks: [breakIn(2018, severity)] }, pace(), 1).windows.total;
    expect([broken("putus"), broken("acuan"), broken("catatan")]).toEqual([4, 4, 5]);
  });

  test("a missing year opens no window that ends or begins in it", () => {
    const gap = { ...series, points: series.points.filter(({ year }) => year !== 2017) };
    expect(ownPace(gap, pace(), 1).windows.total).toBe(3);
    expect(ownPace(gap, pace(), 2).windows.total).toBe(2);
  });

  test("without a window nothing occurred and nothing is fastest", () => {
    expect(ownPace(series, pace({ years: 6 }), 6)).toEqual({
      years: 6,
      windows: { total: 0, inPoints: 0, inPercent: 0 },
      fastest: undefined,
    });
  });

  test("a mirrored series at the mirrored pace counts the same", () => {
    const mirrored = {
      ...series,
      points: series.points.map((point) => ({ ...point, value: 100 - point.value })),
    };
    const once = ownPace(series, pace(), 1);
    const twice = ownPace(mirrored, pace({ latest: 94, bound: 94.5, polarity: 1 }), 1);
    expect(twice.windows.inPoints).toBe(once.windows.inPoints);
    expect(twice.fastest?.map(({ year }) => year)).toEqual(once.fastest?.map(({ year }) => year));
  });

  test("a faster pace never occurs more often", () => {
    const counts = [6.2, 6, 5.9, 5.5, 5, 4].map((bound) => ownPace(series, pace({ bound }), 1).windows);
    counts.slice(1).forEach((windows, i) => {
      expect(windows.inPoints).toBeLessThanOrEqual(counts[i]?.inPoints ?? 0);
      expect(windows.inPercent).toBeLessThanOrEqual(counts[i]?.inPercent ?? 0);
    });
  });
});

describe("districtPace", () => {
  const districts = [
    { region: "3301", series: seriesOfYears({ 2020: 9, 2021: 8, 2022: 7 }) },
    { region: "3302", series: seriesOfYears({ 2020: 9, 2021: 9.1, 2022: 9 }) },
    { region: "3303", series: seriesOfYears({ 2020: 9, 2022: 5 }) },
  ];

  test("counts districts in which it ever occurred, and windows; a district without one is left out", () => {
    const found = districtPace(districts, pace(), 1);
    expect(found.districts).toEqual({ total: 2, inPoints: 1, inPercent: 1 });
    expect(found.windows).toEqual({ total: 4, inPoints: 2, inPercent: 2 });
    expect(found.fastest.map(({ region }) => region)).toEqual(["3301", "3302"]);
  });

  test("longer windows may count other districts", () => {
    expect(districtPace(districts, pace(), 2).districts).toMatchObject({ total: 3, inPoints: 2 });
  });
});
