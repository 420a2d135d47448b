import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { FIGURE_IDS } from "../locales/locale.ts";
import type { Edition } from "../model/edition.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { reportFile, reportNames } from "../sources/reportFiles.ts";
import type { Binding } from "./binding.ts";
import { type BoundReport, compareBindings } from "./compareBindings.ts";
import { renderReport } from "./renderReport.ts";

function bound(
  file: string,
  ...items: readonly [kind: Binding["kind"], finding: string, line: number][]
): BoundReport {
  return { file, bindings: items.map(([kind, finding, line]) => ({ kind, finding, line, file, text: "" })) };
}

describe("compareBindings", () => {
  test("reports that bind the same findings equally often agree, in whatever order", () => {
    const a = bound("a.md", ["value", "x", 1], ["claim", "y", 2], ["value", "x", 3]);
    const b = bound("b.md", ["claim", "y", 9], ["value", "x", 9], ["value", "x", 9]);
    expect(compareBindings(a, b)).toEqual([]);
  });

  test("a finding bound more often is named at its first line there", () => {
    const a = bound("a.md", ["value", "x", 4], ["value", "x", 7]);
    const b = bound("b.md", ["value", "x", 5]);
    const expected = [
      {
        severity: "error",
        code: "unequal_bindings",
        row: { file: "a.md", line: 4 },
        parameters: { found: "x", here: 2, there: 1, other: "b.md" },
      },
    ];
    expect(compareBindings(a, b)).toEqual(expected);
    expect(compareBindings(b, a)).toEqual(expected);
  });

  test("a finding bound in one language only is named there", () => {
    expect(compareBindings(bound("a.md"), bound("b.md", ["claim", "y", 3]))).toMatchObject([
      { row: { file: "b.md", line: 3 }, parameters: { found: "y", here: 1, there: 0, other: "a.md" } },
    ]);
  });

  test("a value here does not make up for a claim there", () => {
    expect(compareBindings(bound("a.md", ["value", "x", 1]), bound("b.md", ["claim", "x", 1]))).toHaveLength(
      2,
    );
  });

  test("differences are told in the order of the findings' ids", () => {
    const a = bound("a.md", ["value", "z", 1], ["value", "m", 2], ["value", "a", 3]);
    expect(compareBindings(a, bound("b.md")).map(({ parameters }) => parameters.found)).toEqual([
      "a",
      "m",
      "z",
    ]);
  });

  test("a report without a counterpart is a missing translation", () => {
    expect(compareBindings(bound("reports/2026/id/rakor.md"), undefined)).toEqual([
      {
        severity: "error",
        code: "missing_translation",
        row: { file: "reports/2026/id/rakor.md", line: 1 },
        parameters: { found: "reports/2026/id/rakor.md" },
      },
    ]);
  });
});

const files = diskFiles(process.cwd());

describe.each(editionIds(files))("the reports of edition %s", (id) => {
  let edition: Edition;

  beforeAll(() => {
    edition = compileEdition({ ...loadData(files), definition: editionFile(files, id) });
  });

  function boundReport(language: Language, name: string): BoundReport {
    const text = reportFile(files, id, language, name);
    const figure = (figureId: string) =>
      (FIGURE_IDS as readonly string[]).includes(figureId) ? "" : undefined;
    return { file: text.file, bindings: renderReport(text, edition, LOCALES[language], figure).bindings };
  }

  test("are there in every language under the same names", () => {
    const [first, ...others] = LANGUAGES.map((language) => reportNames(files, id, language));
    expect(first).not.toEqual([]);
    for (const names of others) expect(names).toEqual(first);
  });

  test.each(reportNames(files, id, "id"))(
    "%s binds the same findings equally often in both languages",
    (name) => {
      const [a, b] = [boundReport("id", name), boundReport("en", name)];
      const isPlain = reportFile(files, id, "id", name).plain === true;
      expect(a.bindings.length).toBeGreaterThan(isPlain ? 20 : 50);
      expect(compareBindings(a, b)).toEqual([]);
    },
  );
});
