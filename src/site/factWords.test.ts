import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { NOTES, PARTS } from "../locales/factCardWords.ts";
import { LOCALES } from "../locales/index.ts";
import type { Finding } from "../model/finding.ts";
import { partOf } from "../model/findingKinds.ts";
import { LANGUAGES } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { factName, factScope, factValue, intervalText, noteText } from "./factWords.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const every = editions.flatMap(({ findings }) => [...findings.values()]);

describe.each(LANGUAGES)("in %s", (language) => {
  const locale = LOCALES[language];

  test("every finding has a name, a value and a scope, with nothing missing", () => {
    for (const edition of editions) {
      for (const finding of edition.findings.values()) {
        const said = [
          factName(finding, locale),
          factValue(finding, edition, locale),
          factScope(finding, edition, locale),
          intervalText(finding, locale) ?? "",
        ].join(" | ");
        expect(said, finding.id).not.toMatch(/undefined|NaN|null|\[object|_/);
        expect(factValue(finding, edition, locale), finding.id).toMatch(/\S/);
      }
    }
  });

  test("two findings that are told alike say the same", () => {
    for (const edition of editions) {
      const values = new Map<string, string>();
      for (const each of edition.findings.values()) {
        const { indicator, month, note, unit } = each;
        const told = [
          factName(each, locale),
          indicator,
          factScope(each, edition, locale),
          month,
          note,
          unit,
        ].join("; ");
        const value = `${factValue(each, edition, locale)} ${intervalText(each, locale)?.replace(/.*:/, "") ?? ""}`;
        // A second interval of the same number, and statements that only their ids tell apart.
        if (each.id.endsWith(".wide") || each.measure === "stated") continue;
        if (values.has(told)) expect(value, `${each.id}: ${told}`).toBe(values.get(told));
        values.set(told, value);
      }
    }
  });

  test("every note is worded", () => {
    for (const finding of every) {
      if (finding.note !== null) expect(noteText(finding, locale), finding.id).toMatch(/\S/);
    }
  });
});

test("no note is worded that no finding could have, and no part", () => {
  const parts = new Set(every.map(partOf));
  expect(PARTS.filter((part) => !parts.has(part))).toEqual([]);
  // These depend on what the figures do.
  const possible = [
    "all",
    "tied",
    "slower",
    "similar",
    "faster",
    "small",
    "even",
    "large",
    "some_without_a_figure",
  ];
  const notes = new Set(every.map(({ note }) => note?.replace(/^pooled_\d+$/, "pooled")));
  expect(
    NOTES.filter((note) => !notes.has(note) && !possible.includes(note)).filter(
      (note) => !/^I{1,3}$|effective/.test(note),
    ),
  ).toEqual([]);
});

const finding = (id: string): Finding => {
  const found = editions.at(-1)?.findings.get(id);
  if (found === undefined) throw new Error(`no finding ${id}`);
  return found;
};

test.each([
  ["headcount_ratio.latest", "Angka terbit", "6,14\u00a0persen"],
  ["headcount_ratio.change", "Perubahan", "\u22120,57\u00a0poin persen"],
  ["headcount_ratio.change_percent", "Perubahan relatif", "\u22128,5\u00a0persen"],
  ["headcount_ratio.trend", "Arah dalam beberapa tahun", "turun"],
  ["headcount_ratio.rank", "Peringkat", "terendah ke-5 dari 35"],
  [
    "headcount_ratio.districts.falling",
    "Banyaknya kabupaten/kota menurut arah gerak, turun",
    "35\u00a0kabupaten/kota",
  ],
  [
    "headcount_ratio.scenario.error.2",
    "Rata-rata meleset skenario, 2 tahun ke depan",
    "0,67\u00a0poin persen",
  ],
])("%s is called %s and says %s", (id, name, value) => {
  const edition = editions.at(-1);
  if (edition === undefined) throw new Error("there is no edition");
  expect(factName(finding(id), LOCALES.id)).toBe(name);
  if (!id.includes("error")) expect(factValue(finding(id), edition, LOCALES.id)).toBe(value);
});

test("a range that rounding allows keeps its signs and its order", () => {
  expect(intervalText(finding("headcount_ratio.change_percent"), LOCALES.id)).toBe(
    "menurut pembulatan: \u22128,6 sampai \u22128,4",
  );
  expect(intervalText(finding("headcount_ratio.nowcast"), LOCALES.en)).toBe(
    "80\u00a0percent interval: 5.84–6.12",
  );
});
