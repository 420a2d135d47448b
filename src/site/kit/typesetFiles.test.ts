import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../model/words.ts";
import { typesetter } from "../../publish/typesetter.ts";
import { content } from "../content.ts";
import { elementsOf, type ReadPdf, readPdf, textOf } from "./fixtures/readPdf.ts";
import { handout, meetingTable } from "./handout.ts";
import { isTypeset, typesetFile } from "./kitFiles.ts";
import { slides } from "./slides.ts";

/** Points: what stands nearer to an edge may be lost by a printer. */
const EDGE = 25;

const EDITIONS = content().editions.map(({ definition }) => definition.id);
const CASES = EDITIONS.flatMap((edition) => LANGUAGES.map((language) => [edition, language] as const));
const DOCUMENTS = ["usulan-bahan.pdf", "paparan.pdf", "infografik.pdf"] as const;

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

/** Without any space: lines are broken where there may have been one or none. */
const joined = (text: string) => text.replace(/\s+/g, "");

describe.runIf(isTypeset()).each(CASES)("the documents of edition %s in %s", (edition, language) => {
  const volume = content().volume(edition, language);
  const read = async (file: (typeof DOCUMENTS)[number]): Promise<ReadPdf> =>
    readPdf(await typesetFile(edition, language, file));

  test.each(DOCUMENTS)("%s says its title, language and standard, and is tagged", async (file) => {
    const pdf = await read(file);
    const place = volume.edition.regions.get(volume.edition.definition.focus)?.name ?? "?";
    expect(pdf.title).toContain(place);
    expect(pdf.title).toContain(volume.edition.definition.title[language]);
    expect(pdf.language).toBe(language === "id" ? "id-ID" : "en-GB");
    expect(pdf.isTagged).toBe(true);
    expect(pdf.metadata).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test.each(DOCUMENTS)("%s has every text inside its pages", async (file) => {
    for (const { width, height, texts } of (await read(file)).pages) {
      const outside = texts.filter(
        ({ left, right, bottom }) =>
          left < EDGE || right > width - EDGE || bottom < EDGE || bottom > height - EDGE,
      );
      expect(outside).toEqual([]);
    }
  });

  test.each(DOCUMENTS)("no text of %s runs into another", async (file) => {
    for (const { texts } of (await read(file)).pages) {
      const met = texts.flatMap((one, i) =>
        texts
          .slice(i + 1)
          .filter(
            (other) =>
              Math.abs(one.bottom - other.bottom) < 0.6 * Math.min(one.size, other.size) &&
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5,
          )
          .map((other) => `${one.text} / ${other.text}`),
      );
      expect(met).toEqual([]);
    }
  });

  test.each(DOCUMENTS)("every figure of %s has an alternative, every table a head", async (file) => {
    const elements = (await read(file)).pages.flatMap(({ structure }) => elementsOf(structure));
    const figures = elements.filter(({ role }) => role === "Figure");
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ alternative = "" }) => alternative.length < 20)).toEqual([]);
    for (const table of elements.filter(({ role }) => role === "Table")) {
      const within = elementsOf(table);
      const [head] = within.filter(({ role }) => role === "THead");
      const columns = elementsOf(head ?? table).filter(({ role }) => role === "TH").length;
      expect(columns).toBeGreaterThan(1);
      for (const row of within.filter(({ role }) => role === "TBody").flatMap(({ children }) => children)) {
        expect(row.children).toHaveLength(columns);
      }
    }
  });

  test.each(DOCUMENTS)("headings of %s begin with the first level and skip none", async (file) => {
    const levels = (await read(file)).pages
      .flatMap(({ structure }) => elementsOf(structure))
      .flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role.slice(1))] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });

  test("the handout has four to eight pages and under two megabytes", async () => {
    const bytes = await typesetFile(edition, language, "usulan-bahan.pdf");
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(8);
    expect(bytes.length).toBeLessThan(2_000_000);
  });

  test("page one of the handout tells every key figure as the site does, and what cannot be concluded", async () => {
    const [first] = (await read("usulan-bahan.pdf")).pages;
    const text = joined((first?.texts ?? []).map((each) => each.text).join(" "));
    const { numbers, cannot, headline, lede, masthead } = handout(volume);
    const cells = numbers.table.rows.flat();
    expect(cells.length).toBeGreaterThan(30);
    for (const said of [headline, lede, masthead, ...cannot.items, ...cells])
      expect(text).toContain(joined(said));
  });

  test("sections of the handout are bookmarks, in the order meetings read", async () => {
    const { bookmarks } = await read("usulan-bahan.pdf");
    const given = handout(volume);
    const expected = [
      given.cannot.name,
      given.decide.name,
      ...given.sections.flat().map(({ name }) => name),
      ...given.meetings.map(({ name }) => name),
      given.form.name,
      given.method.name,
      given.sources.name,
      given.revisions.name,
      ...(given.corrections === undefined ? [] : [given.corrections.name]),
    ];
    const found = bookmarks.filter(({ depth }) => depth === 2).map(({ title }) => flat(title));
    expect(found).toEqual(expected.map(flat));
  });

  test("the alternatives of the handout are those of its figures", async () => {
    const elements = (await read("usulan-bahan.pdf")).pages.flatMap(({ structure }) => elementsOf(structure));
    const alternatives = elements
      .filter(({ role }) => role === "Figure")
      .map((each) => flat(each.alternative ?? ""));
    const figures = handout(volume)
      .sections.flat()
      .flatMap((section) => section.figures);
    for (const figure of figures) expect(alternatives).toContain(flat(figure.alternative));
  });

  test("every page of the handout says whose it is", async () => {
    const pdf = await read("usulan-bahan.pdf");
    for (const page of pdf.pages) {
      expect(joined(page.texts.map(({ text }) => text).join(" "))).toContain(
        joined(handout(volume).standing),
      );
    }
  });

  test("the slides are a page each, with their titles, and without a word for the presenter alone", async () => {
    const pdf = await read("paparan.pdf");
    const told = slides(volume);
    expect(pdf.pages).toHaveLength(told.length);
    told.forEach(({ title }, i) => {
      expect(joined(pdf.pages[i]?.texts.map(({ text }) => text).join(" ") ?? "")).toContain(joined(title));
    });
    const shown = joined(told.flatMap((slide) => [slide.title, ...slide.lines, ...slide.small]).join(" "));
    const kept = told.flatMap(({ notes }) => notes).filter((note) => !shown.includes(joined(note)));
    expect(kept.length).toBeGreaterThan(10);
    const text = joined(textOf(pdf));
    expect(kept.filter((note) => text.includes(joined(note)))).toEqual([]);
  });

  test("the infographic is one page", async () => {
    expect((await read("infografik.pdf")).pages).toHaveLength(1);
  });
});

test.runIf(isTypeset())(
  "decisions of an earlier meeting stand in the handout with what became of them",
  async () => {
    const volume = content().volume("2026", "id");
    const given = handout(volume);
    const setter = typesetter();
    const decided = meetingTable({
      heading: "Tindak lanjut keputusan terdahulu",
      sentences: ["Dibaca dari Edisi 2026."],
      columns: ["Kode", "Keputusan", "Kantor", "Tenggat", "Status", "Sementara itu"],
      rows: [
        [
          "26 Juni 2025, k1",
          "Meminta galat baku *dan* #tabelnya",
          "Kantor A_B",
          "30 Juni 2026",
          "lewat tenggat",
          "6,71% $ 6,14%",
        ],
      ],
      notes: ["Perubahan di samping sebuah keputusan bukan bukti sebab."],
    });
    const pdf = await readPdf(setter?.pdf("handout", { ...given, meetings: [decided] }) ?? new Uint8Array());
    expect(pdf.bookmarks.map(({ title }) => title)).toContain(decided.name);
    const text = joined(textOf(pdf));
    for (const said of [...(decided.table?.table.rows.flat() ?? []), ...(decided.table?.notes ?? [])]) {
      expect(text).toContain(joined(said));
    }
  },
);
