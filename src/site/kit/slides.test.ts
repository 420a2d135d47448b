import { describe, expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import { SLIDE_FIGURES } from "../../locales/slideWords.ts";
import type { Slide } from "../../model/slide.ts";
import { LANGUAGES } from "../../model/words.ts";
import { foremostNotes } from "../../publish/publication.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadContent, type Volume } from "../content.ts";
import { plainText } from "../plainText.ts";
import { meetingQuestions } from "./meetingQuestions.ts";
import { slides } from "./slides.ts";

const { editions, volume, publisher } = loadContent(diskFiles(process.cwd()));

const CASES = editions.flatMap(({ definition: { id } }) => LANGUAGES.map((language) => ({ id, language })));

/** Numerals with their marks: "6,14", "Rp101.013", "2025". */
const numeralsOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

const shownOf = ({ title, lines, small, numbers = [] }: Slide) => [
  title,
  ...lines,
  ...small,
  ...numbers.flatMap(({ name, value, lines: below }) => [name, value, ...below.map(({ text }) => text)]),
];

/** Everything the edition prints of its findings, figures and reports. */
function printed({ edition, figures, reports, locale }: Volume): Set<string> {
  const findings = [...edition.findings.values()].flatMap(
    ({ value, unit, decimals, interval, year, window }) => [
      value === null ? "" : locale.quantity(value, unit, decimals),
      interval === null ? "" : locale.range(interval.lower, interval.upper, decimals),
      interval === null ? "" : String(Math.round(100 * interval.level)),
      ...[year, ...(window ?? [])].map(String),
    ],
  );
  const told = figures.flatMap(({ title, description, notes, howToRead, table }) => [
    title,
    howToRead,
    ...description,
    ...notes,
    ...table.rows.flat(),
  ]);
  const written = [...reports.values()].flatMap(({ title, headline, lede, html, cannot }) =>
    [title, headline, lede, html, ...cannot].map(plainText),
  );
  const { title, cutoff } = edition.definition;
  const names = [...edition.indicators.values()].map(({ name }) => name[locale.language]);
  const all = [...findings, ...told, ...written, ...names, title[locale.language], locale.date(cutoff)];
  return new Set(all.flatMap(numeralsOf));
}

describe.each(CASES)("edition $id in $language", ({ id, language }) => {
  const own = volume(id, language);
  const { locale, figures, reports } = own;
  const all = slides(own, publisher);
  const report = reports.get("rakor");
  const rest = (without: string) =>
    slides({ ...own, figures: figures.filter((figure) => figure.id !== without) }, publisher);

  test("there are ten to twelve, first the opening, last the questions", () => {
    expect(all.length).toBeGreaterThanOrEqual(10);
    expect(all.length).toBeLessThanOrEqual(12);
    expect(all[0]?.kind).toBe("opening");
    expect(all.at(-1)?.kind).toBe("closing");
    expect(all.slice(1, -1).map(({ kind }) => kind)).not.toContain("closing");
  });

  test("anchors are used once and are the same in every language", () => {
    const anchors = all.map((slide) => slide.id);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9_-]{1,64}$/);
    for (const other of LANGUAGES) {
      expect(slides(volume(id, other), publisher).map((slide) => slide.id)).toEqual(anchors);
    }
  });

  test("a slide of a figure bears its title, its cautions and its source", () => {
    const shown = all.filter(({ kind }) => kind === "figure");
    expect(shown.map((slide) => slide.id)).toEqual([...SLIDE_FIGURES]);
    for (const slide of shown) {
      const figure = figures.find((each) => each.id === slide.id);
      if (figure === undefined) throw new Error(`no figure ${slide.id}`);
      expect(slide.title).toBe(figure.title);
      for (const note of foremostNotes(figure, language)) expect(slide.small).toContain(note);
      expect(slide.small.at(-1)).toContain(figure.source);
      expect(slide.figure?.picture.narrow).toMatch(/^<svg/);
    }
  });

  test("where a change is told or measured, its missing standard error is told too", () => {
    const { noStandardError } = locale.files;
    const telling = ["one_minute", "key_figures", "headcount_ratio_trend", "shortfall", "slope", "targets"];
    for (const slide of all.filter((each) => telling.includes(each.id))) {
      expect(slide.small.join(" "), slide.id).toContain(noStandardError);
    }
    expect(all.filter((each) => telling.includes(each.id)).length).toBe(telling.length);
  });

  test("five key figures stand with the one before, where there is one", () => {
    const { numbers = [] } = all.find(({ kind }) => kind === "numbers") ?? {};
    expect(numbers.map((number) => number.id)).toEqual([
      "headcount_ratio",
      "headcount",
      "poverty_line",
      "poverty_gap_index",
      "poverty_severity_index",
    ]);
    for (const { id: indicator, finding, lines } of numbers) {
      expect(finding?.id).toBe(`${indicator}.latest`);
      expect(lines.map((line) => line.finding?.id)).toContain(`${indicator}.previous`);
    }
  });

  test("what cannot be concluded and what is asked are the report's own", () => {
    if (report === undefined) throw new Error("no report");
    expect(all.find((slide) => slide.id === "cannot")?.lines).toEqual(report.cannot.map(plainText));
    const questions = meetingQuestions(report);
    expect(questions.length).toBeGreaterThan(0);
    expect(all.at(-1)?.lines).toEqual(questions);
  });

  test("every number on a slide is printed by a finding, a figure or a report", () => {
    const known = printed(own);
    for (const slide of all) {
      const numerals = shownOf(slide).flatMap(numeralsOf);
      expect(
        numerals.filter((each) => !known.has(each)),
        slide.id,
      ).toEqual([]);
    }
  });

  test("both languages show the same numbers, slide by slide", () => {
    const plain = (slide: Slide) =>
      shownOf({ ...slide, title: "", small: [] })
        .flatMap(numeralsOf)
        .map((each) => each.replace(/\D/g, ""))
        .sort();
    const other = LANGUAGES.find((each) => each !== language) ?? language;
    const others = slides(volume(id, other), publisher);
    all.forEach((slide, i) => {
      const pair = others[i];
      if (slide.kind === "figure" || slide.kind === "numbers") {
        expect(pair === undefined ? [] : plain(pair), slide.id).toEqual(plain(slide));
      }
    });
  });

  test("every slide has something to show and something to say, and says no sentence twice", () => {
    for (const slide of all) {
      expect(slide.title, slide.id).toMatch(/\S/);
      expect(slide.lines.length + (slide.numbers?.length ?? 0), slide.id).toBeGreaterThan(0);
      expect(slide.small.length, slide.id).toBeGreaterThan(0);
      expect(slide.notes.length, slide.id).toBeGreaterThan(1);
      expect(new Set(slide.notes).size, slide.id).toBe(slide.notes.length);
      expect(shownOf(slide).join(" "), slide.id).not.toMatch(/undefined|NaN|…/);
      expect(slide.notes.at(-1), slide.id).toBe(
        locale.slides.notes.avoid[slide.id as keyof typeof locale.slides.notes.avoid],
      );
    }
  });

  test("nothing is called steady, significant, a success or a failure, and no cause is named", () => {
    const said = all.flatMap((slide) => [...shownOf(slide), ...slide.notes]).join("\n");
    expect(said).not.toMatch(/\b(?:stabil|signifikan|berhasil|gagal|berkat|termiskin)\b/i);
    expect(said).not.toMatch(/\b(?:stable|significant(?:ly)?|succe\w+|fail\w*|thanks to|because)\b/i);
  });

  test("the opening says whose it is and of which day", () => {
    const [opening] = all;
    expect(opening?.small[0]).toBe(
      publisher.official ? locale.site.publishedBy(publisher.name[language]) : locale.site.standing,
    );
    expect(opening?.lines.join(" ")).toContain(locale.date(own.edition.definition.cutoff));
  });

  test.each([...SLIDE_FIGURES])("without %s there is no slide of it, and no empty one", (figure) => {
    expect(rest(figure).map((slide) => slide.id)).toEqual(
      all.map((slide) => slide.id).filter((each) => each !== figure),
    );
  });

  test("without a plain report the meeting's report tells it in a minute", () => {
    const few = new Map([...reports].filter(([name]) => name !== "satu-menit"));
    const minute = slides({ ...own, reports: few }, publisher).find((slide) => slide.id === "one_minute");
    expect(minute?.title).toBe(LOCALES[language].slides.oneMinute);
    expect(minute?.lines.length).toBeGreaterThan(1);
    expect(minute?.small[0]).toBe(locale.files.noStandardError);
  });

  test("without a report for the meeting there are no slides", () => {
    expect(slides({ ...own, reports: new Map() }, publisher)).toEqual([]);
  });
});
