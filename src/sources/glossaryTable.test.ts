import { expect, test } from "vitest";
import { diskFiles, overlaidFiles } from "./files.ts";
import { glossaryTable } from "./glossaryTable.ts";

const disk = diskFiles(process.cwd());
const HEADER = "term,id,en,forms_id,forms_en,definition_id,definition_en,indicator\n";
const INDICATORS = new Set(["poverty_line"]);

const read = (rows: string) =>
  glossaryTable(overlaidFiles(disk, { "data/glossary.csv": HEADER + rows }), INDICATORS);

test("a term's forms are its name without the bracket, and those listed", () => {
  expect(
    read("rate,persentase miskin (P0),poverty rate,P0; angka miskin,,Bagian.,Share.,poverty_line\n"),
  ).toEqual([
    {
      term: "rate",
      name: { id: "persentase miskin (P0)", en: "poverty rate" },
      definition: { id: "Bagian.", en: "Share." },
      forms: { id: ["persentase miskin", "P0", "angka miskin"], en: ["poverty rate"] },
      indicator: "poverty_line",
      row: { file: "data/glossary.csv", line: 2 },
    },
  ]);
});

test("a term or a form that two terms share is called, whatever its case, in its language", () => {
  expect(() => read("a,satu,one,,,A.,A.,\na,dua,two,SATU,,B.,B.,\nb,tiga,One,,,C.,C.,\n")).toThrow(
    ["3: repeated_id", "3: repeated_id", "4: repeated_id"]
      .map((each) => `data/glossary.csv:${each}`)
      .join("\n"),
  );
});

test("a term without a name or an explanation in both languages is called", () => {
  expect(() => read("a,satu,,,,,A.,\n")).toThrow("data/glossary.csv:2: empty\ndata/glossary.csv:2: empty");
});

test("an unsafe term and an unknown indicator are called", () => {
  expect(() => read("Satu,satu,one,,,A.,A.,\n")).toThrow("data/glossary.csv:2: unsafe_id");
  expect(() => read("a,satu,one,,,A.,A.,lain\n")).toThrow("data/glossary.csv:2: unknown_indicator");
});

test("the project's glossary explains what it must", () => {
  const entries = glossaryTable(
    disk,
    new Set(disk.list("data/indicators").map((name) => name.replace(".yaml", ""))),
  );
  const terms = entries.map(({ term }) => term);
  expect(entries.length).toBeGreaterThanOrEqual(66);
  for (const term of [
    "poverty_line",
    "headcount_ratio",
    "percentage_point",
    "standard_error",
    "nowcast",
    "break",
  ]) {
    expect(terms).toContain(term);
  }
});
