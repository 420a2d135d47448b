import { describe, expect, test } from "vitest";
import { LOCALES } from "./index.ts";
import { readNumber } from "./readNumber.ts";

const { id, en } = LOCALES;
const space = "\u00a0";

describe("a printed number is read back", () => {
  test.each([
    ["6,14", "6.14", 6.14],
    ["0,00", "0.00", 0],
    ["−0,57", "−0.57", -0.57],
    ["+0,05", "+0.05", 0.05],
    ["2025", "2025", 2025],
    ["639.402", "639,402", 639_402],
    ["Rp639.402", "Rp639,402", 639_402],
    ["−Rp25.236", "−Rp25,236", -25_236],
    ["1.906.922,47", "1,906,922.47", 1_906_922.47],
    ["6,14%", "6.14%", 6.14],
    ["+108%", "+108%", 108],
    [`6,14${space}persen`, `6.14${space}percent`, 6.14],
    [`−0,57${space}poin persen`, `−0.57${space}percentage points`, -0.57],
    [`19,49${space}ribu jiwa`, `19.49${space}thousand people`, 19.49],
  ])("%s in Indonesian, %s in English", (indonesian, english, value) => {
    expect(readNumber(indonesian, "id")).toBe(value);
    expect(readNumber(english, "en")).toBe(value);
  });

  test("whatever the language prints, to six decimals and ten millions", () => {
    for (const { number, cell, language } of [id, en]) {
      for (const value of [0, 0.01, -0.01, 6.14, -6.1, 999.995, 1000, -12_345.678, 10_000_000]) {
        for (const decimals of [0, 1, 2, 6]) {
          const printed = readNumber(number.plain(value, decimals), language) ?? Number.NaN;
          expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
          expect(readNumber(number.signed(value, decimals), language)).toBe(printed);
          expect(readNumber(cell(value, "percent", decimals, true), language)).toBe(printed);
          expect(readNumber(cell(value, "percentage points", decimals, true), language)).toBe(printed);
        }
      }
    }
  });
});

describe("what is no number is not read", () => {
  test.each([
    "",
    "…",
    "–",
    "tidak dihitung",
    "no figure",
    "ke-5",
    "5th",
    "-0,57",
    "2015–2025",
    "5 dari 35",
    "Rp",
  ])("%s", (text) => {
    expect(readNumber(text, "id")).toBeUndefined();
    expect(readNumber(text, "en")).toBeUndefined();
  });

  test("nor is one that another language writes, where that can be told", () => {
    expect(readNumber("6.14", "id")).toBeUndefined();
    expect(readNumber("1,906,922.47", "id")).toBeUndefined();
    expect(readNumber("6,14", "en")).toBeUndefined();
    expect(readNumber("1.906.922,47", "en")).toBeUndefined();
  });
});
