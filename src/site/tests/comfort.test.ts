import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { parseHTML } from "linkedom";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { leadingNumber } from "../comfort/leadingNumber.ts";
import { openBrowser } from "./openBrowser.ts";
import { pagesOf } from "./pagesOf.ts";

const folder = testSite("a");
const newest = editionIds(diskFiles(process.cwd())).at(-1) ?? "";
const WIDE = { viewport: { width: 1280, height: 1400 }, colorScheme: "light" } as const;
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;
const pages = pagesOf(folder);

/** Addresses of the figures' own pages of the newest edition, in every language. */
const figurePages = [...pages.keys()].filter((address) =>
  new RegExp(`^(?:/en)?/edisi/${newest}/grafik/[^/]+/$`).test(address),
);

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
  /** What was asked for after the page had loaded, what went elsewhere, and what the browser complained of. */
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
    const complaints: string[] = [];
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(String(error)));
    await page.goto(site.origin + address, { waitUntil: "load" });
    page.on("request", (request) => void complaints.push(`asked for ${request.url()}`));
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}

/** The points of the drawing that is seen. */
function pointsOf(page: Page): Locator {
  return page.locator(".picture [data-mark=points] > circle").filter({ visible: true });
}

/** Where a point lies in the window. */
async function centreOf(circle: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await circle.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await circle.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** The rows of the table as they stand: first cell, then the others. */
function rowsOf(page: Page): Promise<string[][]> {
  return page
    .locator(".figure-page tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? "")));
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe("what is sent", () => {
  /** The scripts of a figure's page, each with its compressed size. */
  const scripts = [
    ...(pages.get(`/edisi/${newest}/grafik/position/`) ?? "").matchAll(/<script[^>]* src="([^"]+)"/g),
  ].map(([, address = ""]) => {
    const text = readFileSync(join(folder, address), "utf8");
    return { text, size: gzipSync(text, { level: 9 }).length };
  });

  test("the walk is under 1.5 KB, everything under 4 KB, compressed", () => {
    expect(scripts.length).toBe(3);
    const walk = scripts.filter(({ text }) => text.includes("pointermove"));
    expect(walk.length).toBe(1);
    expect(walk[0]?.size).toBeLessThanOrEqual(1536);
    expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(4096);
  });

  test("every piece stands alone", () => {
    for (const { text } of scripts) expect(text).not.toMatch(/\bimport\b/);
  });

  test("every page of a figure has the same scripts", () => {
    expect(figurePages.length).toBeGreaterThan(40);
    for (const address of figurePages) {
      expect(pages.get(address)?.match(/<script/g)?.length, address).toBe(scripts.length);
    }
  });
});

test("every number of every table is read, and what is not read holds none", () => {
  for (const address of figurePages) {
    const { document } = parseHTML(pages.get(address) ?? "");
    const mark = document.querySelector("#bantuan")?.getAttribute("data-decimal") ?? "";
    for (const cell of document.querySelectorAll(".figure-page tbody td.num")) {
      const text = cell.textContent ?? "";
      if (leadingNumber(text, mark) === undefined) {
        expect(text.replace(/\b(?:19|20)\d\d\b/g, ""), address).not.toMatch(/\d/);
      }
    }
  }
});

describe.each(LANGUAGES)("in %s", (language) => {
  const { comfort: words } = LOCALES[language];
  const at = (figure: string) =>
    `${language === "id" ? "" : `/${language}`}/edisi/${newest}/grafik/${figure}/`;

  test.each([
    ["wide", WIDE],
    ["narrow", PHONE],
  ] as const)("a pointer near a point is told of it, in the %s drawing", async (_, options) => {
    await open(at("position"), options, async ({ page, complaints }) => {
      const tip = page.locator("#keterangan");
      const points = pointsOf(page);
      const own = points.nth(4);
      const { x, y } = await centreOf(own);
      expect(await tip.isVisible()).toBe(false);
      await page.mouse.move(x + 7, y + 3);
      expect(await tip.textContent()).toBe(await own.textContent());
      expect(await tip.isVisible()).toBe(true);
      expect(await page.locator(".ring").count()).toBe(1);
      const ring = await centreOf(page.locator(".ring"));
      expect(Math.hypot(ring.x - x, ring.y - y)).toBeLessThan(1);
      const other = points.nth(20);
      const there = await centreOf(other);
      await page.mouse.move(there.x, there.y);
      expect(await tip.textContent()).toBe(await other.textContent());
      const [box, window] = [await tip.boundingBox(), options.viewport.width];
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? window) <= window).toBe(true);
      await page.mouse.move(2, 2);
      expect(await tip.isVisible()).toBe(false);
      expect(await page.locator(".ring").count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test("a pointer far from every point is told nothing", async () => {
    await open(at("position"), WIDE, async ({ page }) => {
      const { x, y } = await centreOf(pointsOf(page).nth(4));
      await page.mouse.move(x + 60, y);
      expect(await page.locator("#keterangan").isVisible()).toBe(false);
      await page.mouse.move(x + 23, y);
      expect(await page.locator("#keterangan").isVisible()).toBe(true);
    });
  });

  test("a finger is told too, and by tapping elsewhere is told no more", async () => {
    await open(at("headcount_ratio_trend"), { ...PHONE, hasTouch: true }, async ({ page }) => {
      const last = pointsOf(page).nth(3);
      const { x, y } = await centreOf(last);
      await page.touchscreen.tap(x, y);
      expect(await page.locator("#keterangan").textContent()).toBe(await last.textContent());
      expect(await page.locator("#keterangan").isVisible()).toBe(true);
      const { x: left, y: top } = (await page.locator(".picture").boundingBox()) ?? { x: 0, y: 0 };
      await page.touchscreen.tap(left + 2, top + 2);
      expect(await page.locator("#keterangan").isVisible()).toBe(false);
    });
  });

  test("the browser's own hint does not stand beside ours", async () => {
    await open(at("position"), WIDE, async ({ page }) => {
      const { x, y } = await centreOf(pointsOf(page).nth(4));
      const hinted = await page.evaluate(
        ([a = 0, b = 0]) =>
          document.elementsFromPoint(a, b).filter((element) => element.querySelector(":scope > title"))
            .length,
        [x, y],
      );
      expect(hinted).toBe(0);
    });
  });

  test("the keyboard walks every point, in a line that is read out", async () => {
    await open(at("headcount_ratio_trend"), WIDE, async ({ page, complaints }) => {
      const texts = await pointsOf(page).allTextContents();
      const line = page.locator("#titik");
      const slider = page.getByRole("slider", { name: words.walk });
      expect(await line.getAttribute("role")).toBe("status");
      await slider.focus();
      expect(await line.textContent()).toBe(texts[0]);
      for (const text of texts.slice(1)) {
        await page.keyboard.press("ArrowRight");
        expect(await line.textContent()).toBe(text);
      }
      const all = texts.length;
      expect(await slider.getAttribute("aria-valuetext")).toBe(`${all} ${words.of} ${all}`);
      await page.keyboard.press("ArrowRight");
      expect(await line.textContent()).toBe(texts.at(-1));
      await page.keyboard.press("Home");
      expect(await line.textContent()).toBe(texts[0]);
      const ring = await centreOf(page.locator(".ring"));
      const first = await centreOf(pointsOf(page).first());
      expect(Math.hypot(ring.x - first.x, ring.y - first.y)).toBeLessThan(1);
      await page.keyboard.press("Escape");
      expect(await line.textContent()).toBe("");
      expect(await page.locator(".ring").count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test("a head sorts up, down and back; what is missing is last, and the own row stays marked", async () => {
    await open(at("position"), WIDE, async ({ page, complaints }) => {
      const before = await rowsOf(page);
      const marked = (await page.locator(".figure-page tr.marked > th").textContent()) ?? "";
      const mark = LOCALES[language].number.plain(0, 1).charAt(1);
      const values = async () =>
        (await rowsOf(page)).map((cells) => leadingNumber(cells[2] ?? "", mark) ?? 0);
      const head = page.locator(".figure-page thead th").nth(2);
      const button = head.getByRole("button");
      const name = (await head.textContent()) ?? "";
      await button.click();
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      expect(await page.locator("#urutan").textContent()).toBe(`${words.ascending} ${name}`);
      const up = await values();
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      await button.click();
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect(await values()).toEqual(up.toReversed());
      expect(await page.locator(".figure-page tr.marked > th").allTextContents()).toEqual([marked]);
      await button.press("Enter");
      expect(await head.getAttribute("aria-sort")).toBeNull();
      expect(await rowsOf(page)).toEqual(before);
      expect(await page.locator("#urutan").textContent()).toBe(words.original);
      // The province has no rank.
      const rank = page.locator(".figure-page thead th").nth(1).getByRole("button");
      for (const _ of ["up", "down"]) {
        await rank.click();
        expect((await rowsOf(page)).at(-1)?.[1]).toBe("");
      }
      await page.locator(".figure-page thead th").nth(0).getByRole("button").click();
      expect(await page.locator("[aria-sort]").count()).toBe(1);
      const names = (await rowsOf(page)).map(([first = ""]) => first);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, language)));
      expect(complaints).toEqual([]);
    });
  });

  test("years are sorted as years", async () => {
    await open(at("headcount_ratio_trend"), WIDE, async ({ page }) => {
      const years = async () => (await rowsOf(page)).map(([first = ""]) => Number(first.slice(-4)));
      await page.locator(".figure-page thead button").first().click();
      const up = await years();
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      expect(new Set(up).size).toBeGreaterThan(10);
    });
  });

  test.each(["position", "quadrant", "slope", "nowcast_districts", "districts", "tile_map"])(
    "%s: a district is ringed in both drawings, its row marked, its words told, and let go again",
    async (figure) => {
      await open(at(figure), WIDE, async ({ page, complaints }) => {
        const select = page.getByLabel(words.mark);
        const code = "3329";
        const own = page.locator(`.picture .wide [data-mark=points] [data-region="${code}"]`);
        const both = page.locator(`.picture [data-mark=points] [data-region="${code}"]`);
        expect(await page.locator("#tandai option").count()).toBe(36);
        await select.selectOption(code);
        expect(await page.locator(".picked[r]").count()).toBe(await both.count());
        expect(await page.locator(".wide .picked").count()).toBe(await own.count());
        expect(await page.locator(".narrow .picked").count()).toBeGreaterThan(0);
        const row = page.locator(".figure-page tr[aria-current=true]");
        expect(await row.locator("th").allTextContents()).toEqual(["Kabupaten Brebes"]);
        expect(await page.locator("#ditandai").textContent()).toBe((await own.allTextContents()).join("; "));
        expect(await page.locator("#ditandai").getAttribute("role")).toBe("status");
        await select.selectOption("3375");
        expect(await row.locator("th").allTextContents()).toEqual(["Kota Pekalongan"]);
        await select.selectOption("");
        expect(await page.locator(".picked").count()).toBe(0);
        expect(await row.count()).toBe(0);
        expect(await page.locator("#ditandai").textContent()).toBe("");
        expect(complaints).toEqual([]);
      });
    },
  );

  test("a figure of few places offers none to mark", async () => {
    await open(at("headcount_ratio_trend"), WIDE, async ({ page }) => {
      expect(await page.locator("#telusur").isVisible()).toBe(true);
      expect(await page.locator("#tandai").count()).toBe(0);
    });
  });

  test("without script the page is complete, and shows no control that would do nothing", async () => {
    await open(at("position"), { ...WIDE, javaScriptEnabled: false }, async ({ page }) => {
      for (const part of ["#telusur", "#tandai", "#keterangan", ".figure-page thead button"]) {
        expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
      }
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await page.locator(".picture svg").filter({ visible: true }).count()).toBe(1);
      expect(await page.locator(".figure-page tbody tr").count()).toBeGreaterThan(30);
      expect(await pointsOf(page).first().locator("title").textContent()).toMatch(/.{10}/);
      expect(await page.locator(".wide [data-mark=points]").getAttribute("pointer-events")).toBe("all");
    });
  });

  test.each([
    ["360 px, dark", PHONE],
    ["1280 px, light", WIDE],
    ["1280 px at twice the size", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ["forced colours", { ...WIDE, forcedColors: "active" }],
  ] as const)("is accessible, fits and can be hit with a thumb: %s", async (_, options) => {
    await open(at("slope"), options, async ({ page, complaints }) => {
      await page.getByLabel(words.mark).selectOption("3329");
      await page.getByRole("slider").focus();
      await page.keyboard.press("End");
      await page.locator(".figure-page thead button").first().click();
      expect(await axe(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        options.viewport.width,
      );
      for (const control of await page
        .locator(".comfort input, .comfort select, .figure-page thead button")
        .all()) {
        const { width, height } = (await control.boundingBox()) ?? { width: 0, height: 0 };
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      expect(complaints).toEqual([]);
    });
  });

  test("on paper the controls are gone; what was marked stays", async () => {
    await open(at("position"), WIDE, async ({ page }) => {
      await page.getByLabel(words.mark).selectOption("3329");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(".comfort").isVisible()).toBe(false);
      expect(await page.locator("#keterangan").isVisible()).toBe(false);
      expect(await page.locator(".wide .picked").first().isVisible()).toBe(true);
    });
  });
});

test("every figure can be walked to its end, quietly", async () => {
  const [first = "", ...others] = figurePages.filter((address) => !address.startsWith("/en/"));
  await open(first, WIDE, async ({ page }) => {
    const problems: string[] = [];
    page.on("console", (message) => void problems.push(`${page.url()}: ${message.text()}`));
    page.on("pageerror", (error) => void problems.push(`${page.url()}: ${error}`));
    for (const address of [first, ...others]) {
      await page.goto(site.origin + address, { waitUntil: "load" });
      const last = (await pointsOf(page).last().textContent()) ?? "";
      await page.getByRole("slider").focus();
      await page.keyboard.press("End");
      expect(await page.locator("#titik").textContent(), address).toBe(last);
      expect(last, address).toMatch(/.{10}/);
      await page.locator(".figure-page thead button").last().click();
    }
    expect(problems).toEqual([]);
  });
});
