import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import mammoth from "mammoth";
import createMarkdownIt from "markdown-it";
import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import type { FigureId } from "../../locales/locale.ts";
import { type Block, type Chapter, DOCUMENT_LANGUAGES, plainProse } from "../../model/chapter.ts";
import { printDecimal } from "../../model/decimal.ts";
import { tableRows } from "../../model/tableRows.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { documentNames } from "../../narrative/guards/figureFaults.ts";
import { forbiddenIn } from "../../narrative/guards/forbiddenWord.ts";
import { lintText } from "../../narrative/lintText.ts";
import { chapterDocx } from "../../publish/chapterDocx.ts";
import { chapterMarkdown } from "../../publish/chapterMarkdown.ts";
import { TINY_PNG } from "../../publish/fixtures/tinyChapter.ts";
import { standing } from "../../publish/publication.ts";
import { vintage } from "../../series/vintage.ts";
import { content } from "../content.ts";
import { lp2kdChapter } from "./lp2kdChapter.ts";
import { COLUMN_PARTS, EXPECTED_PLAN, SECTION_PLANS } from "./lp2kdFigures.ts";

const { editions, publisher, data, volume } = content();
const PLANS = [...Object.values(SECTION_PLANS), EXPECTED_PLAN];
const CASES = editions.flatMap(({ definition: { id } }) => LANGUAGES.map((language) => ({ id, language })));

/** A chapter with pictures of one pixel. */
function made(id: string, language: Language, isOfficial = false): Promise<Chapter> {
  return lp2kdChapter(volume(id, language), {
    publisher: { ...publisher, official: isOfficial },
    splits: data.provinceSplits,
    png: async () => TINY_PNG,
  });
}

function of<Kind extends Block["kind"]>({ blocks }: Chapter, kind: Kind) {
  return blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}

/** Every text of a chapter, apart from the titles of sources, which are written as their publishers wrote them. */
function textsOf(chapter: Chapter): string[] {
  const said = [
    chapter.title,
    chapter.footer,
    ...chapter.standing.map(plainProse),
    ...chapter.blocks.flatMap(blockTexts),
  ];
  return said.filter((text) => text !== "");
}

function blockTexts(block: Block): string[] {
  if (block.kind === "heading") return [block.text];
  if (block.kind === "paragraph") return [plainProse(block.text)];
  if (block.kind === "list") return block.items.map(plainProse);
  if (block.kind === "figure") {
    return [block.title, block.alternative, block.beside, block.source, ...block.notes.map(plainProse)];
  }
  const cells = block.id === "sources" ? [] : block.table.rows.flat();
  return [
    block.caption,
    ...block.table.head.map(({ text }) => text),
    ...cells,
    ...block.notes.map(plainProse),
  ];
}

