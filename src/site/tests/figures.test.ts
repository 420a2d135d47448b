import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { allFigures } from "../../charts/index.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Edition } from "../../model/edition.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const { document } = parseHTML("<!doctype html><html><body></body></html>");

function figuresOf(edition: Edition, language: (typeof LANGUAGES)[number]) {
  return allFigures({ edition, locale: LOCALES[language], document });
}

describe.each(editions)("edition $definition.id", (edition) => {
  describe.each(LANGUAGES)("%s", (language) => {
    const { number } = LOCALES[language];

    test.each(figuresOf(edition, language))("every number of $id's CSV stands in its table", (figure) => {
      const cells = new Set(figure.table.rows.flat());
      const missing = figure.data.flatMap(({ region, year, status, value, intervals, decimals }) =>
        [value, ...intervals.flatMap(({ lower, upper }) => [lower, upper])]
          .map((each) => number.plain(each, decimals))
          .filter((text) => !cells.has(text))
          .map((text) => `${region} ${year} ${status}: ${text}`),
      );
      expect(missing).toEqual([]);
    });
  });

  /** The edition with every bound of one level moved outwards. */
  function widened(level: number): Edition {
    const widen = <
      Row extends { readonly intervals: NonNullable<Edition["analyses"]["nowcast"]>["intervals"] },
    >(
      row: Row,
    ): Row => ({
      ...row,
      intervals: row.intervals.map((each) =>
        each.level === level ? { ...each, lower: each.lower - 0.05, upper: each.upper + 0.05 } : each,
      ),
    });
    const { nowcast, scenario } = edition.analyses;
    return {
      ...edition,
      analyses: {
        ...edition.analyses,
        nowcast: nowcast === undefined ? undefined : widen(nowcast),
        scenario: scenario === undefined ? undefined : { ...scenario, steps: scenario.steps.map(widen) },
      },
    };
  }

  describe.each(["nowcast", "scenario"])("%s", (id) => {
    test.each([0.8, 0.95])("draws the bounds at level %d that its CSV holds", (level) => {
      const [before, after] = [edition, widened(level)].map((each) =>
        figuresOf(each, "id").find((figure) => figure.id === id),
      );
      if (before?.data.every(({ intervals }) => intervals.every((each) => each.level !== level))) return;
      expect(after?.picture.wide).not.toBe(before?.picture.wide);
      expect(after?.picture.narrow).not.toBe(before?.picture.narrow);
    });
  });
});
