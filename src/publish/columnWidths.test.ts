import { expect, test } from "vitest";
import { columnWidths } from "./columnWidths.ts";

const table = (head: readonly string[], ...rows: string[][]) => ({
  head: head.map((text) => ({ text, numeric: false })),
  rows,
});
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("a small table takes what its texts take", () => {
  expect(columnWidths(table(["Tahun", "Persen"], ["2025", "6,14"]), 9000, 100, 50)).toEqual([550, 650]);
});

test("a large table takes the page exactly, and long texts get the rest", () => {
  const widths = columnWidths(table(["Tahun", "Keterangan"], ["2025", "kata ".repeat(30)]), 3000, 100, 50);
  expect(sum(widths)).toBe(3000);
  expect(widths[0]).toBeGreaterThanOrEqual(550);
  expect(widths[1]).toBeGreaterThan(2000);
});

test("more columns than a page holds share it", () => {
  const many = columnWidths(table(Array.from({ length: 20 }, () => "panjang sekali")), 3000, 100, 50);
  expect(sum(many)).toBe(3000);
  expect(Math.min(...many)).toBeGreaterThan(0);
});

test("an address does not push the other columns aside", () => {
  const widths = columnWidths(table(["Judul", "Alamat"], ["dua puluh kata", "x".repeat(200)]), 4000, 100, 50);
  expect(widths[0]).toBeGreaterThanOrEqual(600);
});

test("a table without rows or with empty cells has widths", () => {
  expect(columnWidths(table([""]), 3000, 100, 50)).toEqual([150]);
});
