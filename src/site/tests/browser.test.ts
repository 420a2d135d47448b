import { AxeBuilder } from "@axe-core/playwright";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";

const PAGES = [
  "",
  "edisi/2025/",
  "edisi/2026/laporan/rakor/",
  "edisi/2025/laporan/rakor/",
  "edisi/2026/grafik/",
  "edisi/2026/grafik/headcount_ratio_trend/",
  "edisi/2026/grafik/scenario/",
  "data/",
  "metode/",
  "tentang/",
];
const ADDRESSES = [...PAGES.map((page) => `/${page}`), ...PAGES.map((page) => `/en/${page}`), "/tidak-ada/"];

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  site = await serveSite(testSite("a"));
  browser = await chromium.launch({
    executablePath: process.env.CHROME ?? (await sparticuz.executablePath()),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--font-render-hinting=none",
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly status: number | undefined;
  close(): Promise<void>;
}

async function visit(
  address: string,
  options: NonNullable<Parameters<Browser["newContext"]>[0]> = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const missing = address === "/tidak-ada/";
  page.on("console", (message) => {
    const expected = missing && message.text().includes("404");
    if (["error", "warning"].includes(message.type()) && !expected) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.origin)) complaints.push(`request to ${request.url()}`);
  });
  const response = await page.goto(site.origin + address, { waitUntil: "load" });
  return { page, complaints, status: response?.status(), close: () => context.close() };
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

describe.each(ADDRESSES)("%s", (address) => {
  test.each([
    { width: 1280, colorScheme: "light" as const },
    { width: 360, colorScheme: "dark" as const },
  ])("is quiet and accessible at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const { page, complaints, status, close } = await visit(address, {
      viewport: { width, height: 800 },
      colorScheme,
    });
    expect(status).toBe(address === "/tidak-ada/" ? 404 : 200);
    expect(await violations(page)).toEqual([]);
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
    await close();
  });
});

test("a report is complete without script", async () => {
  const { page, close } = await visit("/edisi/2026/laporan/rakor/", { javaScriptEnabled: false });
  expect(await page.locator("figure.figure").count()).toBe(8);
  expect(await page.locator("figure.figure table").count()).toBe(8);
  expect(await page.locator(".picture .wide svg").first().isVisible()).toBe(true);
  expect(await page.locator("h1").textContent()).toContain("turun");
  await close();
});

test("on paper the menu is gone and standing and pictures stay", async () => {
  const { page, close } = await visit("/edisi/2026/laporan/rakor/");
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".menu").isVisible()).toBe(false);
  expect(await page.getByText("Situs independen, tidak resmi.").isVisible()).toBe(true);
  expect(await page.locator(".picture .wide svg").first().isVisible()).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  await close();
});

test("in the dark the ground is dark and the picture follows", async () => {
  const { page, close } = await visit("/", { colorScheme: "dark" });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 22, 27)");
  const stroke = await page.evaluate(() => {
    const line = document.querySelector('.picture .wide [stroke="var(--indigo)"]');
    return line === null ? "" : getComputedStyle(line).stroke;
  });
  expect(stroke).toBe("rgb(163, 181, 255)");
  await close();
});

test("the first stop of the keyboard is the way to the content", async () => {
  const { page, close } = await visit("/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await close();
});

test("menu and language can be hit with a thumb", async () => {
  const { page, close } = await visit("/", { viewport: { width: 360, height: 800 } });
  for (const link of await page.locator(".menu a, .tongue a").all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await close();
});
