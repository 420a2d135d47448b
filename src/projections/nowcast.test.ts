import { beforeAll, describe, expect, test } from "vitest";
import type { Given } from "../model/given.ts";
import type { Series } from "../model/series.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { anchoredValue } from "./anchoredValue.ts";
import { anchorRatio } from "./anchorRatio.ts";
import { changedAfter, type Known, knownOn, pointIn, spellOf } from "./fixtures/known.ts";
import { nowcast } from "./nowcast.ts";
import { nowcastIntervals, relativeError } from "./nowcastIntervals.ts";
import { nowcastRecord } from "./nowcastRecord.ts";
import { nowcastTrials } from "./nowcastTrials.ts";
import { seriesAnchors } from "./provinceAnchors.ts";

function provinceOf(set: SeriesSet, round: "march" | "september"): Series | undefined {
  return seriesOf(set, "33", "headcount_ratio", round);
}

let data: Omit<Given, "definition">;
let june2025: Known;
let september2026: Known;

beforeAll(() => {
  data = loadData(diskFiles(process.cwd()));
  june2025 = knownOn("2025-06-26", data);
  september2026 = knownOn("2026-09-30", data);
});

function provinceSeries(round: "march" | "september", values: Readonly<Record<number, number>>): Series {
  const month = round === "march" ? 3 : 9;
  return {
    region: "33",
    indicator: "headcount_ratio",
    unit: "percent",
    decimals: 2,
    round,
    points: Object.entries(values).map(([year, value]) => pointIn(Number(year), value, month)),
    breaks: [],
  };
}

describe("anchorRatio", () => {
  const march = provinceSeries("march", { 2024: 10.47, 2025: 9.48 });
  const september = provinceSeries("september", { 2024: 9.58 });

  test("the March anchor is this year's March over last year's", () => {
    expect(anchorRatio(2025, "march", march, september)?.ratio).toBeCloseTo(9.48 / 10.47, 12);
  });

  test("the September anchor is last year's September over last year's March", () => {
    expect(anchorRatio(2025, "september", march, september)?.ratio).toBeCloseTo(9.58 / 10.47, 12);
  });

  test("without either figure there is no anchor", () => {
    expect(anchorRatio(2026, "march", march, september)).toBeUndefined();
    expect(anchorRatio(2026, "september", march, september)).toBeUndefined();
    expect(anchorRatio(2025, "march", undefined, undefined)).toBeUndefined();
  });
});

test("a district that moves with its province in 2025 comes to 6.14", () => {
  expect(anchoredValue(6.71, 9.58 / 10.47)).toBeCloseTo(6.1396, 4);
});

