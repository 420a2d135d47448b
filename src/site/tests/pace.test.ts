import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { parseHTML } from "linkedom";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { openBrowser } from "./openBrowser.ts";
import { pagesOf } from "./pagesOf.ts";

const folder = testSite("a");
const editions = editionIds(diskFiles(process.cwd()));
const newest = editions.at(-1) ?? "";
const WIDE = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;
const addressOf = (language: Language, edition = newest) =>
  `${language === "id" ? "" : `/${language}`}/edisi/${edition}/laju-yang-diperlukan/`;
const pages = pagesOf(folder);

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

async function open<T>(
  address: string,
  options: BrowserContextOptions,
  look: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(60_000);
  try {
    const page = await context.newPage();
    const [requests, complaints]: [string[], string[]] = [[], []];
    page.on("request", (request) => void requests.push(request.url()));
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(String(error)));
    await page.goto(site.origin + address, { waitUntil: "load" });
    return await look({ page, requests, complaints });
  } finally {
    await context.close();
  }
}

/** What the form says to a target and a year. */
async function answered(page: Page, target: string, year?: number): Promise<string> {
  await page.locator("#hitungan").waitFor({ state: "visible" });
  await page.locator("#target").fill(target);
  if (year !== undefined) await page.locator("#tahun").selectOption(String(year));
  await page.locator("#hitung").click();
  return (await page.locator("#jawaban").textContent()) ?? "";
}

/** The tables as they stand on a page: the year, then the cells of every row. */
function tablesOf(html: string): { readonly year: number; readonly rows: readonly string[][] }[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll("section[id^=sampai-]")].map((section) => ({
    year: Number(section.id.slice("sampai-".length)),
    rows: [...section.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map(({ textContent }) => textContent ?? ""),
    ),
  }));
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

test("the script is under 12 KB, and with its figures under 16, compressed", async () => {
  await open(addressOf("id"), WIDE, async ({ page, requests }) => {
    await page.locator("#hitungan").waitFor({ state: "visible" });
    const sizes = requests
      .filter((url) => url.endsWith(".js"))
      .map((url) => ({
        url,
        size: gzipSync(readFileSync(join(folder, new URL(url).pathname)), { level: 9 }).length,
      }));
    const total = (kept: (url: string) => boolean) =>
      sizes.filter(({ url }) => kept(url)).reduce((sum, { size }) => sum + size, 0);
    expect(sizes.filter(({ url }) => url.endsWith(`/edisi/${newest}/laju.js`)).length).toBe(1);
    expect(total((url) => !url.endsWith("/laju.js"))).toBeLessThan(12_288);
    expect(total(() => true)).toBeLessThan(16_384);
  });
});

test.each(editions)(
  "edition %s has a table for each of at least five years, the same in both languages",
  (edition) => {
    const [indonesian, english] = LANGUAGES.map((language) =>
      tablesOf(pages.get(addressOf(language, edition)) ?? ""),
    );
    expect(indonesian?.length).toBeGreaterThanOrEqual(5);
    for (const { rows } of indonesian ?? []) expect(rows.length).toBeGreaterThanOrEqual(13);
    const numbers = (tables: typeof indonesian) =>
      tables?.map(({ year, rows }) => [
        year,
        rows.map((cells) =>
          cells.map((text) => text.replace(",", ".").replace(/ (?:dari|of) /, "/")).slice(0, 7),
        ),
      ]);
    expect(numbers(english)).toEqual(numbers(indonesian));
  },
);

