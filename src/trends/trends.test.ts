import { beforeAll, describe, expect, test } from "vitest";
import { unitsAt } from "../model/decimal.ts";
import type { Point, Series } from "../model/series.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { assembleSeries } from "../series/assembleSeries.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { averageShortfall } from "./averageShortfall.ts";
import { change } from "./change.ts";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { periodMean } from "./periodMean.ts";
import { position } from "./position.ts";
import { relativePace } from "./relativePace.ts";
import { seriesVerdict } from "./seriesVerdict.ts";
import { shortfalls } from "./shortfalls.ts";
import { synchrony } from "./synchrony.ts";
import { usualChange } from "./usualChange.ts";

/** Kota Pekalongan, headcount ratio and poverty gap index, March 2015–2025. */
const RATE = [8.09, 7.92, 7.47, 6.75, 6.6, 7.17, 7.59, 7.0, 6.81, 6.71, 6.14];
const GAP = [0.83, 0.8, 0.92, 1.01, 0.92, 1.28, 1.51, 0.9, 0.82, 0.84, 0.97];

function point(year: number, value: number, decimals = 2): Point {
  return { year, month: 3, value, decimals, source: "S", row: { file: "f.csv", line: year } };
}

function points(values: readonly number[], from = 2015): Point[] {
  return values.map((value, i) => point(from + i, value));
}

let set: SeriesSet;
let districts: readonly string[];

beforeAll(() => {
  const data = loadData(diskFiles(process.cwd()));
  set = assembleSeries(data.observations, data.regions, data.indicators);
  districts = [...data.regions.values()]
    .filter(({ parent, level }) => parent === "33" && level === "district")
    .map(({ code }) => code);
});

function rate(region: string): Series | undefined {
  return seriesOf(set, region, "headcount_ratio", "annual");
}

describe("seriesVerdict", () => {
  test("the city's rate shows no clear change to 2024 and is falling to 2025", () => {
    expect(seriesVerdict(RATE.slice(0, -1), 2)).toBe("no clear change");
    expect(seriesVerdict(RATE, 2)).toBe("falling");
  });

  test("the city's depth shows no clear change to 2024 and to 2025", () => {
    expect(seriesVerdict(GAP.slice(0, -1), 2)).toBe("no clear change");
    expect(seriesVerdict(GAP, 2)).toBe("no clear change");
  });

  test("a mirrored series gets the mirrored word", () => {
    expect(
      seriesVerdict(
        RATE.map((value) => 100 - value),
        2,
      ),
    ).toBe("rising");
  });

  test("fewer than eight values are too short to tell, however steep", () => {
    expect(seriesVerdict([7, 6, 5, 4, 3, 2, 1], 2)).toBe("too short to tell");
  });

  test("a single jump is no direction", () => {
    expect(seriesVerdict([8, 8.01, 8, 8.01, 8, 4, 4.01, 4, 4.01, 4], 2)).toBe("no clear change");
  });

  test("a constant series is not called stable", () => {
    expect(seriesVerdict([5, 5, 5, 5, 5, 5, 5, 5], 2)).toBe("no clear change");
  });
});

describe("seriesVerdict on published figures", () => {
  test.each(vectors.verdicts)("$region $indicator $from–$to: $verdict", (vector) => {
    const round = vector.region === "33" ? "march" : "annual";
    const inside = (seriesOf(set, vector.region, vector.indicator, round)?.points ?? []).filter(
      ({ year }) => year >= vector.from && year <= vector.to,
    );
    expect(inside).toHaveLength(vector.n);
    expect(
      seriesVerdict(
        inside.map(({ value }) => value),
        2,
      ),
    ).toBe(vector.verdict);
  });

  test("the mirror of every district's series gets the mirrored word, and never another", () => {
    const mirrored = { rising: "falling", falling: "rising" } as Readonly<Record<string, string>>;
    for (const region of districts) {
      const values = (rate(region)?.points ?? [])
        .filter(({ year }) => year >= 2015)
        .map(({ value }) => value);
      const word = seriesVerdict(values, 2);
      const mirror = values.map((value) => (10_000 - unitsAt(value, 2)) / 100);
      expect(seriesVerdict(mirror, 2)).toBe(mirrored[word] ?? word);
    }
  });

  test("a constant added to every value changes no word", () => {
    const shifted = (values: readonly number[]) => values.map((value) => (unitsAt(value, 2) + 317) / 100);
    expect(seriesVerdict(shifted(RATE), 2)).toBe(seriesVerdict(RATE, 2));
    expect(seriesVerdict(shifted(GAP), 2)).toBe(seriesVerdict(GAP, 2));
  });

  test("a direction that hangs on the newest value alone is not said", () => {
    expect(seriesVerdict([5, 5.1, 5, 5.1, 5, 5.1, 5, 5.1, 5, 2], 2)).toBe("no clear change");
  });
});