describe("the nowcast for 2026, from the province's March figure", () => {
  test("the city comes to 5.97, with an 80 percent interval of 5.84 to 6.12", () => {
    const found = nowcast(september2026);
    expect(found).toMatchObject({ year: 2026, anchor: "march", decimals: 2 });
    expect(found?.value).toBeCloseTo(5.97, 2);
    const [narrow, wide] = found?.intervals ?? [];
    expect(narrow?.level).toBe(0.8);
    expect(narrow?.lower).toBeCloseTo(5.84, 2);
    expect(narrow?.upper).toBeCloseTo(6.12, 2);
    expect(wide?.level).toBe(0.95);
    expect(wide?.lower).toBeLessThan(narrow?.lower ?? Number.NEGATIVE_INFINITY);
    expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? Number.POSITIVE_INFINITY);
  });

  test("it stands on the city's 6.14, and the province's 9.48 and 9.21", () => {
    const found = nowcast(september2026);
    expect([found?.base.value, found?.anchorBase.value, found?.anchorPoint.value]).toEqual([
      6.14, 9.48, 9.21,
    ]);
  });

  test("over 350 district-years it was off by 0.170 points, the same as last year by 0.578", () => {
    const record = nowcast(september2026)?.record;
    expect(record?.n).toBe(350);
    expect(record?.years.map(({ year }) => year)).toEqual([
      2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
    expect(record?.meanAbsoluteError).toBeCloseTo(0.17, 3);
    expect(record?.naiveError).toBeCloseTo(0.578, 3);
  });

  test("it was closer than the same as last year in every one of the ten years", () => {
    expect(nowcast(september2026)?.record.losingYears).toEqual([]);
  });

  test("its 80 percent interval held 79.7 percent of the figures left out, 0.53 points wide on average", () => {
    const [narrow] = nowcast(september2026)?.record.coverage ?? [];
    expect(100 * (narrow?.share ?? 0)).toBeCloseTo(79.7, 1);
    expect(narrow?.meanWidth).toBeCloseTo(0.53, 2);
  });
});

describe("the nowcast for 2025, from the province's September figure", () => {
  test("in June 2025 the city comes to 6.14, before the official 6.14", () => {
    const found = nowcast(june2025);
    expect(found).toMatchObject({ year: 2025, anchor: "september" });
    expect(found?.value).toBeCloseTo(6.14, 2);
    expect([found?.base.value, found?.anchorBase.value, found?.anchorPoint.value]).toEqual([
      6.71, 10.47, 9.58,
    ]);
  });

  test("on the data of 2026 it was off by 0.354 points over 315 district-years, the same as last year by 0.613", () => {
    const { districts, anchorOf, country } = september2026;
    const trials = nowcastTrials(districts, "september", anchorOf);
    const record = nowcastRecord("september", trials, country.september);
    expect(record.n).toBe(315);
    expect(record.meanAbsoluteError).toBeCloseTo(0.354, 3);
    expect(record.naiveError).toBeCloseTo(0.613, 3);
    expect(record.years).toHaveLength(9);
    expect(record.losingYears).toHaveLength(2);
  });

  test("on the data of June 2025 it knows 280 district-years and lost in 2020 and 2023", () => {
    const record = nowcast(june2025)?.record;
    expect(record?.n).toBe(280);
    expect(record?.losingYears).toEqual([2020, 2023]);
  });
});

describe("nothing after the origin is known", () => {
  test("the nowcast does not change when figures after its anchor change", () => {
    const { focus, districts, set, country } = september2026;
    const [march, september] = [provinceOf(set, "march"), provinceOf(set, "september")];
    const until = {
      focus,
      country,
      districts: districts.map(({ region, spell }) => ({
        region,
        spell: spellOf(
          spell.points.filter(({ year }) => year <= 2024).map(({ value }) => value),
          spell.from,
        ),
      })),
    };
    const shown = (year: number, series: Series | undefined) =>
      series === undefined ? undefined : { ...series, points: changedAfter(year, series.points) };
    const before = nowcast({ ...until, anchorOf: seriesAnchors(shown(9999, march), september) });
    const after = nowcast({ ...until, anchorOf: seriesAnchors(shown(2025, march), shown(2025, september)) });
    expect(before?.year).toBe(2025);
    expect(after).toEqual(before);
  });

  test("a past nowcast does not change when later figures change", () => {
    const { districts, anchorOf } = september2026;
    const changed = districts.map(({ region, spell }) => ({
      region,
      spell: { ...spell, points: changedAfter(2021, spell.points) },
    }));
    const until = (list: typeof districts) =>
      nowcastTrials(list, "march", anchorOf).filter(({ year }) => year <= 2021);
    expect(until(changed)).toEqual(until(districts));
    expect(until(districts)).toHaveLength(6 * 35);
  });
});

describe("what a nowcast needs", () => {
  test("no nowcast while the province shows nothing newer", () => {
    const { set } = september2026;
    const shorter = (series: Series | undefined, to: number) =>
      series === undefined
        ? undefined
        : { ...series, points: series.points.filter(({ year }) => year <= to) };
    const anchorOf = seriesAnchors(
      shorter(provinceOf(set, "march"), 2025),
      shorter(provinceOf(set, "september"), 2024),
    );
    expect(nowcast({ ...september2026, anchorOf })).toBeUndefined();
  });

  test("no nowcast of a district without a figure", () => {
    expect(nowcast({ ...september2026, focus: "3399" })).toBeUndefined();
  });

  test("with fewer than three years of trials the country's errors stand in, and without them there is none", () => {
    const { districts, country } = september2026;
    const late = districts.map(({ region, spell }) => ({
      region,
      spell: { ...spell, from: 2023, points: spell.points.filter(({ year }) => year >= 2023) },
    }));
    const found = nowcast({ ...september2026, districts: late });
    expect(found?.relativeErrors).toHaveLength(country.march.length);
    expect(found?.value).toBeCloseTo(5.97, 2);
    const none = { march: [], september: [] };
    expect(nowcast({ ...september2026, districts: late, country: none })).toBeUndefined();
  });

  test("a year missing between two figures is not a trial", () => {
    const march = provinceSeries("march", { 2015: 13, 2016: 13, 2017: 13, 2018: 12 });
    const spell = { ...spellOf([8, 8, 8]), points: [pointIn(2015, 8), pointIn(2017, 7), pointIn(2018, 7)] };
    expect(
      nowcastTrials([{ region: "3375", spell }], "march", seriesAnchors(march, undefined)),
    ).toMatchObject([{ year: 2018 }]);
  });
});

describe("the interval", () => {
  /** Three years of errors of a nowcast of 10: −10% to +10% in steps of one. */
  const evenly = [2016, 2017, 2018].flatMap((year) =>
    Array.from({ length: 21 }, (_, i) => ({
      region: "3375",
      year,
      value: 10,
      base: pointIn(year - 1, 10),
      actual: pointIn(year, 10 + (i - 10) / 10),
    })),
  );

  test("the narrow one is the nowcast times the quantiles of past relative errors", () => {
    const [narrow] = nowcastIntervals(evenly, evenly)?.(10) ?? [];
    expect(narrow?.lower).toBeCloseTo(9.2, 9);
    expect(narrow?.upper).toBeCloseTo(10.8, 9);
  });

  test("the wide one reaches as far as past errors did, either way, and further where the country's did", () => {
    const shifted = evenly.map((trial) => ({
      ...trial,
      actual: pointIn(trial.year, trial.actual.value + 2),
    }));
    const [, wide] = nowcastIntervals(evenly, evenly)?.(10) ?? [];
    expect(wide?.upper).toBeCloseTo(10 + (wide === undefined ? 0 : 10 - wide.lower), 9);
    expect(wide?.upper).toBeGreaterThan(10.9);
    const [, wider] = nowcastIntervals(evenly, [...evenly, ...shifted])?.(10) ?? [];
    expect(wider?.upper).toBeGreaterThan(wide?.upper ?? 0);
  });

  test("fewer than 20 past errors, or of fewer than three years, are not enough", () => {
    expect(nowcastIntervals(evenly.slice(0, 19), evenly.slice(0, 19))).toBeUndefined();
    expect(nowcastIntervals(evenly.slice(0, 42), evenly.slice(0, 42))).toBeUndefined();
    expect(nowcastIntervals([], evenly)?.(10)).toEqual(nowcastIntervals(evenly, evenly)?.(10));
  });

  test("a relative error is the published figure over the nowcast, less one", () => {
    const trial = {
      region: "3375",
      year: 2025,
      value: 6.2,
      base: pointIn(2024, 6.71),
      actual: pointIn(2025, 6.14),
    };
    expect(relativeError(trial)).toBeCloseTo(6.14 / 6.2 - 1, 12);
  });

  test("doubling every percentage doubles the nowcast and its interval", () => {
    const doubled = (series: Series | undefined) =>
      series === undefined
        ? undefined
        : { ...series, points: series.points.map((point) => ({ ...point, value: 2 * point.value })) };
    const { focus, districts, set, country } = september2026;
    const twofold = ({ value, base, actual, ...rest }: (typeof country.march)[number]) => ({
      ...rest,
      value: 2 * value,
      base: { ...base, value: 2 * base.value },
      actual: { ...actual, value: 2 * actual.value },
    });
    const once = nowcast(september2026);
    const twice = nowcast({
      focus,
      districts: districts.map(({ region, spell }) => ({
        region,
        spell: { ...spell, points: spell.points.map((point) => ({ ...point, value: 2 * point.value })) },
      })),
      anchorOf: seriesAnchors(doubled(provinceOf(set, "march")), doubled(provinceOf(set, "september"))),
      country: { march: country.march.map(twofold), september: country.september.map(twofold) },
    });
    expect(twice?.value).toBeCloseTo(2 * (once?.value ?? 0), 9);
    expect(twice?.intervals[0]?.lower).toBeCloseTo(2 * (once?.intervals[0]?.lower ?? 0), 9);
    expect(twice?.relativeErrors[0]).toBeCloseTo(once?.relativeErrors[0] ?? 0, 9);
  });
});
