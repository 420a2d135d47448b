import { expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { printedNumber } from "./printedNumber.ts";

const { id, en } = LOCALES;

test.each([
  ["6,14", 6.14, 2, false],
  ["−0,57", -0.57, 2, false],
  ["+0,13", 0.13, 2, true],
  ["0,00", 0, 2, false],
  ["639.402", 639_402, 0, false],
  ["2.305.822,66", 2_305_822.66, 2, false],
  ["35", 35, 0, false],
])("%j is %d in Indonesian", (text, value, decimals, isSigned) => {
  expect(printedNumber(text, id)).toEqual({ value, decimals, isSigned });
});

test.each([
  "…",
  "–",
  "",
  "5,84–6,12",
  "6,14%",
  "Maret 2025",
  "2025",
  "=1+1",
  "angka terbaru",
  "1.5",
  "-0,57",
])("%j is no number alone in Indonesian", (text) => {
  expect(printedNumber(text, id)).toBeUndefined();
});

test("the same sign is read as each language writes it", () => {
  expect(printedNumber("1,234", en)).toEqual({ value: 1234, decimals: 0, isSigned: false });
  expect(printedNumber("1,234", id)).toEqual({ value: 1.234, decimals: 3, isSigned: false });
});