describe("change", () => {
  test.each([
    [6.81, 6.71, -0.1, vectors.relative[0]],
    [6.71, 6.14, -0.57, vectors.relative[1]],
  ])("%d to %d is %d points, and in percent within its rounding", (from, to, difference, relative) => {
    const found = change(point(2023, from), point(2024, to));
    expect(found.difference).toBe(difference);
    expect(found.percent).toBeCloseTo(relative?.pct ?? Number.NaN, 9);
    expect(found.percentRange[0]).toBeCloseTo(relative?.lo ?? Number.NaN, 9);
    expect(found.percentRange[1]).toBeCloseTo(relative?.hi ?? Number.NaN, 9);
  });

  test("swapping the two figures swaps the sign and keeps the size", () => {
    for (const [a, b] of [
      [6.81, 6.71],
      [6.71, 6.14],
      [8.09, 6.14],
      [7, 7],
    ] as const) {
      const forth = change(point(2023, a), point(2024, b));
      const back = change(point(2023, b), point(2024, a));
      expect(forth.difference + back.difference).toBe(0);
      expect((1 + forth.percent / 100) * (1 + back.percent / 100)).toBeCloseTo(1, 12);
    }
  });

  test("a change is only as exact as the coarser of its two figures", () => {
    const found = change(point(2014, 23.6, 1), point(2015, 24.06, 2));
    expect(found.decimals).toBe(1);
    expect(found.difference).toBe(0.5);
  });

  test("a change runs forward from a positive figure", () => {
    expect(() => change(point(2024, 6.71), point(2023, 6.81))).toThrow(RangeError);
    expect(() => change(point(2023, 0), point(2024, 1))).toThrow(RangeError);
  });
});

describe("position", () => {
  const figures = (year: number) =>
    districts.flatMap((region) => {
      const found = pointOf(rate(region), year);
      return found === undefined ? [] : [{ region, point: found }];
    });

  test.each(vectors.position)("in $tahun the city is $peringkat of $dari", (vector) => {
    const found = position("headcount_ratio", -1, 2, "3375", figures(vector.tahun), districts.length);
    expect(found.rank).toBe(vector.peringkat);
    expect(found.entries).toHaveLength(vector.dari);
    expect(found.ties).toEqual(vector.bersama.length === 0 ? [] : ["3320"]);
  });

  test.each(vectors.position)(
    "in $tahun the city was $selisih_prov points from the province and $selisih_nas from the country",
    ({ tahun, selisih_prov, selisih_nas }) => {
      const distance = (region: string) =>
        (unitsAt(pointOf(rate("3375"), tahun)?.value ?? Number.NaN, 2) -
          unitsAt(
            pointOf(seriesOf(set, region, "headcount_ratio", "march"), tahun)?.value ?? Number.NaN,
            2,
          )) /
        100;
      expect(distance("33")).toBe(selisih_prov);
      expect(distance("00")).toBe(selisih_nas);
    },
  );

  test("equals share the better rank and the next rank is skipped", () => {
    const list = [7.17, 6.2, 7.17, 8].map((value, i) => ({ region: `330${i}`, point: point(2020, value) }));
    expect(position("headcount_ratio", -1, 2, "3302", list, 4).entries.map(({ rank }) => rank)).toEqual([
      1, 2, 2, 4,
    ]);
    expect(position("headcount_ratio", 1, 2, "3302", list, 4).entries.map(({ rank }) => rank)).toEqual([
      1, 2, 2, 4,
    ]);
  });

  test("adding the same to every figure changes no rank", () => {
    const shifted = figures(2025).map((each) => ({
      ...each,
      point: { ...each.point, value: (unitsAt(each.point.value, 2) + 250) / 100 },
    }));
    const ranks = (list: typeof shifted) =>
      position("headcount_ratio", -1, 2, "3375", list, 35).entries.map(({ region, rank }) => [region, rank]);
    expect(ranks(shifted)).toEqual(ranks(figures(2025)));
  });

  test("a region without a figure is not ranked, nor is an indicator without a better side", () => {
    const others = figures(2025).filter(({ region }) => region !== "3375");
    expect(() => position("headcount_ratio", -1, 2, "3375", others, 35)).toThrow(RangeError);
    expect(() => position("poverty_line", 0, 0, "3375", figures(2025), 35)).toThrow(RangeError);
  });
});

