import { beforeAll, describe, expect, test } from "vitest";
import type { Given } from "../model/given.ts";
import type { Observation } from "../model/observation.ts";
import { type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { spells } from "../model/spells.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { assembleSeries } from "./assembleSeries.ts";

let data: Omit<Given, "definition">;
let set: SeriesSet;

beforeAll(() => {
  data = loadData(diskFiles(process.cwd()));
  set = assembleSeries(data.observations, data.regions, data.indicators);
});

describe("March and September", () => {
  test("a province's March and September figures are two series", () => {
    const march = seriesOf(set, "33", "headcount_ratio", "march");
    const september = seriesOf(set, "33", "headcount_ratio", "september");
    expect(new Set(march?.points.map(({ month }) => month))).toEqual(new Set([3]));
    expect(new Set(september?.points.map(({ month }) => month))).toEqual(new Set([9]));
    expect(march?.points.find(({ year }) => year === 2024)?.value).toBe(10.47);
    expect(september?.points.find(({ year }) => year === 2024)?.value).toBe(9.58);
  });

  test("no series of a province or the country mixes months", () => {
    for (const series of set.values()) {
      if (series.round === "annual") continue;
      expect(new Set(series.points.map(({ month }) => month)).size).toBe(1);
    }
  });

  test("a district has one series of an indicator, whatever its months", () => {
    const city = seriesOf(set, "3375", "headcount_ratio", "annual");
    expect(city?.points).toHaveLength(22);
    expect(seriesOf(set, "3375", "headcount_ratio", "march")).toBeUndefined();
    expect(seriesOf(set, "3375", "headcount_ratio", "september")).toBeUndefined();
  });
});

test("every series ascends by year without a repeated year", () => {
  for (const { points } of set.values()) {
    expect(points.every(({ year }, i) => i === 0 || year > (points[i - 1]?.year ?? year))).toBe(true);
  }
});

test("a year without a figure has no point: the severity index of 2024 is not filled in", () => {
  const severity = seriesOf(set, "3375", "poverty_severity_index", "annual");
  expect(severity?.points.map(({ year }) => year)).not.toContain(2024);
  expect(severity?.points.map(({ year }) => year)).toEqual(expect.arrayContaining([2023, 2025]));
});

test("the order of the observations does not matter", () => {
  const own = data.observations.filter(({ region }) => region === "3375" || region === "33");
  expect(assembleSeries([...own].reverse(), data.regions, data.indicators)).toEqual(
    assembleSeries(own, data.regions, data.indicators),
  );
});

describe("the city's spells", () => {
  const spans = (indicator: string, reading: "main" | "sensitivity") => {
    const series = seriesOf(set, "3375", indicator, "annual");
    return series === undefined ? [] : spells(series, reading).map(({ from, to }) => [from, to]);
  };

  test("the headcount ratio is cut in 2008, 2011 and 2015", () => {
    expect(spans("headcount_ratio", "main")).toEqual([
      [2004, 2007],
      [2008, 2010],
      [2011, 2014],
      [2015, 2025],
    ]);
  });

  test("the sensitivity reading crosses 2015 and nothing else", () => {
    expect(spans("headcount_ratio", "sensitivity")).toEqual([
      [2004, 2007],
      [2008, 2010],
      [2011, 2025],
    ]);
  });

  test("the notes of 2018, 2020 and 2025 go with the main spell", () => {
    const series = seriesOf(set, "3375", "headcount_ratio", "annual");
    const main = series === undefined ? undefined : spells(series).at(-1);
    expect(main?.notes.map(({ year }) => year)).toEqual([2018, 2020, 2025]);
  });
});

test("a break of another level or another province does not cut a series", () => {
  const own = (region: string): Observation[] =>
    data.observations.filter((each) => each.region === region && each.indicator === "headcount_ratio");
  const indicator = data.indicators.get("headcount_ratio");
  if (indicator === undefined) throw new Error("the headcount ratio is not defined");
  const note = { id: "catatan", en: "note" };
  const breaks = [
    { year: 2020, severity: "putus", levels: ["province"], within: undefined, note },
    { year: 2021, severity: "putus", levels: ["district"], within: "35", note },
    { year: 2022, severity: "putus", levels: ["district"], within: "33", note },
  ] as const;
  const indicators = new Map([["headcount_ratio", { ...indicator, breaks }]]);
  const found = assembleSeries(own("3375"), data.regions, indicators);
  expect(seriesOf(found, "3375", "headcount_ratio", "annual")?.breaks.map(({ year }) => year)).toEqual([
    2022,
  ]);
});
