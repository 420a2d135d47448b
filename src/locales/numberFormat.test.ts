import { describe, expect, test } from "vitest";
import { LOCALES } from "./index.ts";

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
    expect(id.number.read(indonesian)).toBe(value);
    expect(en.number.read(english)).toBe(value);
  });

  test("whatever the language prints, to six decimals and ten millions", () => {
    for (const { number, cell } of [id, en]) {
      for (const value of [0, 0.01, -0.01, 6.14, -6.1, 999.995, 1000, -12_345.678, 10_000_000]) {
        for (const decimals of [0, 1, 2, 6]) {
          const printed = number.read(number.plain(value, decimals)) ?? Number.NaN;
          expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
          expect(number.read(number.signed(value, decimals))).toBe(printed);
          expect(number.read(cell(value, "percent", decimals, true))).toBe(printed);
          expect(number.read(cell(value, "percentage points", decimals, true))).toBe(printed);
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
    expect(id.number.read(text)).toBeUndefined();
    expect(en.number.read(text)).toBeUndefined();
  });

  test("nor is one that another language writes, where that can be told", () => {
    expect(id.number.read("6.14")).toBeUndefined();
    expect(id.number.read("1,906,922.47")).toBeUndefined();
    expect(en.number.read("6,14")).toBeUndefined();
    expect(en.number.read("1.906.922,47")).toBeUndefined();
  });
});
