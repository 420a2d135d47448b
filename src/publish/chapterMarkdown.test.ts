import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import createMarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { tableRows } from "../model/tableRows.ts";
import { chapterArchive } from "./chapterArchive.ts";
import { chapterMarkdown } from "./chapterMarkdown.ts";
import { AWKWARD, TINY_CHAPTER, TINY_PNG, TINY_TABLE } from "./fixtures/tinyChapter.ts";
import { markdownText } from "./markdownText.ts";

const reader = createMarkdownIt();
const markdown = chapterMarkdown(TINY_CHAPTER, (id) => `gambar/${id}.png`);
const { document: read } = parseHTML(`<!doctype html><html><body>${reader.render(markdown)}</body></html>`);
const textsOf = (selector: string) =>
  [...read.querySelectorAll(selector)].map((each) => each.textContent ?? "");

test.each([...AWKWARD, "- butir", "+ butir", "12. butir", "2) butir", "# judul", "> kutip", "= = ="])(
  "%s is read as it is written",
  (text) => {
    const { document } = parseHTML(
      `<!doctype html><html><body>${reader.render(markdownText(text))}</body></html>`,
    );
    expect(document.querySelectorAll("p").length).toBe(1);
    expect(document.body.textContent?.trim()).toBe(text);
    expect(document.querySelectorAll("em, strong, code, a, li, blockquote, h1").length).toBe(0);
  },
);

test("headings follow below the title", () => {
  expect(
    [...read.querySelectorAll("h1, h2, h3, h4")].map((each) => `${each.localName} ${each.textContent}`),
  ).toEqual(["h1 Judul & bab", "h2 Bab *satu*", "h3 Bagian", "h4 Anak bagian"]);
  expect(read.querySelectorAll("blockquote").length).toBe(1);
});

test("tables are read back cell by cell, and their numbers stand to the right", () => {
  const [table] = read.querySelectorAll("table");
  const cellsOf = (row: Element) => [...row.querySelectorAll("td")].map((cell) => cell.textContent);
  expect([...(table?.querySelectorAll("th") ?? [])].map((each) => each.textContent)).toEqual(
    TINY_TABLE.table.head.map(({ text }) => text),
  );
  expect([...(table?.querySelectorAll("tbody tr") ?? [])].map(cellsOf)).toEqual(
    tableRows(TINY_TABLE.table).map((row) => (row.kind === "part" ? [row.name, ""] : row.cells)),
  );
  expect(table?.querySelector("tbody td:nth-child(2)")?.getAttribute("style")).toBe("text-align:right");
  expect(textsOf("strong")).toContain("6,14");
});

test("a picture has its alternative text and its address, and its note goes with its title", () => {
  const [image] = read.querySelectorAll("img");
  expect(image?.getAttribute("src")).toBe("gambar/trend.png");
  expect(image?.getAttribute("alt")).toBe("Garis <turun> & berakhir pada 6,14 persen.");
  expect(textsOf("p")).toContain(
    "Gambar 1. Persentase turun 0,57 poin persen. Galat baku perubahan tidak dipublikasikan.",
  );
});

test("runs keep their weights and spaces", () => {
  expect(markdown).toContain("\n\n**Tebal** biasa *miring*\n\n");
});

test("the archive holds text, pictures and data, the same bytes every time", () => {
  const made = () =>
    chapterArchive(TINY_CHAPTER, { pictures: "gambar", data: "data" }, { "trend.csv": "a,b\n" }, "baca");
  const files = unzipSync(made());
  expect(Object.keys(files)).toEqual(["README.txt", "bab.md", "gambar/trend.png", "data/trend.csv"]);
  expect(strFromU8(files["bab.md"] ?? new Uint8Array())).toBe(markdown);
  expect(files["gambar/trend.png"]).toEqual(TINY_PNG);
  expect(Buffer.compare(made(), made())).toBe(0);
});
