import { strFromU8, unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../model/words.ts";
import { figureWorkbook } from "./figureWorkbook.ts";
import { datum, tinyPublication } from "./fixtures/tinyPublication.ts";

const read = async (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes));
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe("figureWorkbook", () => {
  test("four sheets in the reader's language: cover, notes, data, table", async () => {
    const names = await Promise.all(
      LANGUAGES.map(async (language) =>
        (await read(await figureWorkbook(tinyPublication(), language))).map(({ sheet }) => sheet),
      ),
    );
    expect(names).toEqual([
      ["Sampul", "Catatan", "Data", "Tabel"],
      ["Cover", "Notes", "Data", "Table"],
    ]);
  });

  test("the cover says title, edition, cut-off, standing, licence, address and what the sheets hold", async () => {
    const [cover] = await read(await figureWorkbook(tinyPublication(), "id"));
    const said = Object.fromEntries(cover?.data.map(([label, text]) => [String(label), text]) ?? []);
    expect(said).toMatchObject({
      Judul: "Persentase turun 0,57 poin persen",
      Edisi: "kata",
      "Angka yang terbit sampai": "30 September 2026",
      Pengolahan: "Laju",
      Alamat: "https://example.org/trend/",
    });
    expect(said.Kedudukan).toMatch(/^Situs independen, tidak resmi/);
    expect(said.Lisensi).toMatch(/^Teks dan grafik: CC BY 4.0/);
    expect(Object.keys(said).filter((label) => label.startsWith("Lembar: "))).toHaveLength(4);
  });

  test("numbers are numbers with their decimals, codes stay text, what is missing stays empty", async () => {
    const bytes = await figureWorkbook(
      tinyPublication({ data: [datum({ region: "00", value: 6.6, month: undefined })] }),
      "id",
    );
    const data = (await read(bytes))[2]?.data;
    expect(data?.[1]?.slice(0, 9)).toEqual([
      "00",
      "Indonesia",
      2025,
      null,
      "headcount_ratio",
      "level",
      null,
      6.6,
      "percent",
    ]);
    const parts = partsOf(bytes);
    expect(parts["xl/styles.xml"]).toContain('formatCode="0.00"');
    expect(parts["xl/worksheets/sheet3.xml"]).toMatch(/<c r="H2" s="\d+"><v>6.6<\/v>/);
  });

  test("a printed cell is a number where it holds one number alone, with its sign and groups", async () => {
    const cells = ["6,14", "+0,05", "−0,57", "639.402", "…", "5,84–6,12", "2026"];
    const table = {
      head: cells.map((text) => ({ text: `kolom ${text}`, numeric: true })),
      rows: [cells],
      marked: undefined,
    };
    const bytes = await figureWorkbook(tinyPublication({ table }), "id");
    expect((await read(bytes))[3]?.data[1]).toEqual([6.14, 0.05, -0.57, 639_402, "…", "5,84–6,12", "2026"]);
    const styles = partsOf(bytes)["xl/styles.xml"];
    for (const format of ["+0.00;-0.00;0.00", "#,##0"]) expect(styles).toContain(`formatCode="${format}"`);
  });

  test("whatever a text begins with, no cell is a formula", async () => {
    const texts = ["=1+1", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\uff1d1+1", "=A1"];
    const bytes = await figureWorkbook(
      tinyPublication({
        title: '=HYPERLINK("https://example.org")',
        notes: texts,
        table: {
          head: texts.map((text) => ({ text, numeric: true })),
          rows: [texts],
          marked: undefined,
        },
        data: texts.map((unit) => datum({ unit })),
      }),
      "id",
    );
    for (const [name, part] of Object.entries(partsOf(bytes))) {
      expect(part, name).not.toMatch(/<f[\s>]/);
    }
    const sheets = await read(bytes);
    expect(sheets[3]?.data).toEqual([texts, texts]);
    expect(sheets[2]?.data.slice(1).map((row) => row[8])).toEqual(texts);
  });

  test("heads are bold and frozen, no cells are merged, and the file bears a title and no clock", async () => {
    const parts = partsOf(await figureWorkbook(tinyPublication(), "id"));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets).toHaveLength(4);
    for (const [name, part] of sheets) {
      expect(part, name).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(part, name).not.toContain("mergeCell");
    }
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Persentase turun 0,57 poin persen</dc:title>");
    expect(parts["docProps/core.xml"]).not.toMatch(/created|modified/);
    expect(parts["[Content_Types].xml"]).toContain('PartName="/docProps/core.xml"');
    expect(parts["_rels/.rels"]).toContain('Target="docProps/core.xml"');
  });

  test("two runs give the same bytes", async () => {
    expect(await figureWorkbook(tinyPublication(), "en")).toEqual(
      await figureWorkbook(tinyPublication(), "en"),
    );
  });
});
