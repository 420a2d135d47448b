import { describe, expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import { preflightWords } from "../../locales/preflight.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { PREFLIGHT_IDS, type PreflightItem } from "../../model/preflight.ts";
import { LANGUAGES } from "../../model/words.ts";
import { problems } from "./problems.ts";
import { mayBePublished, summary } from "./summary.ts";

const row = { file: "data/preflight.csv", line: 2 };
const missing = (n: number): Diagnostic => ({
  severity: "warning",
  code: "source_without_place",
  row: { file: "data/sources.csv", line: n },
  parameters: { source: `PS${n}`, subject: `PS${n}` },
});
const wrong: Diagnostic = { severity: "error", code: "page_missing", row, parameters: { found: "/metoda/" } };

const all = (change: Partial<PreflightItem> = {}) =>
  PREFLIGHT_IDS.map(
    (id): PreflightItem => ({
      id,
      outcome: "pass",
      lookedAt: {},
      diagnostics: [],
      answered: [],
      remarks: [],
      ...change,
    }),
  );
const long = "Sebuah alasan yang panjang, supaya barisnya harus dipotong dan dilanjutkan di bawahnya. "
  .repeat(3)
  .trim();
const answered = Array.from({ length: 6 }, (_, i) => ({
  warning: missing(i),
  reason: long,
  answeredIn: `data/preflight.csv:${i + 2}`,
}));
const voice = (language: "id" | "en") => ({ words: preflightWords[language], locale: LOCALES[language] });

describe.each(LANGUAGES)("the summary in %s", (language) => {
  test.each([
    ["nothing to tell", all()],
    ["much answered", all({ answered, remarks: [missing(1)] })],
    ["everything wrong", all({ outcome: "error", diagnostics: [wrong, missing(1)], answered })],
    ["everything skipped", all({ outcome: "skipped", skipped: "data" })],
  ])("fits one page with %s", (_, items) => {
    const lines = summary(items, 2, voice(language));
    expect(lines.length).toBeLessThanOrEqual(40);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.join("\n")).not.toMatch(/undefined|NaN|\[object/);
  });
});

test("what to do comes in order: errors before warnings, five at most, then run it again", () => {
  const [data, ...rest] = all({ outcome: "error", diagnostics: [wrong] });
  const items = [{ ...data, outcome: "warning", diagnostics: [missing(1)] } as PreflightItem, ...rest];
  const lines = summary(items, 2, voice("id"));
  const at = lines.findIndex((line) =>
    line.startsWith("Belum boleh diterbitkan: 13 kesalahan, 1 peringatan"),
  );
  expect(lines.slice(at + 1).map((line) => line.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5.", "Se"]);
  expect(lines[at + 1]).toMatch(/^1\. Putusnya deret:/);
  expect(mayBePublished(items)).toBe(false);
});

test("an edition whose day is to come is a preview only", () => {
  const remarks = [
    { code: "embargoed", row, parameters: { edition: "2027", date: "2027-12-01T09:00+07:00" } },
  ];
  const [first, ...rest] = all();
  const lines = summary([{ ...first, remarks } as PreflightItem, ...rest], 2, voice("id"));
  expect(lines.join("\n")).toContain("Edisi 2027 belum boleh terbit sebelum 1 Desember 2027");
  expect(lines.join("\n")).not.toContain("Boleh diterbitkan:");
});

test("only the word of an outcome is coloured, and it says the same without", () => {
  const paint = (outcome: string, text: string) => `<${outcome}>${text}</>`;
  const plain = summary(all(), 2, voice("id"));
  const painted = summary(all(), 2, { ...voice("id"), paint });
  expect(painted.map((line) => line.replace(/<\/?\w*>/g, ""))).toEqual(plain);
  expect(painted.filter((line) => line.includes("<pass>Beres"))).toHaveLength(PREFLIGHT_IDS.length);
});

test("problems are told at most five of a kind, each with the row that answers it", () => {
  const [item] = all({ diagnostics: [...Array.from({ length: 7 }, (_, i) => missing(i)), wrong] });
  const lines = item === undefined ? [] : problems(item, preflightWords.id, LOCALES.id);
  expect(lines.filter((line) => line.endsWith("[source_without_place]"))).toHaveLength(5);
  expect(
    lines.filter((line) => /data\/preflight\.csv: source_without_place,PS\d,"…"$/.test(line)),
  ).toHaveLength(5);
  expect(lines.join("\n")).toContain("dan 2 lagi");
  expect(lines.join("\n")).toMatch(
    /^data\/preflight\.csv:2: halaman ini tidak ada di situs: .* \[page_missing\]$/m,
  );
});

test("names and marks are short enough to stand in columns", () => {
  for (const language of LANGUAGES) {
    const { names, outcomes } = preflightWords[language];
    expect(Math.max(...Object.values(names).map((name) => name.length))).toBeLessThanOrEqual(24);
    expect(Math.max(...Object.values(outcomes).map((name) => name.length))).toBeLessThanOrEqual(12);
    expect(new Set(Object.values(outcomes)).size).toBe(4);
  }
});
