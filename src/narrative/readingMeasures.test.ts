import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { readingEase } from "./readingEase.ts";
import { readingMeasures, wordsOf } from "./readingMeasures.ts";
import { spokenBlocksOf } from "./spokenText.ts";

/** Words by their syllables, as dictionaries divide them. */
const SYLLABLES = {
  en: {
    1: "the cat sat on line lines moved asked fell each year years lives brought score forth house lacked reached changed",
    2: "people about person city target published district figure between within chances credit surely table tables prices seven away fathers nation conceived equal hundred nineteen something created",
    3: "poverty average regency seventeen company several liberty continent area idea museum another precisely family",
    4: "situation expenditure dedicated proposition population information necessary American community society ordinary",
  },
  id: {
    1: "yang dan di ke",
    2: "warga kota garis orang sampai pulau mulai nilai turun",
    3: "sekitar seluruh BPS jumlahnya namun-lah",
    4: "kemiskinan kabupaten penghasilan rata-rata Pekalongan keadaan keluarga",
    5: "pengeluaran diketahui RPJMD",
  },
} as const;

test.each(["en", "id"] as const)(
  "syllables of words in %s are those of a dictionary, almost always",
  (language) => {
    const { syllables } = LOCALES[language].plain;
    const words = Object.entries(SYLLABLES[language]).flatMap(([count, list]) =>
      list.split(" ").map((word) => ({ word, count: Number(count) })),
    );
    const wrong = words.filter(({ word, count }) => syllables(word) !== count).map(({ word }) => word);
    expect(wrong.length, wrong.join(", ")).toBeLessThanOrEqual(words.length / 20);
  },
);

describe("readingMeasures", () => {
  test("counts what a reader hears: sides of a slash apart, hyphens together, signs not at all", () => {
    expect(wordsOf("35 kabupaten/kota – rata-rata Rp639.000, “sekitar” 6.")).toEqual([
      "35",
      "kabupaten",
      "kota",
      "rata-rata",
      "Rp639.000",
      "sekitar",
      "6",
    ]);
  });

  test("a known text has its known counts", () => {
    const gettysburg =
      "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.";
    expect(readingMeasures([gettysburg], LOCALES.en)).toEqual({
      words: 30,
      sentences: 1,
      longestSentence: 30,
      spokenWords: 30,
      syllables: 48,
      longWords: 8,
      manySyllables: 2,
    });
  });

  test("no sentence runs from one block into the next, and numerals have no syllables", () => {
    const found = readingMeasures(["Satu dua", "Tiga 4 lima. Enam tujuh"], LOCALES.id);
    expect(found).toMatchObject({ words: 7, sentences: 3, longestSentence: 3, spokenWords: 6 });
    expect(found.syllables).toBe(12);
  });
});

describe("readingEase", () => {
  test("the cat on the mat is as easy as Flesch's formula says", () => {
    const report = { headline: "The cat sat on the mat.", lede: "", html: "" };
    expect(readingEase(report, LOCALES.en)).toMatchObject({ meanSentence: 6, lix: 6 });
    expect(readingEase(report, LOCALES.en)?.ease).toBeCloseTo(116.145, 3);
    expect(readingEase(report, LOCALES.id)?.ease).toBeUndefined();
  });

  test("a text of nothing but numerals, or of nothing, has none", () => {
    expect(readingEase({ headline: "", lede: "", html: "" }, LOCALES.id)).toBeUndefined();
    expect(readingEase({ headline: "1 2 3", lede: "", html: "" }, LOCALES.id)).toBeUndefined();
  });
});

test("a report's HTML is heard without its markup, block by block", () => {
  const html =
    '<p>Itu <a href="/x"><data value="1">6&amp;7</data></a> <em>orang</em>.</p>\n<ul>\n<li>a &lt; b</li>\n</ul>';
  expect(spokenBlocksOf(html)).toEqual(["Itu 6&7 orang.", "a < b"]);
});
