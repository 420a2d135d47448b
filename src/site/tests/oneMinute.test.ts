import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { MESSAGE_CARD_SIZE } from "../../publish/messageCardLayout.ts";
import { editionFile, editionIds, publisherFile } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { linksFor } from "../links.ts";
import { filesOf, pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const pages = pagesOf(folder);
const built = new Set(filesOf(folder));
const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);

const CASES = editions.flatMap((edition) =>
  LANGUAGES.map((language) => ({ edition, id: edition.definition.id, language })),
);

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

describe.each(CASES)("the one-minute version of edition $id in $language", ({ edition, id, language }) => {
  const links = linksFor(language, "/");
  const locale = LOCALES[language];
  const html = pages.get(links.oneMinute(id)) ?? "";
  const { document } = parseHTML(html);
  const textFile = links.kitFile(id, "satu-menit.txt").slice(1);
  const pictureFile = links.kitFile(id, "satu-menit.png").slice(1);
  const found = (finding: string) => edition.findings.get(finding)?.value ?? Number.NaN;
  const numbers = [
    locale.outOfHundred(found("headcount_ratio.latest")),
    locale.rounded(found("headcount.latest"), "thousand persons"),
    locale.rounded(found("headcount.change"), "thousand persons"),
    locale.rounded(found("poverty_line.latest"), "IDR per person per month"),
    locale.rounded(found("shortfall.latest"), "IDR per poor person per month"),
    locale.rounded(found("shortfall.previous"), "IDR per poor person per month"),
    locale.outOfThousand(found("headcount_ratio.target.next")),
    locale.outOfThousand(found("headcount_ratio.latest")),
  ].map((number) => flat(number ?? "nothing"));

  test("has its page at one address, its text and its card", () => {
    expect(html).not.toBe("");
    expect(pages.has(`${links.edition(id)}laporan/satu-menit/`)).toBe(false);
    expect(built).toContain(textFile);
    expect(built).toContain(pictureFile);
  });

  test("says the findings' numbers on the page and in the text, as frequencies", () => {
    const said = flat(textOf(html));
    const text = flat(readFileSync(join(folder, textFile), "utf8"));
    for (const number of numbers) {
      expect(said, number).toContain(number);
      expect(text, number).toContain(number);
    }
    expect(flat(document.querySelector(".minute .said")?.textContent ?? "nothing")).not.toMatch(
      /persen|percent|%|\bP[012]\b/,
    );
    expect(text).not.toMatch(/persen|percent|%|\bP[012]\b|<|&amp;|undefined/);
  });

  test("draws as many people as the headline says", () => {
    const path = document.querySelector('.hundred [data-people="told"]')?.getAttribute("d") ?? "";
    const told = (path.match(/z/g)?.length ?? 0) / 2;
    expect(told).toBe(Math.round(found("headcount_ratio.latest")));
    expect(document.querySelector("h1")?.textContent).toContain(locale.outOfHundred(told));
    expect(document.querySelector(".hundred figcaption")?.textContent).toContain(locale.oneMinute.each);
  });

  test("is of about 120 words, and says how it was counted", () => {
    const parts = ["h1", ".minute .lede", ".minute .said"].map(
      (part) => document.querySelector(part)?.textContent ?? "",
    );
    const words = flat(parts.join(" ").replaceAll("/", " ")).split(" ").length;
    expect(words).toBeGreaterThanOrEqual(100);
    expect(words).toBeLessThanOrEqual(150);
    const small = [...document.querySelectorAll(".minute .small")].map((each) =>
      flat(each.textContent ?? ""),
    );
    expect(small.join(" ")).toContain(`${words} ${language === "id" ? "kata" : "words"}`);
    expect(html).toContain(`href="${links.method}#plain_language"`);
  });

  test("says what cannot be concluded, and leads to the whole", () => {
    const hrefs = [...document.querySelectorAll(".minute a[href]")].map((each) => each.getAttribute("href"));
    for (const address of [links.report(id, "rakor"), `/${textFile}`, `/${pictureFile}`]) {
      expect(hrefs).toContain(address);
    }
    const text = readFileSync(join(folder, textFile), "utf8");
    for (const item of document.querySelectorAll(".cannot li")) {
      expect(text).toContain(`- ${flat(item.textContent ?? "")}`);
    }
  });

  test("the text begins with its headline in asterisks, and says edition and whose it is", () => {
    const text = readFileSync(join(folder, textFile), "utf8");
    const [first = ""] = text.split("\n");
    expect(first).toBe(`\ufeff*${flat(document.querySelector("h1")?.textContent ?? "")}*`);
    expect(text.match(/\*/g)).toHaveLength(2);
    expect(text).toContain(edition.definition.title[language]);
    if (!publisherFile(files).official) expect(text).toContain(locale.site.standing);
  });

  test("the card is a square picture", () => {
    const png = readFileSync(join(folder, pictureFile));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([MESSAGE_CARD_SIZE, MESSAGE_CARD_SIZE]);
    expect(png.length).toBeLessThan(150_000);
    const image = document.querySelector(".card-shown img");
    expect(image?.getAttribute("src")).toBe(`/${pictureFile}`);
    expect(flat(image?.getAttribute("alt") ?? "")).toContain(
      flat(document.querySelector("h1")?.textContent ?? "nothing"),
    );
  });

  test("no edition tells of a year its cut-off does not know", () => {
    const text = readFileSync(join(folder, textFile), "utf8");
    const known = Number(edition.definition.cutoff.slice(0, 4));
    const years = [...text.replaceAll("RPJMD Kota Pekalongan 2021-2026", "").matchAll(/\b20\d\d\b/g)].map(
      Number,
    );
    expect(Math.max(...years)).toBeLessThanOrEqual(known);
  });
});
