import { describe, expect, test } from "vitest";
import { tinyPublication } from "./fixtures/tinyPublication.ts";
import { xmlFaults } from "./fixtures/xmlFaults.ts";
import { textWidth } from "./fonts.ts";
import { pictureFile } from "./pictureFile.ts";
import { rasterise } from "./raster.ts";

const NO_STANDARD_ERROR = "Galat baku perubahan tidak dipublikasikan.";

/** The lines of text, in their order. */
function linesOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, line = ""]) => line.replace(/<[^>]*>/g, ""));
}

describe("pictureFile", () => {
  test("holds title, subtitle, drawing, how to read, note, source, edition, address and standing, in this order", () => {
    const svg = pictureFile(tinyPublication(), "id");
    const text = linesOf(svg).join(" ");
    const parts = [
      "Persentase turun 0,57 poin persen",
      "Persentase penduduk miskin (P0), Kota Pekalongan, 2024–2025",
      "Cara membaca. Satu titik satu tahun.",
      "Disusun dari tabel.",
      "Sumber: BPS, Survei Sosial Ekonomi Nasional.",
      "Diolah oleh Laju. kata, angka yang terbit sampai 30 September 2026.",
      "https://example.org/trend/",
      "Situs independen, tidak resmi.",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(svg.indexOf("<circle")).toBeGreaterThan(svg.indexOf("2024–2025</text>"));
    expect(svg.indexOf("<circle")).toBeLessThan(svg.indexOf("Cara membaca."));
  });

  test("is 760 or 344 units wide, and no line is wider than the room", () => {
    for (const [drawing, width, margin] of [
      ["wide", 760, 24],
      ["narrow", 344, 14],
    ] as const) {
      const svg = pictureFile(tinyPublication({ title: "Judul yang panjang ".repeat(9) }), "id", drawing);
      expect(svg).toMatch(new RegExp(`^<svg [^>]*viewBox="0 0 ${width} \\d+"`));
      for (const [, size, weight, line = ""] of svg.matchAll(
        /<text[^>]*font-size="([\d.]+)"(?: font-weight="(\d+)")?[^>]*>(.*?)<\/text>/g,
      )) {
        const plain = line.replace(/<[^>]*>/g, "").replaceAll("&amp;", "&");
        expect(textWidth(plain, Number(size), Number(weight ?? 400))).toBeLessThanOrEqual(width - 2 * margin);
      }
    }
  });

  test("without a known address none is printed", () => {
    expect(pictureFile(tinyPublication({}, { addresses: undefined }), "id")).not.toContain("https://");
  });

  test("that no standard error of a change is published stands in it wherever the figure says so", () => {
    const withNotes = (...notes: string[]) => pictureFile(tinyPublication({ notes }), "id");
    const said = (svg: string) => linesOf(svg).join(" ").split(NO_STANDARD_ERROR).length - 1;
    expect(said(withNotes("Satu.", "Dua.", NO_STANDARD_ERROR))).toBe(1);
    expect(said(withNotes(`Satu. ${NO_STANDARD_ERROR}`, "Dua."))).toBe(1);
    expect(said(withNotes("Satu.", "Dua."))).toBe(0);
    expect(linesOf(withNotes()).join(" ")).not.toContain("undefined");
  });

  test("words with the signs of XML stay words", () => {
    const svg = pictureFile(
      tinyPublication({ title: 'a < b & "c" <script>', description: ["x > y & z"] }),
      "id",
    );
    expect(xmlFaults(svg)).toEqual([]);
    expect(svg).not.toContain("<script");
  });

  test("a drawing that names an unknown colour is refused", () => {
    const wide = '<svg viewBox="0 0 760 100"><rect fill="var(--teal)"/></svg>';
    expect(() => pictureFile(tinyPublication({ picture: { wide, narrow: wide } }), "id")).toThrow("teal");
  });

  test("its text is drawn: without the letters the PNG is another, larger in nothing but ground", async () => {
    const svg = pictureFile(tinyPublication(), "id");
    const [drawn, again, blank] = await Promise.all([
      rasterise(svg, 1),
      rasterise(svg, 1),
      rasterise(svg.replace(/<text[\s\S]*?<\/text>/g, ""), 1),
    ]);
    expect(drawn).toEqual(again);
    expect(drawn.length).toBeGreaterThan(4 * blank.length);
  });
});

describe("xmlFaults", () => {
  test.each([
    ["<a><b></a></b>", "crossed"],
    ["<a>", "open"],
    ["<a>&nbsp;</a>", "entity"],
    ["<a b=c/>", "no quotes"],
    ["<a/><b/>", "two roots"],
    ['<a b="1" b="2"/>', "twice"],
    ["text", "no root"],
  ])("%s is faulty: %s", (xml) => {
    expect(xmlFaults(xml)).not.toEqual([]);
  });

  test("what is well-formed has none", () => {
    expect(xmlFaults('<a xmlns="x" b="&lt;"><b/>text &#160;<c d="1">e</c></a>\n')).toEqual([]);
  });
});
