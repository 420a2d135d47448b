import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { LOCALES } from "../../locales/index.ts";
import { FIGURE_IDS } from "../../locales/locale.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { openBrowser } from "./openBrowser.ts";
import { isEmbed, isLookedAt, pagesOf } from "./pagesOf.ts";

const folder = testSite("a");
const editions = editionIds(diskFiles(process.cwd()));
const newest = editions.at(-1) ?? "";
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
const MISSING = ["/tidak-ada/", "/en/not-there/"];
const REPORT = `/edisi/${newest}/laporan/rakor/`;

/** Every page but the 404 page and most of the districts'. */
const all = [...pagesOf(folder).keys()].filter((address) => address !== "/404.html" && isLookedAt(address));

/**
 * One page of every type, and two that are missing. The last of a type stands for it, which is the newest
 * edition's; of the editions' homes it is the older's, which points on, since the newest's is the home page.
 */
const typical = [
  ...new Map(
    all
      .filter((address) => !address.endsWith(`/edisi/${newest}/`))
      .map((address) => [typeOf(address), address] as const),
  ).values(),
  ...MISSING,
];

function typeOf(address: string): string {
  return address
    .replace(/\/peta\/[a-z_]+\/\d{4}\//, "/peta/<map>/")
    .split("/")
    .map((part) => ((FIGURE_IDS as readonly string[]).includes(part) ? "<figure>" : part))
    .map((part) => (editions.includes(part) ? "<edition>" : part))
    .map((part) => (/^\d{4}-\d\d-\d\d/.test(part) ? "<date>" : part))
    .map((part) => (/^\d{2,4}-/.test(part) ? "<region>" : part))
    .join("/");
}

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveSite(folder)]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Visit {
  readonly page: Page;
  readonly status: number | undefined;
  /** What the browser complained of, and what was asked of other hosts. */
  readonly complaints: readonly string[];
}

/** Opens a page, looks at it, and closes it whatever was seen. */
async function visit<T>(
  address: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      // The browser itself says that a missing page is missing.
      const isExpected = MISSING.includes(address) && message.location().url === site.origin + address;
      if (["error", "warning"].includes(message.type()) && !isExpected) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => {
      if (!request.url().startsWith(`${site.origin}/`)) complaints.push(`request to ${request.url()}`);
    });
    page.on("response", (response) => {
      const isPage = response.url() === site.origin + address;
      if (!isPage && response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    const response = await page.goto(site.origin + address, { waitUntil: "load" });
    return await look({ page, status: response?.status(), complaints });
  } finally {
    await context.close();
  }
}

/**
 * What axe finds wrong. Its way for pages without frames is three times faster; what some pages frame is looked
 * at by itself.
 */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"], iframes: false })
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}: ${help}`),
  );
}

/** Elements that stick out to the right of the window, unless they can be scrolled inside. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 0.5)
      .filter((element) => element.closest(".scroll, .hidden") === null)
      .slice(0, 5)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`)
      .concat(`${document.documentElement.scrollWidth} px wide`);
  });
}

describe.each(typical)("%s", (address) => {
  test.each([
    { width: 1280, viewport: WIDE, colorScheme: "light" as const },
    { width: 360, viewport: PHONE, colorScheme: "dark" as const },
  ])("is quiet, accessible and fits at $width px, $colorScheme", async ({ viewport, colorScheme }) => {
    await visit(address, { viewport, colorScheme }, async ({ page, status, complaints }) => {
      expect(status).toBe(MISSING.includes(address) ? 404 : 200);
      const language = address.startsWith("/en/") && !MISSING.includes(address) ? "en" : "id";
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await overflow(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await axe(page)).toEqual([]);
    });
  });
});

test("a page that is not accessible would be noticed", async () => {
  await visit("/tentang/", {}, async ({ page }) => {
    await page.evaluate(() => {
      document.documentElement.removeAttribute("lang");
      for (const paragraph of document.querySelectorAll("p")) paragraph.setAttribute("role", "img");
    });
    const found = (await axe(page)).join("\n");
    expect(found).toContain("html-has-lang");
    expect(found).toContain("role-img-alt");
  });
});

