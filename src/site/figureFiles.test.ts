import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import { FIGURE_FILES } from "../model/figureFile.ts";
import { LANGUAGES } from "../model/words.ts";
import { excelCsv } from "../publish/excelCsv.ts";
import { figureCsv } from "../publish/figureCsv.ts";
import { figureJson } from "../publish/figureJson.ts";
import { figureRows } from "../publish/figureRows.ts";
import { figureWorkbook } from "../publish/figureWorkbook.ts";
import { xmlFaults } from "../publish/fixtures/xmlFaults.ts";
import { missingGlyphs } from "../publish/fonts.ts";
import { pictureFile } from "../publish/pictureFile.ts";
import { printedNumber } from "../publish/printedNumber.ts";
import { standing } from "../publish/publication.ts";
import { rasterise } from "../publish/raster.ts";
import { content } from "./content.ts";
import { figureFile, publicationOf } from "./figureFiles.ts";

const { editions, volume } = content();

const figures = editions.flatMap(({ definition: { id } }) =>
  volume(id, "id").figures.map((figure) => ({ edition: id, figure: figure.id })),
);

/** Text of a part of the file, as a reader sees it. */
function textOf(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, "\n")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

describe.each(figures)("$edition $figure", ({ edition, figure }) => {
  const publication = publicationOf(edition, figure);
  const rows = figureRows(publication.figures.id, publication.edition);

  test("the data are the same in every language, but perhaps for their order", () => {
    const lists = LANGUAGES.map((language) =>
      figureRows(publication.figures[language], publication.edition)
        .map((row) => JSON.stringify(row))
        .sort(),
    );
    for (const list of lists) expect(list).toEqual(lists[0]);
  });

  describe.each(LANGUAGES)("%s", (language) => {
    const shown = publication.figures[language];

    test("the SVG is XML that needs nothing from elsewhere, and the font has every character", () => {
      for (const svg of [pictureFile(publication, language), pictureFile(publication, language, "narrow")]) {
        expect(xmlFaults(svg)).toEqual([]);
        expect(svg).not.toMatch(/<(?:style|script|image|use|foreignObject)\b/i);
        expect(svg).not.toMatch(/\s(?:style|class|on\w+|(?:xlink:)?href|src)=/i);
        expect(svg).not.toMatch(/url\(|var\(|currentColor|@import/);
        expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/="[^"]*\/\//);
        expect(missingGlyphs(textOf(svg).replaceAll("\n", ""))).toEqual([]);
        const words = textOf(svg).replace(/\s+/g, " ");
        for (const said of [shown.title, standing(publication, language)]) {
          expect(words).toContain(said.replace(/\s+/g, " "));
        }
        expect(svg).toContain(`>${shown.description[0]?.replaceAll("&", "&amp;") ?? ""}`);
      }
    });

    test("another reader finds the same numbers in the workbook, and text elsewhere", async () => {
      const bytes = await figureWorkbook(publication, language);
      const [cover, notes, data, table] = await readXlsxFile(Buffer.from(bytes));
      const { files } = LOCALES[language];
      expect([cover, notes, data, table].map((each) => each?.sheet)).toEqual(Object.values(files.sheets));
      for (const name of Object.values(files.sheets)) expect(name.length).toBeLessThanOrEqual(31);
      expect(data?.data).toEqual([
        [...FIGURE_COLUMNS],
        ...rows.map((row) =>
          FIGURE_COLUMNS.map((column) => {
            const cell = row[column];
            return typeof cell === "object" ? cell.value : (cell ?? null);
          }),
        ),
      ]);
      expect(table?.data[0]).toEqual(shown.table.head.map(({ text }) => text));
      for (const [i, cells] of shown.table.rows.entries()) {
        const expected = cells.map((cell, column) =>
          shown.table.head[column]?.numeric
            ? (printedNumber(cell, LOCALES[language])?.value ?? (cell === "" ? null : cell))
            : cell === ""
              ? null
              : cell,
        );
        expect(table?.data[i + 1]).toEqual(expected);
      }
      for (const [name, part] of Object.entries(unzipSync(bytes))) {
        expect(strFromU8(part), name).not.toMatch(/<f[\s>]|mergeCell/);
      }
    });
  });

  test("another reader finds the same numbers in both CSV files and in the JSON", () => {
    const shown = publication.figures.id;
    const expected = rows.map((row) =>
      Object.fromEntries(
        FIGURE_COLUMNS.map((column) => {
          const cell = row[column];
          return [column, typeof cell === "object" ? cell.text : (cell ?? "")];
        }),
      ),
    );
    const read = (text: string, delimiter: string) => {
      const { data, errors } = Papa.parse<Record<string, string>>(text, {
        header: true,
        delimiter,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      return data;
    };
    expect(read(figureCsv(shown, publication.edition), ",")).toEqual(expected);
    const excel = excelCsv(shown, publication.edition);
    expect(excel.startsWith("\ufeff")).toBe(true);
    const withPoints = read(excel.slice(1), ";").map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, text]) => [
          column,
          /^(?:value|lower_|upper_)/.test(column) ? text.replace(",", ".") : text,
        ]),
      ),
    );
    expect(withPoints).toEqual(expected);
    const json = JSON.parse(figureJson(publication));
    expect(json.data.map(({ value }: { value: number }) => value)).toEqual(
      expected.map(({ value }) => Number(value)),
    );
    expect(Object.keys(json)).toEqual([...Object.keys(json)].sort());
    expect(json.title).toEqual({ id: publication.figures.id.title, en: publication.figures.en.title });
    expect(json.sources).toHaveLength(shown.sources.length);
  });

  test("every file is made; the archive's sums hold; no PNG is blank or larger than 400 KB", async () => {
    for (const language of LANGUAGES) {
      for (const file of FIGURE_FILES) {
        expect((await figureFile(edition, figure, language, file)).length, file).toBeGreaterThan(100);
      }
      const png = await figureFile(edition, figure, language, ".png");
      expect(png.length).toBeGreaterThan(30_000);
      expect(png.length).toBeLessThanOrEqual(400_000);
    }
    const files = unzipSync((await figureFile(edition, figure, "id", ".zip")) as Uint8Array);
    const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trimEnd()
      .split("\n")
      .map((line) => line.split("  "));
    expect(sums.map(([, name]) => name)).toEqual(Object.keys(files).filter((name) => name !== "SHA256SUMS"));
    for (const [sum, name = ""] of sums) {
      expect(
        createHash("sha256")
          .update(files[name] ?? "")
          .digest("hex"),
      ).toBe(sum);
    }
    expect(strFromU8(files["EMBED.txt"] ?? new Uint8Array())).toContain(`/sematan/${edition}/${figure}/`);
  });
});

test("a picture kept from an earlier build is what would be made now", async () => {
  const { edition = "", figure = "" } = figures[0] ?? {};
  const svg = pictureFile(publicationOf(edition, figure), "en");
  expect(await figureFile(edition, figure, "en", ".png")).toEqual(await rasterise(svg, 2));
});

test("a figure an edition does not have is called by its name", () => {
  expect(() => publicationOf(editions[0]?.definition.id ?? "", "none")).toThrow("has no figure none");
});
