import { describe, expect, test } from "vitest";
import { citation, citationFiles } from "./citation.ts";
import { tinyPublication } from "./fixtures/tinyPublication.ts";

/** The entries of a BibTeX file: braces must balance, and a field ends with the brace it began with. */
function readBibtex(text: string): { readonly key: string; readonly fields: Record<string, string> }[] {
  const entries: { key: string; fields: Record<string, string> }[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const head = /^@misc\{([\w-]+),\s*/.exec(rest);
    if (head === null) throw new Error(`no entry: ${rest.slice(0, 40)}`);
    rest = rest.slice(head[0].length);
    const fields: Record<string, string> = {};
    while (!rest.startsWith("}")) {
      const field = /^(\w+) = (?=\{)/.exec(rest);
      if (field === null) throw new Error(`no field: ${rest.slice(0, 40)}`);
      rest = rest.slice(field[0].length);
      const end = closingBrace(rest);
      fields[field[1] ?? ""] = rest.slice(1, end);
      rest = rest.slice(end + 1).replace(/^,?\s*/, "");
    }
    rest = rest.slice(1).trim();
    entries.push({ key: head[1] ?? "", fields });
  }
  return entries;
}

/** Where the brace that opens a text is closed; an escaped brace is none. */
function closingBrace(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "{") depth += 1;
    else if (text[i] === "}") {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  throw new Error("a brace is left open");
}

/** The records of an RIS file: a list of pairs each, from TY to ER. */
function readRis(text: string): [tag: string, value: string][][] {
  const records: [string, string][][] = [];
  for (const line of text.split("\r\n").filter((each) => each !== "")) {
    const match = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line);
    if (match === null) throw new Error(`no RIS line: ${line}`);
    const [, tag = "", value = ""] = match;
    if (tag === "TY") records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  return records;
}

const HOSTILE = "50% & {rata-rata} #1_a $x ~ ^ \\textbf – −0,57";

describe("citation", () => {
  test("names who processed the data, whose numbers they are, edition, cut-off and address, and no day of access", () => {
    const { id, en } = citation(tinyPublication(), "id");
    expect(id).toBe(
      "Laju (2026). “Persentase penduduk miskin (P0), Kota Pekalongan, 2024–2025” [himpunan data dan gambar]. kata, angka yang terbit sampai 30 September 2026. Sumber angka: BPS, Survei Sosial Ekonomi Nasional. Pengolahan: Laju, situs independen, tidak resmi. https://example.org/trend/",
    );
    expect(en).toContain("Processing: Laju, an independent, unofficial site. https://example.org/en/trend/");
    expect(`${id}${en}`).not.toMatch(/diakses|accessed/i);
  });

  test("an institution that has adopted the site is not called unofficial", () => {
    const publisher = {
      official: true,
      name: { id: "Dinas", en: "Agency" },
      claims: true,
      contact: undefined,
    };
    const { id } = citation(tinyPublication({}, { publisher }), "id");
    expect(id).toMatch(/^Dinas \(2026\)/);
    expect(id).toContain("Pengolahan: Dinas. https");
  });

  test("without a known address none is given in any form", () => {
    const { id, en, bibtex, ris, csl } = citation(tinyPublication({}, { addresses: undefined }), "en");
    expect([id, en, bibtex, ris, csl].join("")).not.toMatch(/http|\burl\b|UR {2}-|"URL"/);
  });

  test("BibTeX keeps its braces balanced and reads back, whatever the title holds", () => {
    const [entry] = readBibtex(citation(tinyPublication({ subtitle: HOSTILE }), "id").bibtex);
    expect(entry?.key).toBe("laju_tiny_trend_id");
    expect(entry?.fields).toMatchObject({
      author: "{Laju}",
      year: "2026",
      url: "https://example.org/trend/",
      langid: "indonesian",
    });
    expect(entry?.fields.title).toBe(
      "{50\\% \\& \\{rata-rata\\} \\#1\\_a \\$x \\textasciitilde{} \\textasciicircum{} \\textbackslash{}textbf -- $-$0,57}",
    );
  });

  test("RIS begins with TY, ends with ER, and has one value a line", () => {
    const [record] = readRis(citation(tinyPublication({ subtitle: HOSTILE }), "en").ris);
    expect(record?.[0]).toEqual(["TY", "DATA"]);
    expect(record?.at(-1)).toEqual(["ER", ""]);
    expect(Object.fromEntries(record ?? [])).toMatchObject({
      AU: "Laju",
      TI: HOSTILE,
      PY: "2026",
      PB: "Laju",
      LA: "en",
      UR: "https://example.org/en/trend/",
    });
  });

  test("CSL-JSON is a list of one data set", () => {
    expect(JSON.parse(citation(tinyPublication(), "id").csl)).toEqual([
      {
        id: "laju_tiny_trend_id",
        type: "dataset",
        author: [{ literal: "Laju" }],
        title: "Persentase penduduk miskin (P0), Kota Pekalongan, 2024–2025",
        issued: { "date-parts": [[2026]] },
        edition: "kata, angka yang terbit sampai 30 September 2026",
        publisher: "Laju",
        note: "Sumber angka: BPS, Survei Sosial Ekonomi Nasional. Pengolahan: Laju, situs independen, tidak resmi",
        URL: "https://example.org/trend/",
        language: "id",
      },
    ]);
  });

  test("an archive's files hold one entry a language, under keys of their own", () => {
    const { bibtex, ris, csl } = citationFiles(tinyPublication());
    const keys = ["laju_tiny_trend_id", "laju_tiny_trend_en"];
    expect(readBibtex(bibtex).map(({ key }) => key)).toEqual(keys);
    expect(readRis(ris)).toHaveLength(2);
    expect(JSON.parse(csl).map(({ id }: { id: string }) => id)).toEqual(keys);
  });
});
