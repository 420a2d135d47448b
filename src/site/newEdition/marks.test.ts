import { expect, test } from "vitest";
import { narrativeReader } from "../../narrative/renderText.ts";
import { diskFiles, overlaidFiles } from "../../sources/files.ts";
import { reportFile } from "../../sources/reportFiles.ts";
import { type Mark, withMarks, withoutMarks } from "./marks.ts";
import { partAt, reportParts } from "./reportParts.ts";

const REPORT = `---
title: "Judul"
headline: >
  Pokok yang panjang,
  di dua baris
lede:
  "Uraian"
cannot:
  # Ini penjelasan.
  - "Satu"
  - "Dua, yang
    panjang"
allow:
  - text: "26 Juni"
    reason: "tanggal"
dismiss:
  - code: stale_word
    text: "kini"
    reason: "sudah diperiksa"
---

Satu baris
dan satu lagi.

- butir
  yang panjang

- butir lain

  dengan alinea

::: note
Di dalam kotak.

- Daftar
:::

1. Bernomor

| A | B |
|---|---|
| c | d |

::table Judul
Nama | cell: Angka
Baris | rate.latest

> Kutipan
> lagi

## Judul bagian
Tanpa baris kosong.
::figure trend
`;

const files = overlaidFiles(diskFiles(process.cwd()), { "reports/x/id/a.md": REPORT });
const text = reportFile(files, "x", "id", "a");
const parts = reportParts(REPORT, text);
const lines = REPORT.split("\n");
const blocks = (body: string) =>
  narrativeReader()
    .parse(body, {
      faults: [],
      firstLine: 1,
      figure: () => "",
      bound: { findings: new Map() },
      allowed: [],
      addresses: {},
      notes: [],
      bindings: [],
    } as never)
    .map(({ type }) => type);

test("the parts of a report are its fields, the items of its lists, and its outermost blocks", () => {
  expect(parts.map(({ line }) => lines[line - 1]?.trim())).toEqual([
    'title: "Judul"',
    "headline: >",
    '"Uraian"',
    '- "Satu"',
    '- "Dua, yang',
    '- text: "26 Juni"',
    "- code: stale_word",
    "Satu baris",
    "- butir",
    "::: note",
    "1. Bernomor",
    "| A | B |",
    "::table Judul",
    "> Kutipan",
    "## Judul bagian",
    "Tanpa baris kosong.",
    "::figure trend",
  ]);
});

test("a line belongs to the part that holds it, also deep in a list or a box", () => {
  const partOf = (written: string) =>
    lines[(partAt(parts, lines.findIndex((line) => line.includes(written)) + 1)?.line ?? 0) - 1];
  expect(partOf("dan satu lagi")).toBe("Satu baris");
  expect(partOf("dengan alinea")).toBe("- butir");
  expect(partOf("- Daftar")).toBe("::: note");
  expect(partOf("Baris | rate")).toBe("::table Judul");
  expect(partOf("di dua baris")).toBe("headline: >");
  expect(partOf("---")).toBe('title: "Judul"');
});

const marks: readonly Mark[] = parts.flatMap(({ line }): Mark[] => [
  { line, kind: "mend", text: `betulkan: ${line}` },
  { line, kind: "check", text: 'periksa: "26 Juni": ini' },
]);

test("marks above every part change nothing that is read: head, blocks, lists and tables stay what they are", () => {
  const marked = overlaidFiles(files, { "reports/x/id/a.md": withMarks(REPORT, marks) });
  const { body, unfinished, ...head } = reportFile(marked, "x", "id", "a");
  expect(head).toEqual({ ...text, body: undefined, bodyLine: head.bodyLine, headLines: head.headLines });
  expect(blocks(body)).toEqual(blocks(text.body));
  expect(unfinished).toHaveLength(14);
});

test("marks stand right above their line, and every field is found at its own line below them", () => {
  const marked = withMarks(REPORT, marks);
  const after = marked.split("\n");
  const { headLines } = reportFile(overlaidFiles(files, { "reports/x/id/a.md": marked }), "x", "id", "a");
  expect(after[headLines.title - 1]).toBe('title: "Judul"');
  expect(headLines.cannot.map((line) => after[line - 1])).toEqual(['  - "Satu"', '  - "Dua, yang']);
  expect(after[(headLines.cannot[0] ?? 0) - 2]).toBe('  # ::todo periksa: "26 Juni": ini');
});

test("putting marks in twice is putting them in once, and taking them out gives back every byte", () => {
  const once = withMarks(REPORT, marks);
  expect(withMarks(once, marks)).toBe(once);
  expect(withoutMarks(once)).toBe(REPORT);
  expect(withoutMarks(REPORT)).toBe(REPORT);
  expect(withMarks(once, [])).toBe(REPORT);
});
