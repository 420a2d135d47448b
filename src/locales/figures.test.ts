import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import { LANGUAGES } from "../model/words.ts";
import { forbiddenIn } from "../narrative/guards/forbiddenWord.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { LOCALES } from "./index.ts";
import { FIGURE_IDS, type FigureId, type Locale } from "./locale.ts";

const files = diskFiles(process.cwd());
const EDITIONS = editionIds(files);
const CASES = EDITIONS.flatMap((edition) =>
  LANGUAGES.flatMap((language) => FIGURE_IDS.map((figure) => ({ edition, language, figure }))),
);

let editions: ReadonlyMap<string, Edition>;

beforeAll(() => {
  const data = loadData(files);
  editions = new Map(
    EDITIONS.map((id) => [id, compileEdition({ ...data, definition: editionFile(files, id) })]),
  );
});

function edition(id: string): Edition {
  const found = editions.get(id);
  if (found === undefined) throw new RangeError(`no edition ${id}`);
  return found;
}

/** Every sentence of a figure. */
function sentences(locale: Locale, figure: FigureId, of: Edition): string[] {
  const words = locale.figures[figure];
  return [
    words.title(of),
    words.subtitle(of),
    words.howToRead(of),
    ...words.axes(of),
    ...words.description(of),
    ...words.notes(of).filter((note) => note !== ""),
  ];
}

const wholeWord = (pattern: string) => new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "iu");

describe.each(CASES)("$figure of edition $edition in $language", ({ edition: id, language, figure }) => {
  const locale = LOCALES[language];
  const title = () => locale.figures[figure].title(edition(id));
  const all = () => sentences(locale, figure, edition(id));

  test("says nothing undefined and leaves no gap", () => {
    for (const sentence of all()) {
      expect(sentence).not.toMatch(/undefined|NaN|null|…|\[object/);
      expect(sentence).not.toMatch(/ {2}|\s[.,;]|^\s|\s$/);
      expect(sentence).not.toBe("");
    }
  });

  test("has a title of at most 15 words that is no sentence with a full stop", () => {
    expect(title().split(/\s+/).length).toBeLessThanOrEqual(15);
    expect(title()).not.toMatch(/\.$/);
  });

  test("writes its decimals as the language does", () => {
    const foreign = language === "id" ? /\d\.\d{1,2}(?!\d)/ : /\d,\d{1,2}(?!\d)/;
    for (const sentence of all()) expect(sentence).not.toMatch(foreign);
  });

  test("writes a negative number with the true minus", () => {
    for (const sentence of all()) expect(sentence).not.toMatch(/(?<![\d\p{L}])-\d/u);
  });

  test("uses no word that no sentence may use", () => {
    const used = all().flatMap((sentence) => forbiddenIn(sentence, locale.guards).map(({ found }) => found));
    expect(used).toEqual([]);
  });

  test("says that no standard error of the change is published, where the title states a change", () => {
    const moves = /\b(turun|naik|fell|rose)\b/;
    if (!moves.test(title())) return;
    expect(locale.figures[figure].notes(edition(id)).join(" ")).toMatch(/[Gg]alat baku|[Ss]tandard error/);
  });

  test("says as much in every language: as many statements, axes and notes", () => {
    const counts = LANGUAGES.map((each) => {
      const words = LOCALES[each].figures[figure];
      return [words.description, words.axes, words.notes].map((told) => told(edition(id)).length);
    });
    for (const other of counts) expect(other).toEqual(counts[0]);
  });

  test("gives the same numbers in every language", () => {
    const numbers = (each: Locale) =>
      sentences(each, figure, edition(id)).map((sentence) =>
        (sentence.match(/\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replace(/\D/g, "")).sort(),
      );
    expect(numbers(locale)).toEqual(numbers(LOCALES.id));
  });
});

describe("titles say what the findings say", () => {
  test.each([
    ["2025", "id", "headcount_ratio_trend", "Persentase penduduk miskin turun 0,10 poin persen pada 2024"],
    ["2026", "id", "headcount_ratio_trend", "Persentase penduduk miskin turun 0,57 poin persen pada 2025"],
    ["2026", "en", "headcount_ratio_trend", "The poverty rate fell by 0.57 percentage points in 2025"],
    ["2026", "id", "depth_and_severity", "Kedalaman kemiskinan naik 0,13 menjadi 0,97 pada 2025"],
    ["2026", "id", "nowcast", "Perkiraan kini 2026: 5,97 persen, antara 5,84–6,12"],
    ["2026", "id", "targets", "5 dari 5 target tahunan terlewat"],
    ["2026", "en", "position", "Kota Pekalongan has the 5th lowest rate of 35 districts"],
  ] as const)("edition %s, %s, %s", (id, language, figure, title) => {
    expect(LOCALES[language].figures[figure].title(edition(id)).replaceAll("\u00a0", " ")).toBe(title);
  });

  test("a change of the other sign turns the word and keeps the number without a sign", () => {
    const found = edition("2026");
    const change = found.findings.get("headcount_ratio.change");
    if (change === undefined) throw new Error("no change");
    const turned = (value: number): Edition => ({
      ...found,
      findings: new Map([...found.findings, [change.id, { ...change, value }]]),
    });
    const title = (value: number, language: "id" | "en") =>
      LOCALES[language].figures.headcount_ratio_trend.title(turned(value)).replaceAll("\u00a0", " ");
    expect(title(0.57, "id")).toBe("Persentase penduduk miskin naik 0,57 poin persen pada 2025");
    expect(title(0.57, "en")).toBe("The poverty rate rose by 0.57 percentage points in 2025");
    expect(title(0, "id")).toBe("Persentase penduduk miskin tidak berubah pada 2025");
    expect(title(0, "en")).toBe("The poverty rate did not change in 2025");
  });

  test("without what it needs a title says so instead of leaving a gap", () => {
    const bare: Edition = {
      ...edition("2026"),
      findings: new Map(),
      analyses: { ...edition("2026").analyses, nowcast: undefined, scenario: undefined },
    };
    for (const language of LANGUAGES) {
      for (const figure of FIGURE_IDS.filter((each) => each !== "headcount_ratio_trend")) {
        expect(LOCALES[language].figures[figure].title(bare)).not.toMatch(/undefined|NaN|…/);
      }
    }
  });
});

test.each(LANGUAGES)("the guards of %s are patterns that compile and give reasons", (language) => {
  const { claimWords, forbidden } = LOCALES[language].guards;
  for (const pattern of [...claimWords, ...forbidden.map((each) => each.pattern)]) {
    expect(() => wholeWord(pattern)).not.toThrow();
    expect(wholeWord(pattern).test("")).toBe(false);
  }
  for (const { reason } of forbidden) expect(reason).not.toBe("");
});
