import { beforeAll, describe, expect, test } from "vitest";
import { printDecimal } from "../model/decimal.ts";
import type { Indicator } from "../model/indicator.ts";
import { VERDICTS } from "../model/verdict.ts";
import { LANGUAGES } from "../model/words.ts";
import { indicatorFiles } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { LOCALES } from "./index.ts";

const { id, en } = LOCALES;
const space = "\u00a0";

let indicators: readonly Indicator[];

beforeAll(() => {
  indicators = [...indicatorFiles(diskFiles(process.cwd())).values()];
});

describe("numbers", () => {
  test.each([
    [6.71, 2, "6,71", "6.71"],
    [7, 2, "7,00", "7.00"],
    [-0.57, 2, "\u22120,57", "\u22120.57"],
    [639_402, 0, "639.402", "639,402"],
    [3704.33, 2, "3.704,33", "3,704.33"],
    [1_000_000, 0, "1.000.000", "1,000,000"],
  ])("%d at %d places is %s in Indonesian and %s in English", (value, decimals, indonesian, english) => {
    expect(id.number.plain(value, decimals)).toBe(indonesian);
    expect(en.number.plain(value, decimals)).toBe(english);
  });

  test.each([0, -0, -0.001, 0.0049, -0.0049])("%d at two places is a zero without a sign", (value) => {
    for (const { number } of [id, en]) {
      for (const text of [number.plain(value, 2), number.signed(value, 2), number.magnitude(value, 2)]) {
        expect(text).toMatch(/^0[.,]00$/);
      }
    }
  });

  test("signs are the true minus and the plus, and a magnitude has none", () => {
    expect(id.number.signed(0.13, 2)).toBe("+0,13");
    expect(id.number.signed(-0.57, 2)).toBe("\u22120,57");
    expect(id.number.magnitude(-0.57, 2)).toBe("0,57");
  });

  test("a half is rounded away from zero", () => {
    expect(en.number.plain(0.125, 2)).toBe("0.13");
    expect(en.number.plain(-0.125, 2)).toBe("\u22120.13");
    expect(en.number.plain(0.575, 2)).toBe("0.58");
  });

  test("a number is rounded alike on a page and in a file", () => {
    for (let thousandths = 0; thousandths <= 20_000; thousandths += 1) {
      const value = thousandths / 1000;
      expect(en.number.magnitude(value, 2)).toBe(printDecimal(value, 2));
    }
  });
});

