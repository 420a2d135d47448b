import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { parseHTML } from "linkedom";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { linksFor } from "../links.ts";
import { openBrowser } from "./openBrowser.ts";
import { pagesOf } from "./pagesOf.ts";

const folder = testSite("a");
const pages = pagesOf(folder);
const editions = editionIds(diskFiles(process.cwd()));
const MOST_BYTES = 500_000;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const placeOf = (edition: string) => resolve(join(folder, "edisi", edition, "luring.html"));
const fileOf = (edition: string) => readFileSync(placeOf(edition), "utf8");

/** The file as it is opened from a stick: from the disk, with the network cut. */
async function open<T>(
  edition: string,
  options: BrowserContextOptions,
  look: (page: Page, complaints: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options, offline: true });
  context.setDefaultTimeout(60_000);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(String(error)));
    page.on("request", (request) => {
      if (!/^(?:file|data):/.test(request.url())) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(placeOf(edition)).href, { waitUntil: "load" });
    return await look(page, complaints);
  } finally {
    await context.close();
  }
}

const WIDE = { viewport: { width: 1280, height: 800 } } as const;
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;

/** The cells of every table, by the table's caption. */
function tablesOf(root: ParentNode): Map<string, string[]> {
  return new Map(
    [...root.querySelectorAll("table")].map((table) => [
      table.querySelector("caption")?.textContent ?? "",
      [...table.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
    ]),
  );
}

describe.each(editions)("edition %s in one file", (edition) => {
  test("it is small enough for a message, and holds no script and nothing that is fetched", () => {
    const html = fileOf(edition);
    expect(Buffer.byteLength(html)).toBeLessThan(MOST_BYTES);
    expect(html).not.toMatch(/<script|<link|<iframe|\ssrc=|\sstyle="|@import/);
    expect([...html.matchAll(/url\("?([a-z]+):/g)].map(([, scheme]) => scheme)).toEqual(["data"]);
  });

  test("every id is there once, and every anchor leads to one", () => {
    const { document } = parseHTML(fileOf(edition));
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const known = new Set(ids);
    const anchors = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href") ?? "");
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !known.has(anchor.slice(1)))).toEqual([]);
    expect([...document.querySelectorAll('a[href^="/"]')]).toEqual([]);
  });

  test.each(LANGUAGES)("report, tables and figures in %s are those of the site", (language) => {
    const links = linksFor(language);
    const { document } = parseHTML(fileOf(edition));
    const part = document.querySelector(`[data-language="${language}"]`);
    const { document: site } = parseHTML(pages.get(links.report(edition, "rakor")) ?? "");
    const words = (root: ParentNode | null | undefined, where: string) =>
      [...(root?.querySelectorAll(where) ?? [])].map(({ textContent }) =>
        textContent?.replace(/\s+/g, " ").trim(),
      );
    const paragraphs = words(site.querySelector("article.prose"), ":scope > p");
    expect(paragraphs.length).toBeGreaterThan(8);
    expect(words(part, "p")).toEqual(expect.arrayContaining(paragraphs));

    const tables = tablesOf(part ?? document);
    const figures = [...(part?.querySelectorAll("figure.figure") ?? [])];
    expect(figures.length).toBeGreaterThanOrEqual(12);
    for (const figure of figures) {
      const id = figure.id.slice(language.length + 1);
      const { document: own } = parseHTML(pages.get(links.figure(edition, id)) ?? "");
      const heading = own.querySelector("h1")?.textContent ?? "?";
      expect(figure.querySelector("h3")?.textContent, id).toBe(heading);
      expect(tables.get(heading), id).toEqual(tablesOf(own).get(heading));
      expect(figure.querySelectorAll(".picture svg"), id).toHaveLength(1);
    }
  });

  test.each(LANGUAGES)("slides and glossary in %s are those of the site", (language) => {
    const links = linksFor(language);
    const { document } = parseHTML(fileOf(edition));
    const part = document.querySelector(`[data-language="${language}"]`);
    const texts = (root: ParentNode | null, where: string) =>
      [...(root?.querySelectorAll(where) ?? [])].map(({ textContent }) =>
        textContent?.replace(/\s+/g, " ").trim(),
      );
    const { document: deck } = parseHTML(pages.get(links.slides(edition)) ?? "");
    const titles = texts(deck, ".slide h2");
    expect(titles.length).toBeGreaterThanOrEqual(10);
    expect(texts(part, ".sheet h3")).toEqual(titles);
    const { document: glossary } = parseHTML(pages.get(links.glossary) ?? "");
    expect(texts(part, ".glossary > div")).toHaveLength(glossary.querySelectorAll(".glossary > div").length);
  });

  test("from the disk and without a network it shows one language, then the other", async () => {
    await open(edition, WIDE, async (page, complaints) => {
      const headings = () => page.getByRole("heading", { level: 1 }).allInnerTexts();
      const [indonesian] = await headings();
      expect(await headings()).toHaveLength(1);
      await page.getByRole("radio", { name: "English" }).check();
      const [english] = await headings();
      expect(await headings()).toHaveLength(1);
      expect(english).not.toBe(indonesian);
      expect(await page.evaluate(() => document.fonts.check('16px "Plus Jakarta Sans Variable"'))).toBe(true);
      expect(complaints).toEqual([]);
    });
  });

  test("slides fill the frame one by one, by keyboard", async () => {
    await open(edition, WIDE, async (page) => {
      const frame = page.locator('[data-language="id"] .sheets');
      const sizes = await frame.evaluate((sheets) => ({
        frame: sheets.clientHeight,
        tallest: Math.max(...[...sheets.children].map((sheet) => sheet.getBoundingClientRect().height)),
      }));
      expect(sizes.tallest).toBeLessThanOrEqual(sizes.frame + 1);
      await frame.focus();
      await page.keyboard.press("PageDown");
      await expect
        .poll(() => frame.evaluate((sheets) => sheets.scrollTop), { timeout: 20_000 })
        .toBeGreaterThan(400);
    });
  });

  test.each([
    ["a phone at night", PHONE],
    ["a screen by day", WIDE],
  ] as const)("on %s nothing runs over and nothing hinders a reader", async (_, options) => {
    await open(edition, options, async (page) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(options.viewport.width);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    });
  });

  test("on paper there is one language, whole", async () => {
    await open(edition, WIDE, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.getByRole("radio").count()).toBe(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll(".sheets")]
          .filter((sheets) => sheets.clientHeight > 0)
          .map((sheets) => sheets.scrollHeight - sheets.clientHeight),
      );
      expect(cut).toEqual([0]);
    });
  });
});