test.each(vectors.synchrony)(
  "in $tahun $turun fell, $naik rose, $tetap stayed",
  ({ tahun, turun, naik, tetap }) => {
    const pairs = districts.flatMap((region): [Point, Point][] => {
      const [a, b] = [pointOf(rate(region), tahun - 1), pointOf(rate(region), tahun)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
    expect(synchrony(pairs, 2, [tahun - 1, tahun])).toMatchObject({
      falling: turun,
      rising: naik,
      unchanged: tetap,
      total: 35,
    });
  },
);

test.each(vectors.pace.filter(({ dari }) => dari >= 2015))(
  "the city's pace against the province from $dari to $sampai",
  ({ dari, sampai, rasio_laju: ratio, laju }) => {
    const province = seriesOf(set, "33", "headcount_ratio", "march");
    const ends = (series: Series | undefined): [number, number] => [
      pointOf(series, dari)?.value ?? 0,
      pointOf(series, sampai)?.value ?? 0,
    ];
    const found = relativePace(ends(rate("3375")), ends(province));
    if (ratio === null) expect(found).toBeUndefined();
    else {
      expect(found?.ratio).toBeCloseTo(ratio, 9);
      expect(found?.pace).toBe(
        laju === "lebih lambat" ? "slower" : laju === "lebih cepat" ? "faster" : "similar",
      );
    }
  },
);

test.each(vectors.paceCountry)(
  "the city's pace against the country from $dari to $sampai",
  ({ dari, sampai, rasio_laju, laju }) => {
    const country = seriesOf(set, "00", "headcount_ratio", "march");
    const ends = (series: Series | undefined): [number, number] => [
      pointOf(series, dari)?.value ?? 0,
      pointOf(series, sampai)?.value ?? 0,
    ];
    const found = relativePace(ends(rate("3375")), ends(country));
    expect(found?.ratio).toBeCloseTo(rasio_laju, 9);
    expect(found?.pace).toBe(
      laju === "lebih lambat" ? "slower" : laju === "lebih cepat" ? "faster" : "similar",
    );
  },
);

test("no pace is told when the two moved opposite ways, or the reference hardly moved", () => {
  expect(relativePace([6.6, 6.71], [10.8, 10.47])).toBeUndefined();
  expect(relativePace([6.6, 6.6], [10.8, 10.47])).toBeUndefined();
  expect(relativePace([6.6, 6.5], [10, 9.95])).toBeUndefined();
});

test("the usual change before 2024 and before 2025, since 2011", () => {
  const all = (rate("3375")?.points ?? []).filter(({ year }) => year >= 2011);
  const [before2024, before2025] = vectors.usual;
  expect(
    usualChange(
      all.filter(({ year }) => year <= 2023),
      2,
    ),
  ).toBeCloseTo(before2024?.rerata_abs ?? 0, 9);
  expect(
    usualChange(
      all.filter(({ year }) => year <= 2024),
      2,
    ),
  ).toBeCloseTo(before2025?.rerata_abs ?? 0, 9);
});

test("without two consecutive years there is no usual change", () => {
  expect(usualChange([point(2015, 8), point(2017, 7)], 2)).toBeUndefined();
});

test("a period mean needs every year", () => {
  expect(periodMean(points(RATE), 2025, 3)?.value).toBeCloseTo(6.5533, 4);
  expect(periodMean(points(RATE), 2016, 3)).toBeUndefined();
});

test("the average shortfall of 2024 and 2025", () => {
  expect(Math.round(averageShortfall(605312, 0.84, 6.71))).toBe(75777);
  expect(Math.round(averageShortfall(639402, 0.97, 6.14))).toBe(101013);
  expect(() => averageShortfall(639402, 0, 0)).toThrow(RangeError);
  const own = (indicator: string) => seriesOf(set, "3375", indicator, "annual");
  const found = shortfalls(own("poverty_line"), own("poverty_gap_index"), own("headcount_ratio"));
  expect(found.map(({ year }) => year)).toEqual([
    2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
  ]);
});
