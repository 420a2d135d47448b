import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { reportFile, reportNames } from "../sources/reportFiles.ts";
import { reportOf } from "./fixtures/pairs.ts";
import { PLAIN_BODY } from "./fixtures/plainReport.ts";
import { tinyEdition } from "./fixtures/tinyEdition.ts";
import { renderReport } from "./renderReport.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);

/** What is held against a body of a plain report on the tiny edition. */
function faultsOf(sentences: readonly string[], language: Language, plain = true): readonly Diagnostic[] {
  try {
    const text = { ...reportOf(sentences.join(" "), language), headline: "", lede: "", plain };
    return renderReport(text, tinyEdition(), LOCALES[language], () => undefined).warnings;
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.diagnostics;
  }
}

const codesOf = (sentences: readonly string[], language: Language, plain = true) =>
  faultsOf(sentences, language, plain).map(({ code }) => code);

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** The body with one sentence made longer, or another at its end. */
const spoiled = (body: readonly string[], i: number, spoil: (sentence: string) => string) =>
  body.map((sentence, place) => (place === i ? spoil(sentence) : sentence));

describe.each(LANGUAGES)("a text in %s that asks to be plain", (language) => {
  const body = PLAIN_BODY[language];
  const and = language === "id" ? "dan di sana kami lihat ikan" : "and there we saw a fish";

  test("is let be when it is", () => {
    expect(codesOf(body, language)).toEqual([]);
  });

  test("may hold no sentence of more than 25 words, wherever it stands", () => {
    for (const i of body.keys()) {
      const long = spoiled(body, i, (sentence) => sentence.replace(/\.$/, ` ${`${and} `.repeat(5).trim()}.`));
      expect(codesOf(long, language), long[i]).toContain("long_sentence");
      expect(codesOf(long, language, false), long[i]).toEqual([]);
    }
  });

  test("may name no percent, percentage point or index, by hand or bound", () => {
    const percent = language === "id" ? "persen" : "percent";
    const points = language === "id" ? "poin persen" : "percentage points";
    const at = language === "id" ? "Bagiannya" : "The share is";
    for (const wrong of [
      `${at} {{ rate.latest }}.`,
      `${at} {{ rate.latest | number }} ${percent}.`,
      `${at} {{ rate.latest | number }}.`,
      `${at} {{ rate.latest | number }}%.`,
      `${at} {{ rate.latest | of_100 }}, [turun]{rate.change = falling} {{ rate.change | number }} ${points}.`,
    ]) {
      expect(codesOf([...body, wrong], language), wrong).toContain("frequency_wanted");
    }
    for (const right of [`${at} {{ rate.latest | of_100 }}.`, `${at} {{ rate.latest | of_1000 }}.`]) {
      expect(codesOf([...body, right], language), right).toEqual([]);
    }
  });

  test("may hold no term of the trade", () => {
    const words = {
      id: ["P0", "P1", "P2", "indeks", "rasio", "Skenario"],
      en: ["P0", "P1", "P2", "index", "ratio", "Scenarios"],
    };
    for (const word of words[language]) {
      const wrong = language === "id" ? `Kami lihat ${word} di sana.` : `We saw the ${word} there.`;
      expect(codesOf([...body, wrong], language), wrong).toContain("technical_word");
      expect(codesOf([...body, wrong], language, false), wrong).toEqual([]);
    }
  });

  test("is of one minute: neither shorter nor longer", () => {
    for (const [n, found] of [
      [2, ["text_length"]],
      [body.length - 3, ["text_length"]],
      [body.length, []],
      [2 * body.length, ["text_length"]],
    ] as const) {
      expect(codesOf([...body, ...body].slice(0, n), language), String(n)).toEqual(found);
    }
  });

  test("is held to short sentences and easy words as a whole", () => {
    const joined = body.map((sentence, i) =>
      i % 2 === 0 ? sentence.replace(/\.$/, ",") : lowered(sentence),
    );
    expect(faultsOf(joined, language).map(({ parameters }) => parameters.measure)).toContain("mean_sentence");
    const hard =
      language === "id"
        ? "Pengeluaran keseluruhan perekonomian kabupaten diperhitungkan pemerintahan kecamatan."
        : "Administrative determination necessitates considerable methodological justification.";
    const measures = faultsOf([...body.slice(0, 6), ...Array.from({ length: 6 }, () => hard)], language).map(
      ({ parameters }) => parameters.measure,
    );
    expect(measures).toContain(language === "id" ? "many_syllables" : "reading_ease");
  });

  test("is told of by file and line, and what was found", () => {
    const [fault] = faultsOf(
      spoiled(body, 3, (sentence) => `${sentence}\n\n{{ rate.latest }}.`),
      language,
    );
    expect(fault).toMatchObject({
      code: "frequency_wanted",
      row: { file: "reports/tiny/rakor.md", line: 3 },
    });
  });
});

describe.each(editions)("plain reports of edition $definition.id", (edition) => {
  const { id } = edition.definition;

  test.each(LANGUAGES)("in %s say what must be known, and read as measured", (language) => {
    const plain = reportNames(files, id, language)
      .map((name) => reportFile(files, id, language, name))
      .filter((text) => text.plain);
    expect(plain.map(({ name }) => name)).toEqual(["satu-menit"]);
    for (const text of plain) {
      const { reading, bindings } = renderReport(text, edition, LOCALES[language], () => undefined);
      expect(reading?.words).toBeGreaterThan(100);
      const bound = new Set(bindings.map(({ finding }) => finding));
      for (const finding of [
        "headcount_ratio.latest",
        "headcount.latest",
        "poverty_line.latest",
        "headcount_ratio.districts.falling",
        "shortfall.latest",
        "headcount_ratio.target.next",
      ]) {
        expect(bound, finding).toContain(finding);
      }
    }
  });

  test.each(LANGUAGES)("in %s are refused with a percentage in any of their sentences", (language) => {
    const text = reportFile(files, id, language, "satu-menit");
    const paragraphs = text.body.split("\n\n");
    const typed = language === "id" ? "6,14 persen" : "6.14 percent";
    const allow = [...text.allow, { text: typed, reason: "contoh" }];
    for (const i of paragraphs.keys()) {
      const body = paragraphs
        .map((each, place) => (place === i ? `${each.trim()} Ya ${typed}.` : each))
        .join("\n\n");
      expect(() =>
        renderReport({ ...text, allow, body }, edition, LOCALES[language], () => undefined),
      ).toThrow(/frequency_wanted/);
    }
  });
});
