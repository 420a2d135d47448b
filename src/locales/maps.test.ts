import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { tileMap } from "../charts/tileMap.ts";
import { compileEdition } from "../edition.ts";
import { LANGUAGES } from "../model/words.ts";
import { figureFaults } from "../narrative/guards/figureFaults.ts";
import { forbiddenIn } from "../narrative/guards/forbiddenWord.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { LOCALES } from "./index.ts";
import { mapsOf } from "./mapsOf.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const { document } = parseHTML("<!doctype html><html><body></body></html>");

/** Words that judge: a number of people and a line have no better side to speak of. */
const JUDGING =
  /\b(?:membaik|memburuk|terbaik|terburuk|lebih baik|lebih buruk|better|worse|best|worst|improv\w*|worsen\w*)\b/i;

describe.each(editions)("the maps of edition $definition.id", (edition) => {
  const every = edition.analyses.standard.maps;

  describe.each(LANGUAGES)("in %s", (language) => {
    const locale = LOCALES[language];
    const figures = every.flatMap(
      ({ indicator, year }) => tileMap({ edition, locale, document }, indicator, year) ?? [],
    );
    const saidBy = ({
      title,
      subtitle,
      howToRead,
      description,
      axes,
      notes,
    }: (typeof figures)[number]): readonly string[] => [
      title,
      subtitle,
      howToRead,
      ...description,
      ...axes,
      ...notes,
    ];

    test("are drawn for every indicator and year", () => {
      expect(figures).toHaveLength(every.length);
    });

    test("are written as the language writes, with titles of at most 15 words", () => {
      expect(figureFaults(figures, edition, locale)).toEqual([]);
      for (const figure of figures) {
        for (const said of saidBy(figure)) {
          expect(said).toMatch(/^\S(?:.*\S)?$/u);
          expect(said).not.toMatch(/undefined|NaN|null|…|\[object| {2}|\s[.,;]/);
        }
      }
    });

    test("use no forbidden word and judge nothing", () => {
      for (const figure of figures) {
        const heads = figure.table.head.map(({ text }) => text);
        for (const said of [...saidBy(figure), ...heads]) {
          expect(forbiddenIn(said, locale.guards).map(({ found }) => found)).toEqual([]);
          expect(said).not.toMatch(JUDGING);
        }
      }
    });

    test("say the same numbers as in the first language", () => {
      const numbers = (said: string) =>
        (said.match(/\d[\d.,]*\d|\d/g) ?? []).map((each) => each.replace(/\D/g, "")).sort();
      every.forEach(({ indicator, year }, i) => {
        const first = tileMap({ edition, locale: LOCALES.id, document }, indicator, year);
        const own = figures[i];
        if (first === undefined || own === undefined) throw new Error(`no map of ${indicator} in ${year}`);
        expect(saidBy(own).map(numbers)).toEqual(saidBy(first).map(numbers));
      });
    });

    test("say of which years they are, and why of no others", () => {
      for (const [indicator, { spell }] of edition.analyses.indicators) {
        const said = locale.maps.page.yearsText(edition, indicator);
        expect(said).toContain(String(spell.from));
        expect(said).toContain(String(spell.to));
        if (spell.opening !== undefined) expect(said).toContain(spell.opening.note[language]);
      }
    });
  });

  test("are of the years of the spell that ends at the newest value, and of no year without figures", () => {
    for (const [indicator, { spell, latest }] of edition.analyses.indicators) {
      const years = mapsOf(edition, indicator).map(({ year }) => year);
      expect(years[0]).toBe(spell.from);
      expect(years.at(-1)).toBe(latest.year);
      expect(years).toEqual(spell.points.map(({ year }) => year));
    }
  });

  test("name the note of their own year, and of no other", () => {
    for (const { indicator, year } of every) {
      const figure = tileMap({ edition, locale: LOCALES.id, document }, indicator, year);
      for (const note of edition.analyses.indicators.get(indicator)?.spell.notes ?? []) {
        const isSaid = figure?.notes.includes(`${note.year}: ${note.note.id}`);
        expect(isSaid, `${indicator} ${year}`).toBe(note.year === year);
      }
    }
  });
});
