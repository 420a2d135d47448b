import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import { tableRows } from "../model/tableRows.ts";
import { chapterDocx } from "./chapterDocx.ts";
import { TINY_CHAPTER, TINY_TABLE } from "./fixtures/tinyChapter.ts";
import { xmlFaults } from "./fixtures/xmlFaults.ts";

const EMU_PER_CENTIMETRE = 360_000;

let parts: Readonly<Record<string, string>>;
let read: Document;

beforeAll(async () => {
  const bytes = await chapterDocx(TINY_CHAPTER);
  parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
      /\.(?:xml|rels)$/.test(name) ? [[name, strFromU8(content)]] : [],
    ),
  );
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='caption'] => p.caption:fresh", "p[style-name='Title'] => p.title:fresh"] },
  );
  expect(messages.filter(({ type }) => type === "error")).toEqual([]);
  read = parseHTML(`<!doctype html><html><body>${value}</body></html>`).document;
});

const textsOf = (selector: string) =>
  [...read.querySelectorAll(selector)].map((each) => each.textContent ?? "");

test("the same chapter is the same bytes, whatever was made before", async () => {
  const first = await chapterDocx(TINY_CHAPTER);
  await chapterDocx({ ...TINY_CHAPTER, blocks: TINY_CHAPTER.blocks.slice(2) });
  expect(Buffer.compare(await chapterDocx(TINY_CHAPTER), first)).toBe(0);
});

test("every part is well-formed XML", () => {
  for (const [name, xml] of Object.entries(parts)) expect(xmlFaults(xml), name).toEqual([]);
});

describe("a second reader finds", () => {
  test("the title, the standing, and headings of their levels in order", () => {
    expect(textsOf("p.title")).toEqual(["Judul & bab"]);
    expect(textsOf("p")[1]).toBe("Usulan bahan, tidak resmi");
    expect(
      [...read.querySelectorAll("h1, h2, h3")].map((each) => `${each.localName} ${each.textContent}`),
    ).toEqual(["h1 Bab *satu*", "h2 Bagian", "h3 Anak bagian"]);
  });

  test("bold, italic and lists", () => {
    expect(textsOf("strong")).toContain("Tebal ");
    expect(textsOf("em")).toContain("miring");
    expect(textsOf("li")).toEqual(["butir satu", "butir dua"]);
  });

  test("captions that number tables and figures apart", () => {
    expect(textsOf("p.caption")).toEqual([
      "Tabel 1. Persentase menurut tahun",
      "Gambar 1. Persentase turun 0,57 poin persen. Galat baku perubahan tidak dipublikasikan.",
      "Tabel 2. Tabel kedua",
    ]);
  });

  test("every cell as it was given, below a head", () => {
    const [table] = read.querySelectorAll("table");
    expect([...(table?.querySelectorAll("thead th") ?? [])].map((each) => each.textContent)).toEqual(
      TINY_TABLE.table.head.map(({ text }) => text),
    );
    const rows = [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) =>
      [...row.querySelectorAll("td")].map((cell) => cell.textContent),
    );
    expect(rows).toEqual(
      tableRows(TINY_TABLE.table).map((row) => (row.kind === "part" ? [row.name] : row.cells)),
    );
  });

  test("a picture with its alternative text", () => {
    expect([...read.querySelectorAll("img")].map((each) => each.getAttribute("alt"))).toEqual([
      "Garis <turun> & berakhir pada 6,14 persen.",
    ]);
  });
});

describe("the file says", () => {
  const document = () => parts["word/document.xml"] ?? "";

  test("its language, its title and its maker, and no day but the chapter's", () => {
    const core = parts["docProps/core.xml"] ?? "";
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="id-ID"/>');
    expect(core).toContain("<dc:language>id-ID</dc:language>");
    expect(core).toContain("<dc:title>Judul &amp; bab</dc:title>");
    expect(core).toContain("<dc:creator>Laju</dc:creator>");
    const days = Object.values(parts).flatMap((xml) => xml.match(/\b20\d\d-\d\d-\d\dT[\d:.]+Z/g) ?? []);
    expect(new Set(days)).toEqual(new Set(["2026-09-30T00:00:00Z"]));
  });

  test("heads of tables that repeat and rows that are not split", () => {
    const rows = document().match(/<w:tr>[\s\S]*?<\/w:tr>/g) ?? [];
    const heads = rows.filter((row) => row.includes("<w:tblHeader/>"));
    expect(heads.length).toBe(2);
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    expect(heads.every((row) => row.includes("<w:keepNext/>"))).toBe(true);
  });

  test("numbers to the right, words to the left", () => {
    const cells = document().match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? [];
    const sideOf = (text: string) =>
      cells
        .filter((cell) => cell.includes(`>${text}</w:t>`))
        .map((cell) => /<w:jc w:val="(\w+)"/.exec(cell)?.[1]);
    expect(new Set(sideOf("6,14"))).toEqual(new Set(["right"]));
    expect(new Set(sideOf("2025"))).toEqual(new Set(["left"]));
  });

  test("styles it defines, and only those", () => {
    const defined = new Set(
      [...(parts["word/styles.xml"] ?? "").matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id),
    );
    const used = [...document().matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    const ids = [...(parts["word/styles.xml"] ?? "").matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test("a picture within the width and the height of an A4 page", () => {
    const [, width, height] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(document()) ?? []).map(Number);
    expect((width ?? 0) / EMU_PER_CENTIMETRE).toBeLessThanOrEqual(16);
    expect((height ?? 0) / EMU_PER_CENTIMETRE).toBeLessThanOrEqual(18.1);
    expect((width ?? 0) / (height ?? 1)).toBeCloseTo(760 / 2000, 2);
    expect(document()).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  });

  test("fields that number captions and pages", () => {
    expect(document()).toContain(" SEQ Tabel \\* ARABIC ");
    expect(document()).not.toContain("fldSimple");
    expect(Object.entries(parts).find(([name]) => name.startsWith("word/footer"))?.[1]).toContain("NUMPAGES");
  });
});