describe.each(CASES)("the chapters of edition $id in $language", ({ id, language }) => {
  const { figures, edition, locale } = volume(id, language);
  let chapter: Chapter;
  let docx: Uint8Array;
  let read: Document;

  beforeAll(async () => {
    chapter = await made(id, language);
    docx = await chapterDocx(chapter);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(docx) },
      { styleMap: ["p[style-name='Title'] => p:fresh"] },
    );
    read = parseHTML(`<!doctype html><html><body>${value}</body></html>`).document;
  });

  test("hold every planned figure of the edition, each once", () => {
    const planned = PLANS.flatMap((plan) => plan.figures);
    const known = planned.filter((each) => figures.some((figure) => figure.id === each));
    expect(of(chapter, "figure").map((each) => each.id)).toEqual(known);
    expect(new Set(planned).size).toBe(planned.length);
    expect(known.length).toBeGreaterThan(15);
  });

  test("print the tables of the site's figures cell by cell, none forgotten", () => {
    const none = locale.chart.composition.none;
    for (const figure of figures.filter(({ id: each }) =>
      PLANS.some((plan) => plan.figures.includes(each as FigureId)),
    )) {
      const parts = of(chapter, "table").filter(({ id: each }) => each.replace(/_\d+$/, "") === figure.id);
      const columns = COLUMN_PARTS[figure.id as FigureId] ?? [
        figure.table.head.slice(1).map((_, i) => i + 1),
      ];
      expect(
        columns.flat().toSorted((a, b) => a - b),
        figure.id,
      ).toEqual(figure.table.head.slice(1).map((_, i) => i + 1));
      const pick = (cells: readonly string[], wished: readonly number[]) =>
        [0, ...wished].map((column) => cells[column]);
      expect(
        parts.map(({ table }) => table.rows),
        figure.id,
      ).toEqual(
        columns.map((wished) =>
          figure.table.rows
            .map((row) => pick(row, wished))
            .filter(
              ([, ...cells]) =>
                COLUMN_PARTS[figure.id as FigureId] === undefined || cells.some((cell) => cell !== none),
            ),
        ),
      );
    }
  });

  test("are read back from DOCX by another reader with every cell, heading and alternative text", () => {
    const tables = of(chapter, "table");
    expect(
      [...read.querySelectorAll("table")].map((table) =>
        [...table.querySelectorAll("tr")].map((row) =>
          [...row.querySelectorAll("td, th")].map((cell) => cell.textContent),
        ),
      ),
    ).toEqual(
      tables.map(({ table }) => [
        table.head.map(({ text }) => text),
        ...tableRows(table).map((row) => (row.kind === "part" ? [row.name] : row.cells)),
      ]),
    );
    expect(
      [...read.querySelectorAll("h1, h2, h3")].map((each) => `${each.localName} ${each.textContent}`),
    ).toEqual(of(chapter, "heading").map(({ level, text }) => `h${level} ${text}`));
    expect([...read.querySelectorAll("img")].map((each) => each.getAttribute("alt"))).toEqual(
      of(chapter, "figure").map(({ alternative }) => alternative),
    );
    for (const { alternative } of of(chapter, "figure")) expect(alternative.length).toBeGreaterThan(60);
  });

  test("are read back from Markdown with the same cells", () => {
    const html = createMarkdownIt().render(chapterMarkdown(chapter, (figure) => `gambar/${figure}.png`));
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    const found = [...document.querySelectorAll("table")].map((table) =>
      [...table.querySelectorAll("tr")].map((row) =>
        [...row.querySelectorAll("td, th")].map((cell) => cell.textContent),
      ),
    );
    expect(found).toEqual(
      of(chapter, "table").map(({ table }) => [
        table.head.map(({ text }) => text),
        ...tableRows(table).map((row) =>
          table.head.map((_, i) => (row.kind === "part" ? (i === 0 ? row.name : "") : row.cells[i])),
        ),
      ]),
    );
    expect(document.querySelectorAll("img").length).toBe(of(chapter, "figure").length);
  });

  test("skip no level of heading, and no heading stands over nothing", () => {
    let level = 0;
    chapter.blocks.forEach((block, i) => {
      if (block.kind !== "heading") return;
      expect(block.level).toBeLessThanOrEqual(level + 1);
      level = block.level;
      const next = chapter.blocks[i + 1];
      expect(next === undefined || (next.kind === "heading" && next.level <= block.level), block.text).toBe(
        false,
      );
    });
  });

  test("say first what they are, whose, and of which cut-off", () => {
    const first = chapter.standing.map(plainProse).join(" ");
    expect(first).toContain(locale.site.standingShort);
    expect(first).toContain(standing({ publisher }, language));
    expect(first).toContain(locale.date(edition.definition.cutoff));
    expect(chapter.footer).toContain(locale.site.standingShort);
    expect(chapter.date).toBe(edition.definition.cutoff);
    const files = unzipSync(docx);
    expect(strFromU8(files["word/styles.xml"] ?? new Uint8Array())).toContain(
      `<w:lang w:val="${DOCUMENT_LANGUAGES[language]}"/>`,
    );
  });

  test("name an institution once it has adopted them, and no longer call themselves unofficial", async () => {
    const official = await made(id, language, true);
    const first = [...official.standing.map(plainProse), official.footer].join(" ");
    expect(first).toContain(locale.site.publishedBy(publisher.name[language]));
    expect(first).not.toContain(locale.site.standingShort);
  });

  test("say beside every change that its standard error is not published", () => {
    const { noStandardError } = locale.files;
    const moves = /\b(?:turun|naik|berkurang|bertambah|fell|rose)\b/;
    for (const figure of of(chapter, "figure")) {
      const shown = figures.find((each) => each.id === figure.id);
      const isNoted = shown?.notes.some((note) => note.includes(noStandardError)) ?? false;
      expect(figure.beside, figure.id).toBe(isNoted ? noStandardError : "");
      if (moves.test(figure.title)) expect(figure.beside, figure.title).not.toBe("");
    }
    const [numbers] = of(chapter, "table");
    expect(numbers?.notes.join(" ")).toContain(noStandardError);
  });

  test("give unit, reference, source and status below every table of figures", () => {
    const own = new Set(["numbers", "indicators", "breaks", "sources"]);
    const { labels } = locale.files;
    for (const { id: each, notes } of of(chapter, "table").filter((table) => !own.has(table.id))) {
      for (const label of [labels.unit, locale.lp2kd.reference, locale.site.source, labels.status]) {
        expect(plainProse(notes.at(-1) ?? "").toLowerCase(), each).toContain(`${label.toLowerCase()}`);
      }
    }
  });

  test("list every source they print, and take no address in which a person might be named", () => {
    const sources = of(chapter, "table").find((table) => table.id === "sources");
    const listed = new Set(sources?.table.rows.map(([code]) => code));
    const printed = of(chapter, "table").flatMap(({ notes, table, id: each }) => [
      ...(plainProse(notes.at(-1) ?? "").match(/\b(?:AN|AS|PS)\d+\b/g) ?? []),
      ...(each === "numbers"
        ? table.rows.flatMap((row) => row.at(-1)?.match(/\b(?:AN|AS|PS)\d+\b/g) ?? [])
        : []),
    ]);
    expect(printed.length).toBeGreaterThan(20);
    expect(printed.filter((code) => !listed.has(code))).toEqual([]);
    const addresses = sources?.table.rows.map((row) => row.at(-1) ?? "") ?? [];
    expect(
      addresses.filter((address) => address.includes("/") && !/^https:\/\/\w+\.bps\.go\.id\//.test(address)),
    ).toEqual([]);
  });

  test("are written as the language is, without a word that no sentence may use, and leave no gap", () => {
    const names = documentNames(edition);
    for (const text of textsOf(chapter)) {
      expect(lintText(text, locale, names), text).toEqual([]);
      expect(
        forbiddenIn(text, locale.guards).filter(({ word }) => word.severity !== "warning"),
        text,
      ).toEqual([]);
      expect(text).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  test("know nothing that was released after the cut-off", () => {
    const known = new Set(vintage(data.observations, data.regions, data.releases, edition.definition.cutoff));
    const print = (each: { value: number; decimals: number }) => printDecimal(each.value, each.decimals);
    const places = [edition.definition.focus, edition.definition.province];
    const double = new Set([...known].map(print));
    const later = data.observations.filter(
      (each) =>
        !known.has(each) &&
        places.includes(each.region) &&
        edition.analyses.indicators.has(each.indicator) &&
        !double.has(print(each)),
    );
    const text = textsOf(chapter).join("\n");
    const said = later.filter(({ value, decimals }) => {
      const form = locale.number.plain(value, decimals).replaceAll(".", "\\.");
      return new RegExp(`(?<![\\d.,])${form}(?![.,]?\\d)`).test(text);
    });
    expect(said.map((each) => `${each.region} ${each.indicator} ${each.year}: ${print(each)}`)).toEqual([]);
    if (id !== editions.at(-1)?.definition.id) expect(later.length).toBeGreaterThan(2);
  });

  test("are the same bytes when made again", async () => {
    expect(Buffer.compare(await chapterDocx(await made(id, language)), docx)).toBe(0);
  });
});

test.each(editions.map(({ definition }) => definition.id))(
  "edition %s says the same in every language: as many blocks of every kind in the same order",
  async (id) => {
    const shapes = await Promise.all(
      LANGUAGES.map(async (language) =>
        (await made(id, language)).blocks.map((block) => {
          if (block.kind === "heading") return `heading ${block.level}`;
          if (block.kind === "list") return `list ${block.items.length}`;
          if (block.kind === "paragraph") return "paragraph";
          if (block.kind === "figure") return `figure ${block.id} ${block.notes.length}`;
          return `table ${block.id} ${block.table.rows.length} x ${block.table.head.length}`;
        }),
      ),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  },
);

test("what the chapters leave to the office is named and never filled in", () => {
  for (const language of LANGUAGES) {
    const { absent } = LOCALES[language].lp2kd;
    expect(absent.items.length).toBe(5);
    for (const item of absent.items) expect(item).not.toMatch(/\d|\.\.\.|…|\[|_/);
  }
});
