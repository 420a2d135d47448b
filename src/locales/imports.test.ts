import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { IMPORT_CODES, type ImportCode } from "../model/importCodes.ts";
import { LANGUAGES } from "../model/words.ts";
import { hostile, hostileCases, readText } from "../sources/imports/fixtures/importFixtures.ts";
import { importWords } from "./imports.ts";

const folder = "src/sources/imports";
const program = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

test("every code the readers of files name is worded, and no other", () => {
  const named = new Set(program.match(/"[A-Z]+(?:_[A-Z0-9]+)*"/g)?.map((code) => code.slice(1, -1)));
  const isCode = (code: string) => (IMPORT_CODES as readonly string[]).includes(code);
  const elsewhere = ["ABCDEF", "CSV_MAX_RECORD_SIZE", "CSV_QUOTE_NOT_CLOSED", "NFKC", "NFKD", "OK"];
  expect([...named].filter((code) => !isCode(code) && !elsewhere.includes(code))).toEqual([]);
  expect(IMPORT_CODES.filter((code) => !named.has(code))).toEqual([]);
});

const own = [
  "kode,nama,tahun,indikator,nilai\n3375,Kota Pekalongan,2024,p9,1\n",
  "kode,tahun,indikator,nilai,satuan\n3375,2024,p0,6.71,ton\n3375,2.024,jumlah_miskin,21160,jiwa\n",
  "kode,tahun,indikator,nilai,nik\n3375,2024,p0,6.71,1\n",
  "kode,tahun,indikator,nilai\n3375,2024,p0,6.71\n3375,2024,p0,6.72\n,2024,p0,6.7\n3326,2024,p0,6.777\n",
  "kode,nama\n3375,Kota Pekalongan\n",
  "a,b\n1,2\n",
  "kode,2024\n3375,6.71\n",
  "kode,tahun,nilai,sumber\n3375,2024,6.71,x\n",
];

for (const language of LANGUAGES) {
  test(`every sentence in ${language} says what was found, with nothing left open`, () => {
    const found = [
      ...hostileCases()
        .filter(({ entry }) => entry === "import")
        .map(({ id }) => hostile(id)),
      ...own.map((text) => readText(text, { indicator: "p0" })),
      readText(own[0] ?? "", { month: 9 }),
    ].flatMap(({ diagnostics }) => diagnostics);
    expect(new Set(found.map(({ code }) => code)).size).toBeGreaterThan(55);
    for (const { code, parameters } of found) {
      const sentence = importWords[language][code as ImportCode](parameters);
      expect(sentence, code).toMatch(/^["“]?[\p{L}\p{N}].*[.?]$/u);
      expect(sentence, code).not.toMatch(/undefined|NaN|\[object|\s{2}/);
    }
  });
}
