import { describe, expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { leadingNumber } from "./leadingNumber.ts";

test.each([
  ["6,14", ",", 6.14],
  ["6.14", ".", 6.14],
  ["\u22120,57 poin persen", ",", -0.57],
  ["+0.13", ".", 0.13],
  ["-3", ",", -3],
  ["12,4%", ",", 12.4],
  ["Rp639.402", ",", 639_402],
  ["Rp1,639,402", ".", 1_639_402],
  ["\u2212Rp1.234,5", ",", -1234.5],
  ["9 dari 18", ",", 9],
  ["5,84\u20136,12", ",", 5.84],
  ["ke-5", ",", 5],
  ["5th", ".", 5],
  [" 1.068,20 ", ",", 1068.2],
  ["2025", ",", 2025],
] as const)("%s is read with the decimal mark %s as %d", (text, mark, value) => {
  expect(leadingNumber(text, mark)).toBe(value);
});

test.each(["", "\u2013", "\u2212", "belum terbit", "tidak dipublikasikan (P2)", "Rp"])(
  "%j holds no number",
  (text) => {
    expect(leadingNumber(text, ",")).toBeUndefined();
  },
);

describe.each(LANGUAGES)("in %s", (language) => {
  const { number, quantity, cell } = LOCALES[language];
  const mark = number.plain(0, 1).charAt(1);

  test("what the language prints is read back", () => {
    for (const value of [0, 6.14, -0.57, 1234.5, -98_765.43, 639_402]) {
      expect(leadingNumber(number.plain(value, 2), mark)).toBeCloseTo(value, 9);
      expect(leadingNumber(number.signed(value, 2), mark)).toBeCloseTo(value, 9);
      expect(leadingNumber(cell(value, "percentage points", 2, true), mark)).toBeCloseTo(value, 9);
      expect(leadingNumber(cell(value, "percent", 2, false), mark)).toBeCloseTo(value, 9);
      expect(leadingNumber(quantity(value, "IDR per person per month", 0), mark)).toBe(
        Math.round(Math.abs(value)),
      );
    }
  });
});