describe("quantities", () => {
  test.each([
    [6.14, "percent", 2, `6,14${space}persen`, `6.14${space}percent`],
    [-0.57, "percentage points", 2, `0,57${space}poin persen`, `0.57${space}percentage points`],
    [19.49, "thousand persons", 2, `19,49${space}ribu jiwa`, `19.49${space}thousand people`],
    [639_402, "IDR per person per month", 0, "Rp639.402", "Rp639,402"],
    [101_013, "IDR per poor person per month", 0, "Rp101.013", "Rp101,013"],
    [0.97, "index (percent)", 2, "0,97", "0.97"],
    [79.7, "percent of cases", 0, `80${space}persen`, `80${space}percent`],
  ])("%d %s is worded without a sign", (value, unit, decimals, indonesian, english) => {
    expect(id.quantity(value, unit, decimals)).toBe(indonesian);
    expect(en.quantity(value, unit, decimals)).toBe(english);
  });

  test("percent is never said for percentage points, nor the other way round", () => {
    expect(id.quantity(1, "percent", 0)).not.toContain("poin");
    expect(en.quantity(1, "percent", 0)).not.toContain("point");
  });

  test("every indicator's unit has words in Indonesian", () => {
    for (const { unit } of indicators)
      expect(id.unit(unit)).not.toMatch(/\b(percent|persons?|years|children|of|IDR)\b/);
  });

  test("every indicator's unit has words in English without a currency code", () => {
    for (const { unit } of indicators) expect(en.unit(unit)).not.toMatch(/IDR|\(/);
  });

  test("a range has one dash and two numbers", () => {
    expect(id.range(5.8417, 6.1229, 2)).toBe("5,84–6,12");
    expect(en.range(5.8417, 6.1229, 2)).toBe("5.84–6.12");
  });

  test("a rate is also said as a frequency", () => {
    expect(id.outOfHundred(6.14)).toBe(`6${space}dari setiap 100`);
    expect(en.outOfHundred(6.71)).toBe(`7${space}out of every 100`);
  });
});

describe("periods", () => {
  test("a period names its month, or only its year where no month is known", () => {
    expect([id.period(2025, 3), id.period(2008, undefined), id.period(2024, null)]).toEqual([
      "Maret 2025",
      "2008",
      "2024",
    ]);
    expect(en.period(2025, 3)).toBe("March 2025");
  });

  test("twelve months have twelve names", () => {
    for (const locale of [id, en]) {
      const names = Array.from({ length: 12 }, (_, i) => locale.period(2025, i + 1));
      expect(new Set(names).size).toBe(12);
      for (const name of names) expect(name).toMatch(/^\p{Lu}\p{L}+ 2025$/u);
    }
  });

  test("a date is written out", () => {
    expect(id.date("2025-06-26")).toBe("26 Juni 2025");
    expect(en.date("2026-09-03")).toBe("3 September 2026");
  });

  test("a span has a dash", () => {
    expect([id.span(2015, 2025), en.span(2015, 2025)]).toEqual(["2015–2025", "2015–2025"]);
  });
});

describe("ranks and lists", () => {
  test.each([
    [1, "1st"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [22, "22nd"],
    [33, "33rd"],
    [111, "111th"],
    [112, "112th"],
  ])("%d is the %s", (n, english) => {
    expect(en.ordinal(n)).toBe(english);
    expect(id.ordinal(n)).toBe(`ke-${n}`);
  });

  test("a rank names its side, how many there are, and who shares it", () => {
    expect(id.rank(5, 35, -1, [])).toBe("terendah ke-5 dari 35");
    expect(en.rank(5, 35, -1, [])).toBe("5th lowest of 35");
    expect(id.rank(3, 35, -1, ["Kabupaten Jepara"])).toBe("terendah ke-3 (bersama Kabupaten Jepara) dari 35");
    expect(en.rank(3, 35, -1, ["Kabupaten Jepara"])).toBe("3rd lowest (with Kabupaten Jepara) of 35");
    expect(en.rank(1, null, -1, [])).toBe("lowest");
  });

  test("where higher is better the side is the highest", () => {
    expect(id.rank(2, 35, 1, [])).toBe("tertinggi ke-2 dari 35");
    expect(en.rank(2, 35, 1, [])).toBe("2nd highest of 35");
  });

  test("lists are joined in the manner of each language", () => {
    expect([["a"], ["a", "b"], ["a", "b", "c"]].map(id.list)).toEqual(["a", "a dan b", "a, b, dan c"]);
    expect([["a"], ["a", "b"], ["a", "b", "c"]].map(en.list)).toEqual(["a", "a and b", "a, b and c"]);
    expect([id.list([]), en.list([])]).toEqual(["", ""]);
  });

  test("a short name never turns a kabupaten into a kota", () => {
    const region = { code: "3326", level: "district", kind: "kabupaten", parent: "33" } as const;
    expect(id.shortRegion({ ...region, name: "Kabupaten Pekalongan" })).toBe("Kab. Pekalongan");
    expect(id.shortRegion({ ...region, name: "Kota Pekalongan" })).toBe("Kota Pekalongan");
  });
});

test.each(LANGUAGES)("in %s every verdict has words of its own, and none says stable", (language) => {
  const words = VERDICTS.map((verdict) => LOCALES[language].verdict(verdict));
  expect(new Set(words).size).toBe(VERDICTS.length);
  for (const word of words) expect(word).not.toMatch(/stabil|stable|tetap|signifi/i);
});
