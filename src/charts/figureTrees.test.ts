import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import type { DescribedPart } from "../model/descriptionTree.ts";
import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { allFigures } from "./index.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const { document } = parseHTML("<!doctype html><html><body></body></html>");

interface Case {
  readonly id: string;
  readonly language: Language;
  readonly edition: Edition;
  readonly figure: Figure;
}

const CASES = editions.flatMap((edition) =>
  LANGUAGES.flatMap((language) =>
    allFigures({ edition, locale: LOCALES[language], document }).map(
      (figure): Case => ({ id: figure.id, language, edition, figure }),
    ),
  ),
);

function figureOf(edition: Edition, id: string): Figure {
  const found = CASES.find(
    (each) => each.id === id && each.language === "id" && each.edition === edition,
  )?.figure;
  if (found === undefined) throw new Error(`no figure ${id}`);
  return found;
}

/** Read here in another way than the languages do: signs, digits, and what parts them. */
function numberIn(text: string, language: Language): number | undefined {
  if (!/^[+−]?(Rp)?\d[\d.,]*(%| .*)?$/.test(text)) return undefined;
  const digits = text.replace(/[^\d.,]/g, "");
  const plain = language === "id" ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  return text.startsWith("−") ? -Number(plain) : Number(plain);
}

const isBlank = (cell: string) => cell === "" || cell === "–";

/** Which cells of a row its table holds numbers in, with the place of their column. */
function numericCells({ table }: Figure, row: readonly string[]): { cell: string; column: number }[] {
  return row.flatMap((cell, column) =>
    column > 0 && table.head[column]?.numeric && !isBlank(cell) && /\d/.test(cell) ? [{ cell, column }] : [],
  );
}