test("every page but the embeds, which fit less, fits a phone of 360 px", async () => {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const address of all.filter((each) => !isEmbed(each))) {
    await page.goto(site.origin + address, { waitUntil: "load", timeout: 120_000 });
    wide.push(...(await overflow(page)).map((element) => `${address}: ${element}`));
  }
  await context.close();
  expect(wide).toEqual([]);
});

describe.each(LANGUAGES)("in %s", (language) => {
  const at = (path: string) => `${language === "id" ? "" : `/${language}`}${path}`;
  const { site: words } = LOCALES[language];

  test("a report shows its headline, figures and tables without script", async () => {
    await visit(at(REPORT), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator("h1").isVisible()).toBe(true);
      expect(await page.locator("h1").textContent()).toMatch(/.{20}/);
      const figures = await page.locator("figure.figure").all();
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        expect(await figure.locator(".picture svg").filter({ visible: true }).count()).toBe(1);
        for (const summary of await figure.locator("summary").all()) await summary.click();
        expect(await figure.locator("table").isVisible()).toBe(true);
        expect(await figure.locator("tbody tr").count()).toBeGreaterThan(0);
      }
    });
  });

  test("on paper the menu is gone; standing, headline and every picture stay", async () => {
    await visit(at(REPORT), { colorScheme: "dark" }, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("nav.menu").isVisible()).toBe(false);
      expect(await page.getByText(words.standing).first().isVisible()).toBe(true);
      expect(await page.locator("h1").isVisible()).toBe(true);
      for (const figure of await page.locator("figure.figure").all()) {
        expect(await figure.locator(".picture svg").filter({ visible: true }).count()).toBe(1);
      }
      const { ground } = await contrastOf(page);
      expect(ground).toBeGreaterThan(0.9);
    });
  });

  test("the first stop of the keyboard is the way to the content", async () => {
    await visit(at("/"), {}, async ({ page }) => {
      await page.keyboard.press("Tab");
      const skip = page.locator(":focus");
      expect(await skip.textContent()).toBe(words.skip);
      expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      const target = (await skip.getAttribute("href")) ?? "";
      await page.keyboard.press("Enter");
      expect(await page.locator(`main${target}`).count()).toBe(1);
      expect(new URL(page.url()).hash).toBe(target);
    });
  });

  test("menu and language can be hit with a thumb", async () => {
    await visit(at("/"), { viewport: PHONE, hasTouch: true }, async ({ page }) => {
      const links = await page.locator("header nav a, header .tongue a").all();
      expect(links.length).toBeGreaterThan(3);
      for (const link of links) {
        const box = await link.boundingBox();
        expect(box?.height, (await link.textContent()) ?? "").toBeGreaterThanOrEqual(44);
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= PHONE.width).toBe(true);
      }
    });
  });
});

/** Relative luminance of the page's ground, and the contrast of its text on it (WCAG 2.2). */
function contrastOf(page: Page): Promise<{ readonly ground: number; readonly contrast: number }> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d");
    const luminance = (color: string) => {
      if (canvas === null) return Number.NaN;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    const [ground, text] = [luminance(backgroundColor), luminance(color)];
    return { ground, contrast: (Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05) };
  });
}

test.each([
  { colorScheme: "dark" as const, least: 0, most: 0.05 },
  { colorScheme: "light" as const, least: 0.8, most: 1 },
])("the ground is $colorScheme where it is asked for, the text readable on it", async (asked) => {
  await visit("/", { colorScheme: asked.colorScheme }, async ({ page }) => {
    const { ground, contrast } = await contrastOf(page);
    expect(ground).toBeGreaterThanOrEqual(asked.least);
    expect(ground).toBeLessThanOrEqual(asked.most);
    expect(contrast).toBeGreaterThanOrEqual(4.5);
  });
});

test("the pictures follow into the dark", async () => {
  const stroke = (colorScheme: "light" | "dark") =>
    visit("/", { colorScheme }, ({ page }) =>
      page.evaluate(() => {
        const line = document.querySelector('.picture .wide [stroke="var(--indigo)"]');
        return line === null ? undefined : getComputedStyle(line).stroke;
      }),
    );
  const [light, dark] = [await stroke("light"), await stroke("dark")];
  expect(light).toMatch(/^rgb/);
  expect(dark).toMatch(/^rgb/);
  expect(dark).not.toBe(light);
});
