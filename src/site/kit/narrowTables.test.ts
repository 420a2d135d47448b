import { expect, test } from "vitest";
import type { Table } from "../../model/figure.ts";
import { narrowTables } from "./narrowTables.ts";

const table = (columns: number): Table => ({
  head: Array.from({ length: columns }, (_, i) => ({ text: `k${i}`, numeric: i > 0 })),
  rows: ["a", "b"].map((name) => [name, ...Array.from({ length: columns - 1 }, (_, i) => `${name}${i + 1}`)]),
  marked: 1,
});
const heads = (tables: readonly Table[]) => tables.map(({ head }) => head.map(({ text }) => text).join(" "));

test("a table that fits stays as it is", () => {
  const given = table(8);
  expect(narrowTables(given, "–")).toEqual([given]);
});

test("the wished parts each begin with the first column, and their cells stay with their heads", () => {
  const [first, second] = narrowTables(table(4), "–", [[3], [1, 2]]);
  expect(first?.head.map(({ text }) => text)).toEqual(["k0", "k3"]);
  expect(first?.rows).toEqual([
    ["a", "a3"],
    ["b", "b3"],
  ]);
  expect(second?.head.map(({ numeric }) => numeric)).toEqual([false, true, true]);
});

test("parts that forget or repeat a column are not followed", () => {
  for (const wished of [
    [[1], [2]],
    [
      [1, 2],
      [2, 3],
    ],
    [[1, 2, 3, 4]],
  ]) {
    expect(narrowTables(table(4), "–", wished)).toEqual([table(4)]);
  }
  expect(heads(narrowTables(table(10), "–", [[1]]))).toEqual(["k0 k1 k2 k3 k4 k5 k6 k7", "k0 k8 k9"]);
});

test("a row that says nothing in a part is left out there, and the mark and the parts move with the rows", () => {
  const given: Table = {
    head: table(3).head,
    rows: [
      ["a", "1", "–"],
      ["b", "2", "3"],
      ["c", "–", "4"],
    ],
    marked: 1,
    parts: [
      { name: "p", first: 0, last: 0 },
      { name: "q", first: 1, last: 2 },
    ],
  };
  const [first, second] = narrowTables(given, "–", [[1], [2]]);
  expect(first).toMatchObject({
    rows: [
      ["a", "1"],
      ["b", "2"],
    ],
    marked: 1,
  });
  expect(first?.parts).toEqual([
    { name: "p", first: 0, last: 0 },
    { name: "q", first: 1, last: 1 },
  ]);
  expect(second).toMatchObject({
    rows: [
      ["b", "3"],
      ["c", "4"],
    ],
    marked: 0,
  });
  expect(second?.parts).toEqual([{ name: "q", first: 0, last: 1 }]);
});
