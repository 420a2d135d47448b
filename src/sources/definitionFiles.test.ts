import { describe, expect, test } from "vitest";
import { claimFiles, editionFile, editionIds, indicatorFiles, publisherFile } from "./definitionFiles.ts";
import { diskFiles, type Files, overlaidFiles } from "./files.ts";

const disk = diskFiles(process.cwd());

const edition = (id: string, cutoff: string) => `id: "${id}"
title: { id: "Edisi", en: "Edition" }
cutoff: "${cutoff}"
occasion: { id: "Rapat", en: "Meeting" }
focus: "3375"
province: "33"
country: "00"
start: 2015
targetDocument: "RPJMD"
`;

function editions(cutoffs: Readonly<Record<string, string>>): Files {
  const texts = Object.entries(cutoffs).map(([id, cutoff]) => [
    `data/editions/${id}.yaml`,
    edition(id, cutoff),
  ]);
  const names = Object.keys(cutoffs).map((id) => `${id}.yaml`);
  return { ...overlaidFiles(disk, Object.fromEntries(texts)), list: () => [...names, "README.md"] };
}

test("editions are ordered by cut-off, not by name", () => {
  expect(editionIds(editions({ "2026": "2026-09-30", lama: "2024-01-01", "2025": "2025-06-26" }))).toEqual([
    "lama",
    "2025",
    "2026",
  ]);
});

test("what an edition's file says is to be done is found with its line, in comments and in words to be written", () => {
  const path = "data/editions/a.yaml";
  const marked = edition("a", "2026-01-01")
    .replace('"Rapat"', '"::todo tulis"')
    .replace("start:", "# ::todo periksa tahunnya\nstart:");
  expect(editionFile(overlaidFiles(disk, { [path]: marked }), "a").unfinished).toEqual([
    { line: 4, text: 'tulis", en: "Meeting" }', isPlaceholder: true },
    { line: 8, text: "periksa tahunnya" },
  ]);
  expect(
    editionFile(overlaidFiles(disk, { [path]: edition("a", "2026-01-01") }), "a").unfinished,
  ).toBeUndefined();
});

test("editions of the same cut-off keep the order of their names", () => {
  expect(editionIds(editions({ a: "2026-01-01", b: "2026-01-01", c: "2026-01-01" }))).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("the project's editions", () => {
  expect(editionIds(disk)).toEqual(["2025", "2026"]);
  expect(editionFile(disk, "2026")).toMatchObject({ cutoff: "2026-09-30", focus: "3375", start: 2015 });
});

test("an edition's unknown key and bad date are called at their lines", () => {
  const path = "data/editions/2026.yaml";
  const broken = `${edition("2026", "30-09-2026")}horizon: 3\n`;
  expect(() => editionFile(overlaidFiles(disk, { [path]: broken }), "2026")).toThrow(
    `${path}:3: bad_field\n${path}:10: unknown_key`,
  );
});

test("two indicator files of the same id are both kept, by file name, for a check to call", () => {
  const path = "data/indicators/headcount.yaml";
  const text = new TextDecoder().decode(disk.read("data/indicators/headcount_ratio.yaml"));
  const indicators = indicatorFiles(overlaidFiles(disk, { [path]: text }));
  expect(indicators.get("headcount")?.id).toBe("headcount_ratio");
  expect(indicators.get("headcount_ratio")?.id).toBe("headcount_ratio");
});

test("claims come by date, each with its event", () => {
  const claims = claimFiles(disk);
  expect(claims).toHaveLength(19);
  expect(claims.map(({ date }) => date)).toEqual(claims.map(({ date }) => date).sort());
  for (const { id, row } of claims) {
    const lines = new TextDecoder().decode(disk.read(row.file)).split("\n");
    expect(lines[row.line - 1], `${row.file}:${row.line}`).toBe(`  - id: ${id}`);
  }
});

describe("a publisher's contact", () => {
  const path = "data/publisher.yaml";
  const withContact = (line: string) =>
    publisherFile(
      overlaidFiles(disk, {
        [path]: `official: false\nname: { id: "Laju", en: "Laju" }\nclaims: true\n${line}`,
      }),
    );

  test("is undefined where none is named", () => {
    expect(withContact("")).toEqual({
      official: false,
      name: { id: "Laju", en: "Laju" },
      claims: true,
      contact: undefined,
    });
  });

  test.each(["redaksi@example.org", "https://example.org/kontak/"])("may be %s", (contact) => {
    expect(withContact(`contact: "${contact}"`).contact).toBe(contact);
  });

  test.each([
    "",
    "redaksi",
    "javascript:alert(1)",
    "http://example.org",
    "a@b",
    "https://x",
    "a b@example.org",
  ])("is refused at its line if it is %j", (contact) => {
    expect(() => withContact(`contact: "${contact}"`)).toThrow(`${path}:4: bad_field`);
  });
});
