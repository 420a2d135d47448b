import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { allFigures } from "../charts/index.ts";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { DataError } from "../model/dataError.ts";
import type { Edition } from "../model/edition.ts";
import { GUARD_CODES, type GuardCode } from "../model/guardCodes.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { reportFile, reportNames } from "../sources/reportFiles.ts";
import { MISPRINTS, MUTATIONS, type Mutation } from "./fixtures/mutants.ts";
import { reportOf } from "./fixtures/pairs.ts";
import { documentNames, figureFaults, type SpokenFigure } from "./guards/figureFaults.ts";
import { lintText } from "./lintText.ts";
import { renderReport } from "./renderReport.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const newest = (() => {
  const edition = editions.at(-1);
  if (edition === undefined) throw new Error("there is no edition");
  return edition;
})();

/** Codes of everything that is held against a text. */
function codesOf(body: string, { language, allow = [] }: Mutation, edition = newest): string[] {
  const used = allow.filter((text) => body.includes(text));
  try {
    const text = reportOf(body, language, used);
    return renderReport(text, edition, LOCALES[language], () => undefined).warnings.map(({ code }) => code);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.diagnostics.map(({ code }) => code);
  }
}

function spoiled({ spoilFinding }: Mutation): Edition {
  if (spoilFinding === undefined) return newest;
  return {
    ...newest,
    findings: new Map([...newest.findings].map(([id, finding]) => [id, spoilFinding(finding)])),
  };
}

describe.each(MUTATIONS)("$code in $language", (mutation) => {
  const { code, correct, spoil } = mutation;

  test("at least five correct sentences raise no alarm", () => {
    expect(new Set(correct).size).toBeGreaterThanOrEqual(5);
    for (const sentence of correct) expect(codesOf(sentence, mutation), sentence).toEqual([]);
  });

  test("each of them is caught once it is spoiled", () => {
    const edition = spoiled(mutation);
    correct.forEach((sentence, i) => {
      const wrong = spoil(sentence, i);
      if (mutation.spoilFinding === undefined) expect(wrong).not.toBe(sentence);
      expect(codesOf(wrong, mutation, edition), wrong).toContain(code);
    });
  });
});

/** What readers of the newest edition's figures see, one text each. */
const figuresOf = (language: Language): readonly SpokenFigure[] => {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return allFigures({ edition: newest, locale: LOCALES[language], document });
};
const FIGURES = { id: figuresOf("id"), en: figuresOf("en") };
const printed = (language: Language) =>
  FIGURES[language].flatMap(({ title, subtitle, howToRead, description, notes }) => [
    title,
    subtitle,
    howToRead,
    ...description,
    ...notes,
  ]);

describe.each(MISPRINTS)("$code in $language", ({ code, language, spoil }) => {
  const names = documentNames(newest);
  const mutants = printed(language).flatMap((text) => (spoil(text) === text ? [] : [spoil(text)]));

  test("at least five misprints of what readers see are caught", () => {
    expect(mutants.length).toBeGreaterThanOrEqual(5);
    for (const mutant of mutants) {
      expect(
        lintText(mutant, LOCALES[language], names).map((each) => each.code),
        mutant,
      ).toContain(code);
    }
  });
});

/** Titles that state a change, by the word for it and its opposite. */
const OPPOSITES: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  id: [
    [/\bturun\b/, "naik"],
    [/\bnaik\b/, "turun"],
  ],
  en: [
    [/\bfell\b/, "rose"],
    [/\brose\b/, "fell"],
  ],
};

