import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LOCALES } from "../../locales/index.ts";
import { FIGURE_IDS } from "../../locales/locale.ts";
import { PRESS_PAIRS } from "../../locales/pressWords.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionIds, publisherFile } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { filesOf, pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const files = new Set(filesOf(folder));
const pages = pagesOf(folder);
const project = diskFiles(process.cwd());
const editions = editionIds(project);
const newest = editions.at(-1) ?? "";

describe.each(LANGUAGES)("the press room in %s", (language) => {
  const start = language === "id" ? "" : `/${language}`;
  const html = pages.get(`${start}/pers/`) ?? "";
  const { document } = parseHTML(html);
  const { press } = LOCALES[language];
  const hrefs = (selector: string) =>
    [...document.querySelectorAll(`${selector} a[href]`)].map((link) => link.getAttribute("href") ?? "");

  test("has its sections in the order an editor needs them, and a way to each", () => {
    const sections = [...document.querySelectorAll("article > section")].map(({ id }) => id);
    expect(sections).toEqual([
      "kutipan",
      "jangan",
      "jadwal",
      "berkas",
      "siaran",
      "perubahan",
      "periksa",
      "lisensi",
    ]);
    expect(hrefs("nav.contents")).toEqual(sections.map((id) => `#${id}`));
  });

  test("quotes only sentences whose numbers lead to where they are from", () => {
    const quoted = document.querySelectorAll("#kutipan > ul:not(.onward) > li");
    expect(quoted.length).toBeGreaterThan(12);
    for (const sentence of quoted) {
      const text = sentence.textContent ?? "";
      for (const value of sentence.querySelectorAll("data"))
        expect(value.closest("a.fact"), text).not.toBeNull();
      expect(sentence.querySelector("a.fact, [data-claim], span"), text).not.toBeNull();
    }
  });

  test("sets a right sentence beside every wrong one, and keeps the wrong ones apart", () => {
    const mistakes = [...document.querySelectorAll(".mistake")];
    expect(mistakes.map(({ id }) => id)).toEqual(PRESS_PAIRS.map((id) => `jangan-${id}`));
    for (const mistake of mistakes) {
      expect(mistake.querySelectorAll("dd").length).toBe(3);
      expect(mistake.querySelectorAll("dd q").length).toBe(1);
    }
  });

  test("leads to every file of every figure in one step, and to its embed code", () => {
    for (const figure of FIGURE_IDS) {
      const stem = `${start}/edisi/${newest}/grafik/${figure}`;
      const expected = ["png", "svg", "csv", "xlsx", "json", "zip"].map(
        (extension) => `${stem}.${extension}`,
      );
      expected.push(`${stem}/`, `${stem}-excel-id.csv`, `${stem}/sematan/`);
      const found = hrefs("#berkas");
      for (const address of expected) {
        expect(found, address).toContain(address);
        expect(pages.has(address) || files.has(address.slice(1)), address).toBe(true);
      }
    }
  });

  test("says of every awaited figure by when and how that is known", () => {
    const awaited = [...document.querySelectorAll("#jadwal > .releases > li")];
    expect(awaited.length).toBeGreaterThan(2);
    for (const release of awaited) {
      expect(release.querySelector("b")?.textContent).toMatch(/\d{4}/);
      expect(Object.values(press.calendar.basis)).toContain(release.querySelector(".basis")?.textContent);
    }
  });

  test("compares the two newest editions by name", () => {
    const heads = [...document.querySelectorAll("#perubahan thead th")].map((head) => head.textContent);
    expect(heads).toHaveLength(3);
    for (const edition of editions.slice(-2)) expect(heads.join(" ")).toContain(edition);
  });

  test("a page of changes tells every verdict that changed, each of its own indicator, and what became of the words", () => {
    const page = readFileSync(join(folder, `${start}/edisi/2026/perubahan/index.html`.slice(1)), "utf8");
    const { document: changes } = parseHTML(page);
    const itemsBelow = (heading: string) => {
      const head = [...changes.querySelectorAll("h3")].find(({ textContent }) => textContent === heading);
      return [...(head?.nextElementSibling?.querySelectorAll("li") ?? [])].map(
        ({ textContent }) => textContent,
      );
    };
    const verdicts = itemsBelow(LOCALES[language].editionDiff.verdicts);
    expect(verdicts).toHaveLength(2);
    expect(new Set(verdicts).size).toBe(2);
    for (const each of verdicts) expect(each).toContain(" → ");
    expect(itemsBelow(LOCALES[language].editionDiff.words)).toHaveLength(4);
  });

  test("names the contact that was given, or says that none was", () => {
    const { contact } = publisherFile(project);
    const text = textOf(html);
    expect(text.includes(press.terms.noContact)).toBe(contact === undefined);
    if (contact !== undefined) expect(text).toContain(contact);
  });

  test.each(editions)("gives quotations and release of edition %s as plain text", (edition) => {
    for (const name of ["kutipan", "siaran-pers"]) {
      const file = `${start}/edisi/${edition}/laporan/${name}.txt`.slice(1);
      expect(files).toContain(file);
      const text = readFileSync(join(folder, file), "utf8");
      expect(text.startsWith("\ufeff")).toBe(true);
      expect(text).not.toMatch(/<|&amp;|undefined/);
    }
  });
});
