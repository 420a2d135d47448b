import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { openBrowser } from "./openBrowser.ts";

const folder = testSite("a");
const WIDE = { viewport: { width: 1280, height: 900 }, colorScheme: "light" } as const;
const PHONE = { viewport: { width: 360, height: 740 }, colorScheme: "dark" } as const;
const addressOf = (language: Language) => `${language === "id" ? "" : `/${language}`}/klaim/periksa/`;

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

/** Waits for the figures, fills in the example of the page's language and checks it. */
async function checkExample(page: Page): Promise<void> {
  await page.locator("#formulir").waitFor({ state: "visible" });
  await page.locator("[data-example]").first().click();
  await page.locator("#periksa").click();
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** The found statements as the list shows them. */
function listed(page: Page) {
  return page.locator("#daftar > li").evaluateAll((items) =>
    items.map((item) => ({
      verdict: item.querySelector(".verdict")?.className.replace("verdict ", ""),
      label: item.querySelector(".verdict")?.textContent,
      quoted: item.querySelector("blockquote")?.textContent,
      text: item.textContent ?? "",
    })),
  );
}

test("script and figures together are under 60 KB when compressed", async () => {
  await open(addressOf("id"), WIDE, async ({ page, requests }) => {
    await page.locator("#formulir").waitFor({ state: "visible" });
    const files = requests.map((url) => new URL(url).pathname).filter((path) => path.endsWith(".js"));
    expect(files).toContain("/klaim/periksa/angka.js");
    expect(files.length).toBeGreaterThanOrEqual(2);
    const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const { checker: words } = LOCALES[language];
  const address = addressOf(language);

  test("a press paragraph: levels right, percent for points, 18 thousand wrong, income for expenditure", async () => {
    await open(address, WIDE, async ({ page, complaints }) => {
      await checkExample(page);
      const found = await listed(page);
      const at = (part: string) => found.filter(({ quoted }) => quoted?.includes(part));
      const [comma, point] = language === "id" ? [",", "."] : [".", ","];
      expect(at(`6${comma}81`).map(({ verdict }) => verdict)).toEqual(["supported"]);
      expect(at(`6${comma}71`).map(({ verdict }) => verdict)).toEqual(["supported"]);
      expect(at(`0${comma}1`).map(({ verdict }) => verdict)).toEqual(["misleading"]);
      expect(at("18 ").map(({ verdict }) => verdict)).toEqual(["contradicted"]);
      expect(at("18 ")[0]?.text).toContain(`21${comma}16`);
      expect(at(`605${point}000`).map(({ verdict }) => verdict)).toEqual(["misleading"]);
      for (const { verdict, label } of found) {
        expect(label).toBe(words.verdict[verdict as keyof typeof words.verdict]);
      }
      const marked = await page.locator("#naskah-bertanda mark").allTextContents();
      expect(marked.length).toBeGreaterThanOrEqual(5);
      expect(await page.locator("#naskah-bertanda .reference").count()).toBe(found.length);
      expect(await page.locator("#ringkasan").textContent()).toMatch(new RegExp(`^${found.length} `));
      expect(complaints).toEqual([]);
    });
  });

  test("nothing leaves after loading, and nothing ever goes elsewhere", async () => {
    await open(address, WIDE, async ({ page, requests }) => {
      await page.locator("#formulir").waitFor({ state: "visible" });
      expect(requests.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
      const before = requests.length;
      await checkExample(page);
      await page.locator("#daftar button").first().click();
      await page.locator("#naskah").fill("Persentase penduduk miskin Kota Surabaya 3,96 persen pada 2024.");
      await page.locator("#periksa").click();
      expect(requests.slice(before)).toEqual([]);
      const sent = await page.evaluate(() =>
        fetch("/data/regions.csv").then(
          () => "sent",
          () => "refused",
        ),
      );
      expect(sent).toBe("refused");
    });
  });

  test("a corrected sentence is on the clipboard, or selected where that is not allowed", async () => {
    await open(address, { ...WIDE, permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
      await checkExample(page);
      const sentence = await page.locator("#daftar .instead").first().textContent();
      await page.locator("#daftar button").first().click();
      await page.locator("#daftar .told", { hasText: words.result.copied }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
    });
    await open(address, WIDE, async ({ page }) => {
      await checkExample(page);
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      const sentence = await page.locator("#daftar .instead").first().textContent();
      await page.locator("#daftar button").first().click();
      await page.locator("#daftar .told", { hasText: words.result.selected }).waitFor();
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(sentence);
    });
  });

  test("without script it explains itself, and shows no form that would do nothing", async () => {
    await open(address, { ...WIDE, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator("#formulir").isVisible()).toBe(false);
      expect(await page.getByText(words.form.withoutScript).isVisible()).toBe(true);
      for (const name of [
        words.sections.checked.name,
        words.sections.limits.name,
        words.sections.command.name,
      ]) {
        expect(await page.getByRole("heading", { name }).isVisible()).toBe(true);
      }
      for (const verdict of Object.values(words.verdict)) {
        expect(await page.locator(".verdicts dt", { hasText: verdict }).first().isVisible()).toBe(true);
      }
    });
  });

  test("the keyboard is enough, and the focus goes to what was found", async () => {
    await open(address, WIDE, async ({ page }) => {
      await page.locator("#formulir").waitFor({ state: "visible" });
      await page.locator("#naskah").focus();
      await page.keyboard.type("Persentase penduduk miskin Kota Pekalongan 6,71 persen pada 2024.");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").getAttribute("id")).toBe("hasil-judul");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").getAttribute("href")).toBe("#pernyataan-1");
      await page.keyboard.press("Enter");
      expect(await page.locator(":focus").getAttribute("id")).toBe("pernyataan-1");
    });
  });

  test("an empty text and a text about something else are answered", async () => {
    await open(address, WIDE, async ({ page }) => {
      await page.locator("#formulir").waitFor({ state: "visible" });
      await page.locator("#periksa").click();
      expect(await page.locator("#ringkasan").textContent()).toBe(words.result.empty);
      expect(await page.locator(":focus").getAttribute("id")).toBe("naskah");
      await page.locator("#naskah").fill("Hujan turun di kota ini <b>kemarin</b>.");
      await page.locator("#periksa").click();
      expect(await page.locator("#ringkasan").textContent()).toBe(words.result.none);
      expect(await page.locator("#hasil").isVisible()).toBe(false);
    });
  });

  test.each([
    ["360 px, dark", PHONE],
    ["1280 px, light", WIDE],
    ["1280 px at twice the size", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }],
    ["forced colours", { ...WIDE, forcedColors: "active" }],
  ] as const)("is accessible, fits and can be hit with a thumb: %s", async (_, options) => {
    await open(address, options, async ({ page, complaints }) => {
      await page.locator("#formulir").waitFor({ state: "visible" });
      expect(await axe(page)).toEqual([]);
      await checkExample(page);
      expect(await axe(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
        clientWidth: document.documentElement.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      for (const button of await page.locator("#pemeriksa button").all()) {
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(complaints).toEqual([]);
    });
  });

  test("on paper the form is gone, the result stays", async () => {
    await open(address, WIDE, async ({ page }) => {
      await checkExample(page);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#naskah").isVisible()).toBe(false);
      expect(await page.locator("#periksa").isVisible()).toBe(false);
      expect(await page.locator("#naskah-bertanda").isVisible()).toBe(true);
      expect(await page.locator("#daftar > li").first().isVisible()).toBe(true);
    });
  });
});