describe.each(LANGUAGES)("titles of figures in %s", (language) => {
  const codesOfTitle = (title: string, figure: SpokenFigure) =>
    figureFaults([{ ...figure, title }], newest, LOCALES[language]).map(({ code }) => code);

  test("raise no alarm as they are", () => {
    for (const figure of FIGURES[language]) {
      expect(codesOfTitle(figure.title, figure), figure.title).toEqual([]);
    }
  });

  test("are caught when they name the opposite direction of a number", () => {
    const moving = FIGURES[language].filter(({ title }) =>
      OPPOSITES[language].some(([word]) => new RegExp(`${word.source} (?:by )?(?:Rp)?\\d`).test(title)),
    );
    expect(moving.length).toBeGreaterThanOrEqual(5);
    for (const figure of moving) {
      const [word, opposite] = OPPOSITES[language].find(([each]) => each.test(figure.title)) ?? [/^$/, ""];
      const title = figure.title.replace(word, opposite);
      expect(codesOfTitle(title, figure), title).toContain("title_direction");
    }
  });

  test("are caught when they are too long, or use a forbidden word", () => {
    const tail = language === "id" ? "menurut angka yang terbit" : "by the figures that are published";
    const word = language === "id" ? "drastis" : "dramatically";
    for (const figure of FIGURES[language].slice(0, 10)) {
      expect(codesOfTitle(`${figure.title} ${tail} ${tail} ${tail}`, figure)).toContain("long_title");
      expect(codesOfTitle(`${figure.title} ${word}`, figure)).toContain("forbidden_word");
    }
  });
});

describe.each(LANGUAGES)("heads of reports in %s", (language) => {
  const report = reportFile(
    files,
    newest.definition.id,
    language,
    reportNames(files, newest.definition.id, language)[0] ?? "",
  );
  const codesOfHead = (head: Partial<typeof report>): string[] => {
    try {
      const rendered = renderReport({ ...report, ...head }, newest, LOCALES[language], () => "");
      return rendered.warnings.map(({ code }) => code);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return error.diagnostics.map(({ code }) => code);
    }
  };

  test("a title or headline of more than fifteen words is refused", () => {
    const words = (n: number) => Array.from({ length: n }, () => "kata").join(" ");
    expect(codesOfHead({})).toEqual([]);
    expect(codesOfHead({ title: words(15) })).toEqual([]);
    for (const n of [16, 17, 20, 25, 30]) {
      expect(codesOfHead({ title: words(n) })).toEqual(["long_title"]);
      expect(codesOfHead({ headline: words(n) })).toEqual(["long_title"]);
    }
  });

  test("a dismissal with a reason silences its warning, and one that concerns nothing is refused", () => {
    const stale = language === "id" ? "Angka terbaru belum ada." : "The latest figure is not there.";
    const text = language === "id" ? "Angka terbaru" : "The latest";
    const body = `${report.body}\n\n${stale}\n`;
    const dismiss = [{ code: "stale_word", text, reason: "contoh" }];
    expect(codesOfHead({ body })).toEqual(["stale_word"]);
    expect(codesOfHead({ body, dismiss })).toEqual([]);
    expect(codesOfHead({ dismiss })).toEqual(["unused_report_dismissal"]);
    expect(codesOfHead({ body, dismiss: [{ code: "few_points", text, reason: "contoh" }] })).toEqual([
      "unused_report_dismissal",
    ]);
  });
});

test("every code of the guards has mutants in every language", () => {
  const elsewhere: readonly GuardCode[] = [
    "long_title",
    "title_direction",
    "unused_allowance",
    "unused_report_dismissal",
    // Only texts that ask to be plain are held to these: plainLanguage.test.ts.
    "long_sentence",
    "frequency_wanted",
    "technical_word",
    "text_length",
    "hard_to_read",
  ];
  for (const language of LANGUAGES) {
    const covered = [...MUTATIONS, ...MISPRINTS]
      .filter((each) => each.language === language)
      .map(({ code }) => code);
    expect([...new Set([...covered, ...elsewhere])].sort()).toEqual([...GUARD_CODES].sort());
  }
});

test("more than a hundred different correct sentences in each language raise no alarm", () => {
  for (const language of LANGUAGES) {
    const sentences = new Set(
      MUTATIONS.filter((each) => each.language === language).flatMap(({ correct }) => correct),
    );
    expect(sentences.size).toBeGreaterThan(100);
  }
});

describe.each(editions)("the reports of edition $definition.id", (edition) => {
  test.each(LANGUAGES)("raise no alarm in %s", (language) => {
    const { id } = edition.definition;
    for (const name of reportNames(files, id, language)) {
      const report = reportFile(files, id, language, name);
      expect(renderReport(report, edition, LOCALES[language], () => "").warnings, name).toEqual([]);
    }
  });
});
