import { expect, test } from "vitest";
import type { Table } from "./figure.ts";
import { tableRows } from "./tableRows.ts";

const table: Table = {
  head: [{ text: "Tahun", numeric: false }],
  rows: [["2025"], ["2010"]],
  marked: 1,
  parts: [
    { name: "sejak 2015", first: 0, last: 0 },
    { name: "sampai 2014", first: 1, last: 1 },
  ],
};
const told = (given: Table) =>
  tableRows(given).map((row) =>
    row.kind === "part" ? `(${row.name})` : `${row.cells}${row.isMarked ? "!" : ""}`,
  );

test("parts that may not be compared are named above their first row", () => {
  expect(told(table)).toEqual(["(sejak 2015)", "2025", "(sampai 2014)", "2010!"]);
});

test("a single part, and parts that the rows name, are not named again", () => {
  expect(told({ ...table, parts: [{ name: "semua", first: 0, last: 1 }] })).toEqual(["2025", "2010!"]);
  const named = [
    { name: "202", first: 0, last: 0 },
    { name: "201", first: 1, last: 1 },
  ];
  expect(told({ ...table, parts: named })).toEqual(["2025", "2010!"]);
});

test("a part that bears the name of the first column needs none", () => {
  const parts = [
    { name: "tahun", first: 0, last: 0 },
    { name: "Pembanding", first: 1, last: 1 },
  ];
  expect(told({ ...table, parts })).toEqual(["2025", "(Pembanding)", "2010!"]);
});
