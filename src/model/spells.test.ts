import { expect, test } from "vitest";
import type { Break } from "./break.ts";
import type { Series } from "./series.ts";
import { isSevered, latestSpell, spells } from "./spells.ts";

const note = { id: "catatan", en: "note" };
const breaks: Break[] = [
  { year: 2008, severity: "putus", levels: ["district"], within: undefined, note },
  { year: 2011, severity: "putus", levels: ["district"], within: undefined, note },
  { year: 2015, severity: "acuan", levels: ["district"], within: undefined, note },
  { year: 2020, severity: "catatan", levels: ["district"], within: undefined, note },
];
const series: Series = {
  region: "3375",
  indicator: "headcount_ratio",
  unit: "percent",
  decimals: 2,
  round: "annual",
  breaks,
  points: Array.from({ length: 22 }, (_, i) => ({
    year: 2004 + i,
    month: 3,
    value: 6,
    decimals: 2,
    source: "S",
    row: { file: "f.csv", line: i + 2 },
  })),
};
const spans = (reading: "main" | "sensitivity") => spells(series, reading).map(({ from, to }) => [from, to]);

test("the main reading stops at breaks and at a change of reference", () => {
  expect(spans("main")).toEqual([
    [2004, 2007],
    [2008, 2010],
    [2011, 2014],
    [2015, 2025],
  ]);
});

test("the sensitivity reading crosses a change of reference and nothing else", () => {
  expect(spans("sensitivity")).toEqual([
    [2004, 2007],
    [2008, 2010],
    [2011, 2025],
  ]);
});

test("a note goes with the spell that spans it", () => {
  expect(latestSpell(series)?.notes.map(({ year }) => year)).toEqual([2020]);
  expect(latestSpell(series, "sensitivity")?.notes.map(({ year }) => year)).toEqual([2015, 2020]);
});

test("no points, no spell", () => {
  expect(spells({ ...series, points: [] })).toEqual([]);
  expect(latestSpell(undefined)).toBeUndefined();
});

test("only a break between two years severs them", () => {
  expect(isSevered(series, 2007, 2008)).toBe(true);
  expect(isSevered(series, 2008, 2010)).toBe(false);
  expect(isSevered(series, 2014, 2025)).toBe(false);
  expect(isSevered(undefined, 2007, 2008)).toBe(false);
});