describe.each(LANGUAGES)("in %s", (language) => {
  const { pace: words, number } = LOCALES[language];
  const address = addressOf(language);

  test("the form says of a target what its row says", async () => {
    await open(address, WIDE, async ({ page, complaints }) => {
      const tables = tablesOf(pages.get(address) ?? "");
      for (const { year, rows } of tables) {
        for (const cells of rows.filter((_, i) => i % 4 === 1)) {
          const [target = "", points = "", percent = "", windows = "", , districts = "", , chance = ""] =
            cells;
          const text = await answered(page, target, year);
          expect(text).toContain(`${points.slice(1)}\u00a0`);
          expect(text).toContain(`${percent.slice(1)}\u00a0`);
          for (const tally of [windows, districts])
            if (!tally.startsWith("0 ")) expect(text).toContain(tally);
          if (chance !== words.none) expect(text).toContain(chance);
        }
      }
      expect(complaints).toEqual([]);
    });
  });

  test("a comma and a point are the same, and Enter is enough", async () => {
    await open(address, WIDE, async ({ page }) => {
      const comma = await answered(page, "5,5");
      expect(comma).toContain(number.plain(5.5, 2));
      await page.locator("#target").fill("");
      await page.locator("#target").pressSequentially("5.5");
      await page.keyboard.press("Enter");
      expect(await page.locator("#jawaban").textContent()).toBe(comma);
      expect(await page.locator("#target").getAttribute("aria-invalid")).toBe("false");
    });
  });

  test("another year is answered at once", async () => {
    await open(address, WIDE, async ({ page }) => {
      const [first, second] = tablesOf(pages.get(address) ?? "").map(({ year }) => year);
      const before = await answered(page, "5", first);
      await page.locator("#tahun").selectOption(String(second));
      const after = await page.locator("#jawaban").textContent();
      expect(after).not.toBe(before);
      expect(after).toContain(String(second));
    });
  });

  test("what cannot be counted is told in plain words, and the focus goes back to the field", async () => {
    await open(address, WIDE, async ({ page, complaints }) => {
      for (const [typed, problem] of [
        ["", "empty"],
        ["lima", "not_a_number"],
        ["5,5,5", "not_a_number"],
        ["5.555", "too_fine"],
        ["0", "out_of_range"],
        ["-2", "out_of_range"],
        ["250", "out_of_range"],
      ] as const) {
        expect(await answered(page, typed)).toBe(words.problem[problem]);
        expect(await page.locator("#target").getAttribute("aria-invalid")).toBe("true");
        expect(await page.locator(":focus").getAttribute("id")).toBe("target");
      }
      expect(await axe(page)).toEqual([]);
      const reached = await answered(page, "9");
      expect(reached).toMatch(/tidak ada penurunan yang diperlukan|no fall is needed/);
      expect(reached).not.toMatch(/undefined|NaN/);
      expect(complaints).toEqual([]);
    });
  });

  test("nothing is sent, neither by typing nor by counting", async () => {
    await open(address, WIDE, async ({ page, requests }) => {
      await page.locator("#hitungan").waitFor({ state: "visible" });
      expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
      const before = requests.length;
      await answered(page, "4,75");
      expect(requests.slice(before)).toEqual([]);
    });
  });

  test("without script the tables stand, and no form that would do nothing", async () => {
    await open(address, { ...WIDE, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator("#hitungan").isVisible()).toBe(false);
      expect(await page.locator("table").filter({ visible: true }).count()).toBeGreaterThanOrEqual(5);
      expect(await page.getByText(words.reading.items[3] ?? "").isVisible()).toBe(true);
    });
  });

  test.each([
    ["360 px, dark", PHONE],
    ["1280 px, light", WIDE],
    ["1280 px at twice the size", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ["forced colours", { ...WIDE, forcedColors: "active" }],
  ] as const)("is accessible, fits and can be hit with a thumb: %s", async (_, options) => {
    await open(address, options, async ({ page, complaints }) => {
      await answered(page, "5,25");
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
      for (const control of await page.locator("#hitungan :is(input, select, button)").all()) {
        expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(complaints).toEqual([]);
    });
  });

  test("on paper the form is gone, an answer stays", async () => {
    await open(address, WIDE, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#hitungan").isVisible()).toBe(false);
      await page.emulateMedia({ media: "screen" });
      await answered(page, "5");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#target").isVisible()).toBe(false);
      expect(await page.locator("#jawaban").isVisible()).toBe(true);
    });
  });
});
