import { describe, expect, test } from "vitest";
import { reading as en } from "../locales/en/reading.ts";
import { reading as id } from "../locales/id/reading.ts";
import type { Language } from "../model/words.ts";
import { statedNumbers } from "./numbers.ts";

const read = (text: string, language: Language = "id") =>
  statedNumbers(text, language === "id" ? id : en, language).map(({ value, unit }) => [value, unit]);

describe("marks of decimals and thousands", () => {
  test.each([
    ["6,71 persen", "id", [6.71, "percent"]],
    ["6.71%", "id", [6.71, "percent"]],
    ["21.160 jiwa", "id", [21_160, "persons"]],
    ["Rp605.312", "id", [605_312, "rupiah"]],
    ["Rp 639.402,-", "id", [639_402, "rupiah"]],
    ["Rp605 ribu", "id", [605_000, "rupiah"]],
    ["21,16 ribu jiwa", "id", [21_160, "persons"]],
    ["3,34 juta orang", "id", [3_340_000, "persons"]],
    ["6.71 percent", "en", [6.71, "percent"]],
    ["21,160 people", "en", [21_160, "persons"]],
    ["Rp605,312", "en", [605_312, "rupiah"]],
    ["IDR 639,402", "en", [639_402, "rupiah"]],
    ["23.85 million people", "en", [23_850_000, "persons"]],
    ["0.57 percentage points", "en", [0.57, "points"]],
    ["0,57 persen poin", "id", [0.57, "points"]],
    ["21,16 ribu KK", "id", [21_160, "households"]],
    ["ke-5", "id", [5, "ordinal"]],
    ["5th", "en", [5, "ordinal"]],
    ["enam koma tujuh satu persen", "id", [6.71, "percent"]],
  ] as const)("%s (%s)", (text, language, expected) => {
    expect(read(`Angka itu ${text}.`, language)).toEqual([expected]);
  });
});

test("a share in words or digits is a percentage", () => {
  expect(read("enam dari setiap 100 warga")).toEqual([[6, "of hundred"]]);
  expect(read("one in sixteen people", "en")).toEqual([[6.25, "of hundred"]]);
  expect(read("31 dari 35 kabupaten/kota")[0]).not.toEqual([expect.anything(), "of hundred"]);
});

test("years, documents, laws, days and names with digits are no numbers", () => {
  expect(
    read("Pada 2024, menurut RPJMD 2021-2026, Permendagri 53/2020 dan P1, tanggal 26 Juni 2025"),
  ).toEqual([]);
});

test("precision is that of the digits said; zeros at the end of rupiah and people are rounding", () => {
  const rounding = (text: string) => statedNumbers(text, id, "id")[0]?.rounding;
  expect(rounding("6,7 persen")).toBeCloseTo(0.05);
  expect(rounding("21,16 ribu jiwa")).toBeCloseTo(5);
  expect(rounding("18 ribu jiwa")).toBe(500);
  expect(rounding("Rp605.000")).toBe(500);
  expect(rounding("Rp605.312")).toBe(0.5);
});

test("hedges are read at the number", () => {
  const hedge = (text: string) => statedNumbers(text, id, "id")[0]?.hedge;
  expect(hedge("sekitar 18 ribu jiwa")).toBe("about");
  expect(hedge("hampir 7 persen")).toBe("nearly");
  expect(hedge("lebih dari 6 persen")).toBe("more than");
  expect(hedge("kurang dari 7 persen")).toBe("less than");
  expect(hedge("sebesar 7 persen")).toBe("none");
});
