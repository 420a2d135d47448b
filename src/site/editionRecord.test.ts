import { describe, expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "../sources/files.ts";
import { loadContent } from "./content.ts";
import { changesSinceRecord, numbersOf } from "./editionRecord.ts";

const files = diskFiles(process.cwd());
const read = (path: string) => new TextDecoder().decode(files.read(path));
const content = loadContent(files);
const ids = content.editions.map(({ definition }) => definition.id);

describe.each(ids)("edition %s", (id) => {
  test("is recorded, and prints today what it printed then", () => {
    expect(content.record(id)?.edition).toBe(id);
    expect(changesSinceRecord(content, id)).toEqual([]);
  });

  test("its record holds findings, every figure and both languages of every report", () => {
    const { findings, figures, reports, rows } = numbersOf(content, id);
    expect(Object.keys(findings).length).toBeGreaterThan(300);
    expect(Object.keys(figures).sort()).toEqual(
      content
        .volume(id, "id")
        .figures.map((figure) => figure.id)
        .sort(),
    );
    expect(Object.values(figures).filter((lines) => lines.length === 0)).toEqual([]);
    expect(Object.keys(reports).filter((name) => name.startsWith("id/"))).toHaveLength(
      Object.keys(reports).length / 2,
    );
    expect(Object.keys(rows).length).toBeGreaterThan(300);
  });
});

test("a changed cell is named as the cause of every number that moves with it, in every edition that knows it", () => {
  const path = "data/observations/poverty.csv";
  const line = /^3375,2016,3,headcount_ratio,7\.92,/m;
  expect(read(path)).toMatch(line);
  const changed = loadContent(
    overlaidFiles(files, { [path]: read(path).replace(line, "3375,2016,3,headcount_ratio,7.93,") }),
  );
  for (const id of ids) {
    const [first, ...others] = changesSinceRecord(changed, id);
    expect(first?.key, id).toMatch(/^3375 2016-3 headcount_ratio /);
    expect([first?.was, first?.is], id).toEqual(["7.92", "7.93"]);
    expect(others.length, id).toBeGreaterThan(20);
    expect(new Set(others.map(({ cause }) => cause.kind)), id).toEqual(new Set(["data"]));
  }
});

test("a report that prints one number less is told as a change of words", () => {
  const sentence =
    " Setahun sebelumnya [juga]{headcount_ratio.rank = headcount_ratio.rank.previous} {{ headcount_ratio.rank.previous }}.";
  const english = read("reports/2026/en/rakor.md").match(
    / [^.]*\{headcount_ratio\.rank = headcount_ratio\.rank\.previous\}[^.]*\{\{ headcount_ratio\.rank\.previous \}\}\./,
  )?.[0];
  expect(read("reports/2026/id/rakor.md")).toContain(sentence);
  expect(english).toBeDefined();
  const changed = loadContent(
    overlaidFiles(files, {
      "reports/2026/id/rakor.md": read("reports/2026/id/rakor.md").replace(sentence, ""),
      "reports/2026/en/rakor.md": read("reports/2026/en/rakor.md").replace(english ?? "", ""),
    }),
  );
  const moved = changesSinceRecord(changed, "2026");
  expect(moved.map(({ key, cause }) => [key, cause.kind])).toEqual([
    ["en/rakor headcount_ratio.rank.previous #1", "words"],
    ["id/rakor headcount_ratio.rank.previous #1", "words"],
  ]);
  expect(changesSinceRecord(changed, "2025")).toEqual([]);
});
