import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { FIGURE_IDS } from "../locales/locale.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { figureFaults } from "./guards/figureFaults.ts";
import { lintText } from "./lintText.ts";

const codes = (text: string, language: Language, names: readonly string[] = []) =>
  lintText(text, LOCALES[language], names).map(({ code, found }) => `${code} ${found}`);

describe("what is found", () => {
  test.each([
    ["id", "turun 0.10 persen", "foreign_decimal 0.10"],
    ["id", "sekitar 1,234,567 jiwa", "foreign_thousands 1,234,567"],
    ["id", "sekitar 21,160 jiwa", "foreign_thousands 21,160"],
    ["id", "Rp605,312 per orang", "foreign_thousands 605,312"],
    ["id", "Rp. 605.312", "rupiah_form Rp."],
    ["id", "Rp 605.312", "rupiah_form Rp "],
    ["id", "Rp605.000,-", "rupiah_form ,-"],
    ["id", "6,14 % penduduk", "unit_space  %"],
    ["id", "6,14persen", "unit_space 6,14persen"],
    ["id", "poin persentase", "wrong_spelling poin persentase"],
    ["id", "turun  lagi", "double_space   "],
    ["id", "turun , lalu", "space_before_stop  ,"],
    ["id", "sebesar -0,57", "hyphen_for_minus -"],
    ["id", "tahun 2011-2025", "hyphen_for_range 2011-2025"],
    ["id", "antara 5,84-6,12", "hyphen_for_range 5,84-6,12"],
    ["en", "fell by 0,10 points", "foreign_decimal 0,10"],
    ["en", "about 1.234.567 people", "foreign_thousands 1.234.567"],
    ["en", "Rp605.312 a month", "foreign_thousands 605.312"],
    ["en", "Rp 605,312", "rupiah_form Rp "],
    ["en", "6.14 % of people", "unit_space  %"],
    ["en", "6.14percent", "unit_space 6.14percent"],
    ["en", "percent points", "wrong_spelling percent points"],
    ["en", "from 2011-2025", "hyphen_for_range 2011-2025"],
    ["en", "by -0.57", "hyphen_for_minus -"],
  ] as const)("%s: %s", (language, text, found) => {
    expect(codes(text, language)).toEqual([found]);
  });
});

describe("what is let be", () => {
  test.each([
    ["id", "turun 0,57 poin persen menjadi 6,14 persen, 2015–2025"],
    ["id", "Rp639.402 per orang per bulan; −0,57; 19,49 ribu jiwa; 1.234.567 jiwa"],
    ["id", "P1 provinsi 1,557, pukul 11.00 WIB, ke-5 dari 35, CC BY 4.0, tanggal 2026-09-30"],
    ["id", "6,14% dan 5,84–6,12"],
    ["id", "poin persen (BPS: persen poin), §16.5"],
    ["en", "fell by 0.57 percentage points to 6.14 percent, 2015–2025"],
    ["en", "Rp639,402 per person; −0.57; 1,234,567 people; P1 1.557; 5th of 35; 2026-09-30"],
    ["en", "in 2019,2021 and 5, 6"],
    ["en", "The 80-percent interval, N-1 and x-2"],
  ] as const)("%s: %s", (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  test("a document keeps the signs of its own name", () => {
    expect(codes("Menurut RPJMD 2021-2026 itu", "id", ["RPJMD 2021-2026"])).toEqual([]);
    expect(codes("Menurut RPJMD 2021-2026, 2011-2025", "id", ["RPJMD 2021-2026"])).toEqual([
      "hyphen_for_range 2011-2025",
    ]);
  });

  test("an empty text", () => {
    expect(codes("", "id")).toEqual([]);
  });
});

/** Every sentence of a language that needs no edition, with where it is. */
function sentencesIn(value: unknown, path: string): { readonly path: string; readonly text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${path}.${key}`));
}

test.each(LANGUAGES)("every sentence in %s is written as the language writes", (language) => {
  const { guards: _patterns, diagnostics: _messages, ...words } = LOCALES[language];
  const all = sentencesIn(words, language);
  expect(all.length).toBeGreaterThan(300);
  expect(
    all.flatMap(({ path, text }) => codes(text, language).map((found) => `${path}: ${found}: ${text}`)),
  ).toEqual([]);
});

const files = diskFiles(process.cwd());
const data = loadData(files);
const EDITIONS = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);

describe.each(EDITIONS)("the figures of edition $definition.id", (edition) => {
  test.each(LANGUAGES)("are written in %s as the language writes, under titles that hold", (language) => {
    const figures = FIGURE_IDS.map((id) => {
      const words = LOCALES[language].figures[id];
      return {
        id,
        title: words.title(edition),
        subtitle: words.subtitle(edition),
        howToRead: words.howToRead(edition),
        description: words.description(edition),
        notes: words.notes(edition),
      };
    });
    expect(figureFaults(figures, edition, LOCALES[language])).toEqual([]);
  });
});
