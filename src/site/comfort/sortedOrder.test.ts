import { expect, test } from "vitest";
import { type SortKey, sortedOrder } from "./sortedOrder.ts";

/** The keys in the order they come out. */
function sorted(keys: readonly SortKey[], direction?: "ascending" | "descending") {
  return sortedOrder(keys, direction, "id").map((i) => keys[i]);
}

test("numbers are sorted by size, up and down", () => {
  expect(sorted([6.14, -0.57, 10.2], "ascending")).toEqual([-0.57, 6.14, 10.2]);
  expect(sorted([6.14, -0.57, 10.2], "descending")).toEqual([10.2, 6.14, -0.57]);
});

test("missing ones come last both ways", () => {
  expect(sorted([undefined, 2, undefined, 1], "ascending")).toEqual([1, 2, undefined, undefined]);
  expect(sorted([undefined, 2, undefined, 1], "descending")).toEqual([2, 1, undefined, undefined]);
});

test("equals stay as they stood, both ways", () => {
  expect(sortedOrder([3, 1, 3, 1, undefined, undefined], "ascending", "id")).toEqual([1, 3, 0, 2, 4, 5]);
  expect(sortedOrder([3, 1, 3, 1, undefined, undefined], "descending", "id")).toEqual([0, 2, 1, 3, 4, 5]);
});

test("words are sorted as the language does, numbers within them by size", () => {
  expect(sorted(["Kota Tegal", "Kabupaten Brebes", "kota Pekalongan"], "ascending")).toEqual([
    "Kabupaten Brebes",
    "kota Pekalongan",
    "Kota Tegal",
  ]);
  expect(sorted(["jendela 10 tahun", "jendela 2 tahun"], "ascending")).toEqual([
    "jendela 2 tahun",
    "jendela 10 tahun",
  ]);
});

test("numbers come before words both ways", () => {
  expect(sorted(["tanpa tahun", 2026, 2021], "ascending")).toEqual([2021, 2026, "tanpa tahun"]);
  expect(sorted(["tanpa tahun", 2026, 2021], "descending")).toEqual([2026, 2021, "tanpa tahun"]);
});

test("without a direction the rows stand as they stood", () => {
  expect(sorted([3, 1, undefined, 2])).toEqual([3, 1, undefined, 2]);
});