describe.each(CASES)("$id of edition $edition.definition.id in $language", ({ figure, language }) => {
  const { tree, table } = figure;
  const values = tree.series.flatMap(({ parts }) => parts.flatMap((part) => part.values));

  test("tells what is found, what the axes show, and at least one series", () => {
    expect(tree.finding.title).toBe(figure.title);
    expect(tree.finding.statements.length).toBeGreaterThan(0);
    expect(tree.axes.length).toBeGreaterThan(0);
    expect(tree.axes).toEqual(figure.axes);
    for (const axis of tree.axes) expect(axis).toMatch(/^\p{Lu}.*[\p{L}\d)]\.$/u);
    expect(tree.series.length).toBeGreaterThan(0);
    for (const { name, parts } of tree.series) {
      expect(name).toMatch(/\S/);
      expect(parts.length).toBeGreaterThan(0);
    }
  });

  test("has no two branches of one name", () => {
    const names = tree.series.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test("holds every number of its table, at its place", () => {
    const missing = table.rows.flatMap((row) =>
      numericCells(figure, row)
        .filter(
          ({ cell, column }) =>
            !values.some(({ where, text }) => {
              const place = tree.by === "column" ? row[0] : table.head[column]?.text;
              return text === cell && (where === place || where.endsWith(`: ${place}`));
            }),
        )
        .map(({ cell }) => `${row[0]}: ${cell}`),
    );
    expect(missing).toEqual([]);
    const all = table.rows.flatMap((row) => numericCells(figure, row));
    const held = values.filter(({ text }) => all.some(({ cell }) => cell === text));
    expect(held.length).toBeGreaterThanOrEqual(all.length);
  });

  test("prints the sign for a missing figure nowhere", () => {
    for (const { text } of values) expect(text).not.toMatch(/^…?$/);
  });

  test("gives ends and extremes that are those of its values, with every tie", () => {
    for (const part of tree.series.flatMap(({ parts }) => parts)) agrees(part, language);
  });
});

function agrees({ numbers, values }: DescribedPart, language: Language) {
  if (numbers === undefined) return;
  const known = values.flatMap((each) => {
    const value = numberIn(each.text, language);
    return value === undefined ? [] : [{ ...each, value }];
  });
  expect(numbers.count).toBe(known.length);
  expect(numbers.count + numbers.without).toBe(values.length);
  expect(numbers.first).toEqual({ where: known[0]?.where, text: known[0]?.text });
  expect(numbers.last).toEqual({ where: known.at(-1)?.where, text: known.at(-1)?.text });
  const sorted = known.toSorted((a, b) => a.value - b.value);
  for (const [extreme, end] of [
    [numbers.lowest, sorted[0]],
    [numbers.highest, sorted.at(-1)],
  ] as const) {
    expect(numberIn(extreme.text, language)).toBe(end?.value);
    expect(extreme.where).toEqual(
      known.filter(({ value }) => value === end?.value).map(({ where }) => where),
    );
  }
}

test("a tree has as many branches, parts and values in every language", () => {
  const shape = ({ tree }: Figure) =>
    tree.series.map(({ parts }) => parts.map(({ numbers, values }) => [numbers?.count, values.length]));
  for (const { id, edition, figure, language } of CASES) {
    if (language === "id") continue;
    // Rows in alphabetical order stand differently.
    const sorted = (each: Figure) =>
      shape(each)
        .map((row) => JSON.stringify(row))
        .sort();
    expect(sorted(figure), id).toEqual(sorted(figureOf(edition, id)));
  }
});

describe.each(editions)("against the data of edition $definition.id", (edition) => {
  const { focus, province } = edition.definition;
  const print = (value: number) => LOCALES.id.number.plain(value, 2);

  test("the rate's extremes are sought inside the stretches that may be compared, never across a break", () => {
    const { tree, data: rows } = figureOf(edition, "headcount_ratio_trend");
    const own = rows.filter(({ region, measure }) => region === focus && measure === undefined);
    const severing = edition.analyses.indicators
      .get("headcount_ratio")
      ?.series.breaks.filter(({ severity }) => severity !== "catatan");
    const parts = tree.series[0]?.parts ?? [];
    expect(parts.length).toBeGreaterThan(1);
    for (const { name = "", numbers, values } of parts) {
      const [from = 0, to = from] = name.split("–").map(Number);
      expect(severing?.some(({ year }) => year > from && year <= to)).toBe(false);
      const inside = own.filter(({ year }) => year >= from && year <= to).map(({ value }) => value);
      expect(values.length).toBe(inside.length);
      expect(numbers?.lowest.text).toBe(print(Math.min(...inside)));
      expect(numbers?.highest.text).toBe(print(Math.max(...inside)));
    }
    const told = parts.flatMap(({ values }) => values);
    expect(told.length).toBe(own.length);
  });

  test("the districts' extremes are those of the districts, without what they are held against", () => {
    const { tree, data: rows } = figureOf(edition, "position");
    const all = rows.filter(({ region }) => region !== province).map(({ value }) => value);
    const [districts, reference] = tree.series.at(-1)?.parts ?? [];
    expect(districts?.numbers?.count).toBe(all.length);
    expect(districts?.numbers?.lowest.text).toBe(print(Math.min(...all)));
    expect(districts?.numbers?.highest.text).toBe(print(Math.max(...all)));
    expect(reference?.values.map(({ text }) => text)).toEqual([
      print(rows.find(({ region }) => region === province)?.value ?? 0),
    ]);
  });

  test("published, nowcast and scenario are never one series", () => {
    const { tree } = figureOf(edition, "scenario");
    const { published, scenario } = LOCALES.id.chart;
    const names = tree.series[0]?.parts.map(({ name }) => name);
    expect(names).toContain(published);
    expect(names).toContain(scenario);
    for (const { name, values } of tree.series[0]?.parts ?? []) {
      for (const { where } of values) expect(where).toMatch(new RegExp(`, ${name}$`));
    }
  });
});

/** What a picture writes beside an axis that does not begin at zero. */
function beginnings(picture: string, language: Language): string[] {
  const [before = "", behind = ""] = LOCALES[language].chart.axisFrom("#").split("#");
  return [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, text = ""]) => text)
    .filter((text) => text.startsWith(before) && text.endsWith(behind))
    .map((text) => text.slice(before.length, text.length - behind.length));
}

test("the axes say where a picture's axis begins that does not begin at zero", () => {
  let found = 0;
  for (const { id, figure, language } of CASES) {
    for (const picture of [figure.picture.wide, figure.picture.narrow]) {
      for (const beginning of beginnings(picture, language)) {
        found += 1;
        const said = figure.axes.some((axis) =>
          axis.match(/\d[\d.,]*\d|\d/g)?.some((number) => number === beginning),
        );
        expect(said, `${id} in ${language}: ${beginning}`).toBe(true);
      }
    }
  }
  expect(found).toBeGreaterThan(10);
});
