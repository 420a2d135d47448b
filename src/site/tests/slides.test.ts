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
import { LANGUAGES } from "../../model/words.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadContent } from "../content.ts";
import { slides } from "../kit/slides.ts";
import { linksFor } from "../links.ts";
import { openBrowser } from "./openBrowser.ts";
import { pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const pages = pagesOf(folder);
const { editions, volume, publisher } = loadContent(diskFiles(process.cwd()));
const newest = editions.at(-1)?.definition.id ?? "";

const CASES = editions.flatMap(({ definition: { id } }) => LANGUAGES.map((language) => ({ id, language })));

/** Screens in a meeting room, and a phone lying on its side. */
const SCREENS = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
];

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
  readonly complaints: readonly string[];
}

async function open<T>(
  address: string,
  options: BrowserContextOptions,
  look: (opened: Opened) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 720 },
    ...options,
  });
  context.setDefaultTimeout(60_000);
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => void complaints.push(message.text()));
    page.on("pageerror", (error) => void complaints.push(String(error)));
    await page.goto(site.origin + address, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}

/** What is shown while presenting: its anchor, the address, the focus, and what is read out. */
function shown(page: Page) {
  return page.evaluate(() => ({
    id: [...document.querySelectorAll<HTMLElement>(".slide")]
      .filter((slide) => slide.offsetParent !== null || slide.getClientRects().length > 0)
      .map(({ id }) => id)
      .join(" "),
    hash: location.hash.slice(1),
    focus: document.activeElement?.id,
    told: document.getElementById("tempat")?.textContent,
  }));
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** A finger drawn across the screen. */
async function swipe(page: Page, from: number, to: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (x: number) => [{ x, y: 200 }];
  await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(from) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at((from + to) / 2) });
  await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(to) });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

describe.each(CASES)("edition $id in $language", ({ id, language }) => {
  const own = volume(id, language);
  const { locale } = own;
  const all = slides(own, publisher);
  const links = linksFor(language);
  const deck = pages.get(links.slides(id)) ?? "";
  const { document } = parseHTML(deck);

  test("the page holds every slide, in order, under its anchor", () => {
    const found = [...document.querySelectorAll(".slide")];
    expect(found.map((slide) => slide.id)).toEqual(all.map((slide) => slide.id));
    const flat = (text: string) => text.replace(/\s+/g, " ").trim();
    all.forEach((slide, i) => {
      const text = flat(found[i]?.textContent ?? "");
      const below = (slide.numbers ?? []).flatMap(({ name, value, lines }) => [
        name,
        value,
        ...lines.map((line) => line.text),
      ]);
      for (const part of [slide.title, ...slide.lines, ...slide.small, ...below]) {
        expect(text, slide.id).toContain(flat(part));
      }
      expect(found[i]?.querySelectorAll(".drawing svg").length).toBe(slide.figure === undefined ? 0 : 1);
    });
  });

  test("every slide bears whose it is, of which day, and its number", () => {
    const cutoff = locale.date(own.edition.definition.cutoff);
    document.querySelectorAll(".slide .foot").forEach((foot, i) => {
      const text = (foot.textContent ?? "").replace(/\s/g, " ");
      expect(text).toContain(publisher.official ? publisher.name[language] : locale.site.standingShort);
      expect(text).toContain(cutoff.replace(/\s/g, " "));
      expect(text).toContain(`${i + 1} / ${all.length}`);
    });
  });

  test("no note of the presenter is in it, and nothing leads to the notes", () => {
    const onSlides = all.flatMap(({ title, lines, small }) => [`${title}.`, ...lines, ...small]).join("\n");
    const said = deck.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
    const own = all.flatMap(({ notes }) => notes).filter((note) => !onSlides.includes(note));
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((note) => said.includes(note) || textOf(deck).includes(note))).toEqual([]);
    expect(deck).not.toContain("catatan/");
    expect(deck).not.toMatch(/<!--/);
  });

  test("without an address of the site there is no code, and it says so", () => {
    expect(document.querySelectorAll(".code").length).toBe(0);
    const addresses = [...document.querySelectorAll(".slide .address p")];
    expect(addresses.length).toBe(2);
    for (const { textContent } of addresses) expect(textContent).toBe(locale.handout.noAddress);
  });

  test("the notes have each slide's title, what is said, and what follows; no search engine keeps them", () => {
    const notes = pages.get(links.slideNotes(id)) ?? "";
    expect(notes).toContain('<meta name="robots" content="noindex"');
    expect(notes).not.toContain("<script");
    const sections = [...parseHTML(notes).document.querySelectorAll(".slide-note")];
    expect(sections.length).toBe(all.length);
    all.forEach((slide, i) => {
      const section = sections[i];
      expect(section?.querySelector("h2")?.textContent).toBe(slide.title);
      expect([...(section?.querySelectorAll("li") ?? [])].map((item) => item.textContent)).toEqual(
        slide.notes,
      );
      expect(section?.querySelector(".onwards")?.textContent).toContain(
        all[i + 1]?.title ?? locale.slides.notes.last,
      );
    });
  });

  test("while presenting, everything fits and can be read from the back row", async () => {
    for (const viewport of SCREENS) {
      await open(links.slides(id), { viewport }, async ({ page, complaints }) => {
        await page.locator("#mulai").click();
        for (const slide of all) {
          const seen = await page.evaluate(() => {
            const current = document.querySelector(".slide.current");
            const sheet = current?.getBoundingClientRect() ?? new DOMRect();
            const parts = [...(current?.querySelectorAll("h2, p, li, dt, dd, svg") ?? [])];
            const out = parts
              .filter((part) => part.closest(".hidden") === null)
              .map((part) => ({ part, box: part.getBoundingClientRect() }))
              .filter(
                ({ box }) =>
                  box.bottom > sheet.bottom + 1 || box.right > sheet.right + 1 || box.top < sheet.top - 1,
              )
              .map(({ part }) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
            const told = [...(current?.querySelectorAll(".told :is(h2, p, li, dd)") ?? [])].map(
              (part) => part.getBoundingClientRect().bottom,
            );
            const below = current?.querySelector(".small")?.getBoundingClientRect().top ?? 0;
            const size = (selector: string) =>
              Math.min(
                ...[...(current?.querySelectorAll(selector) ?? [])].map((part) =>
                  Number.parseFloat(getComputedStyle(part).fontSize),
                ),
              );
            const svg = current?.querySelector<SVGSVGElement>(".drawing svg");
            const root = document.documentElement;
            return {
              id: current?.id,
              out,
              isOverlapping: Math.max(...told) > below,
              scroll: [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight],
              title: size("h2"),
              text: size(".told :is(p, li, dt, dd, dd span)"),
              small: size(".small p, .foot"),
              inPicture: size(".drawing text") * (svg?.getScreenCTM()?.a ?? 1),
            };
          });
          const where = `${slide.id} at ${viewport.width} × ${viewport.height}`;
          expect(seen.id).toBe(slide.id);
          expect(seen.out, where).toEqual([]);
          expect(seen.isOverlapping, where).toBe(false);
          expect(Math.max(...seen.scroll), where).toBeLessThanOrEqual(0);
          if (viewport.width === 1920) {
            expect(seen.title, where).toBeGreaterThanOrEqual(60);
            expect(seen.text, where).toBeGreaterThanOrEqual(32);
            expect(seen.small, where).toBeGreaterThanOrEqual(22);
            expect(seen.inPicture, where).toBeGreaterThanOrEqual(22);
          }
          await page.keyboard.press("PageDown");
        }
        expect(complaints).toEqual([]);
      });
    }
  });
});

describe.each(LANGUAGES)("presenting in %s", (language) => {
  const { slides: words } = LOCALES[language];
  const deck = slides(volume(newest, language), publisher);
  const all = deck.map(({ id }) => id);
  const kinds = deck.map(({ kind }) => kind);
  const address = linksFor(language).slides(newest);
  const at = (place: number) => ({
    id: all.at(place),
    hash: all.at(place),
    focus: all.at(place),
    told: words.place(place < 0 ? all.length + place + 1 : place + 1, all.length),
  });

  test("keys lead on, back, to both ends and out again", async () => {
    await open(address, {}, async ({ page, complaints }) => {
      await page.getByRole("button", { name: words.present.start }).click();
      expect(await shown(page)).toEqual(at(0));
      const steps: [string, number][] = [
        ["ArrowLeft", 0],
        ["ArrowRight", 1],
        ["PageDown", 2],
        ["Space", 3],
        ["Shift+Space", 2],
        ["ArrowUp", 1],
        ["ArrowDown", 2],
        ["PageUp", 1],
        ["End", -1],
        ["ArrowRight", -1],
        ["Home", 0],
        ["ArrowRight", 1],
      ];
      for (const [key, place] of steps) {
        await page.keyboard.press(key);
        expect(await shown(page), key).toEqual(at(place));
      }
      await page.keyboard.press("Escape");
      const left = await shown(page);
      expect(left.id).toBe(all.join(" "));
      expect(left).toMatchObject({ hash: all[1], focus: "mulai", told: "" });
      expect(
        await page.locator(`#${all[1]}`).evaluate((slide) => slide.getBoundingClientRect().top),
      ).toBeLessThan(720);
      const before = await page.evaluate(() => location.hash);
      await page.keyboard.press("ArrowRight");
      expect(await page.evaluate(() => location.hash)).toBe(before);
      expect(complaints).toEqual([]);
    });
  });

  test("a click on the right half leads on, on the left half back; the controls do what they say", async () => {
    await open(address, {}, async ({ page }) => {
      await page.locator("#mulai").click();
      await page.mouse.click(900, 400);
      await page.mouse.click(900, 400);
      expect(await shown(page)).toEqual(at(2));
      await page.mouse.click(300, 400);
      expect(await shown(page)).toEqual(at(1));
      await page.getByRole("button", { name: words.present.next, exact: true }).click();
      expect((await shown(page)).id).toBe(all[2]);
      await page.getByRole("button", { name: words.present.previous, exact: true }).press("Enter");
      expect((await shown(page)).id).toBe(all[1]);
      await page.getByRole("button", { name: words.present.leave }).click();
      expect((await shown(page)).id).toBe(all.join(" "));
    });
  });

  test("a finger swipes on and back", async () => {
    await open(
      address,
      { viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true },
      async ({ page }) => {
        await page.locator("#mulai").tap();
        await page.touchscreen.tap(600, 200);
        expect(await shown(page)).toEqual(at(1));
        await swipe(page, 600, 300);
        expect(await shown(page)).toEqual(at(2));
        await swipe(page, 300, 600);
        expect(await shown(page)).toEqual(at(1));
        for (const button of await page.locator("#kendali button").all()) {
          const { width, height } = (await button.boundingBox()) ?? { width: 0, height: 0 };
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        }
      },
    );
  });

  test("a reload goes on where it was; an address shared with others opens there, to be scrolled", async () => {
    await open(`${address}#${all[4]}`, {}, async ({ page }) => {
      expect(await page.locator(`#${all[4]}`).isVisible()).toBe(true);
      expect(await page.locator("html.presenting").count()).toBe(0);
      await page.locator("#mulai").click();
      expect((await shown(page)).id).toBe(all[4]);
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowLeft");
      expect((await shown(page)).id).toBe(all.at(-2));
      await page.reload({ waitUntil: "load" });
      expect(await shown(page)).toEqual(at(-2));
      await page.keyboard.press("Escape");
      await page.reload({ waitUntil: "load" });
      expect((await shown(page)).id).toBe(all.join(" "));
    });
  });

  test("F fills the screen, and again leaves it", async () => {
    await open(address, {}, async ({ page }) => {
      await page.locator("#mulai").click();
      const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
      await page.keyboard.press("f");
      await page.waitForFunction(() => document.fullscreenElement !== null);
      await page.keyboard.press("F");
      await page.waitForFunction(() => document.fullscreenElement === null);
      expect(await isFull()).toBe(false);
      expect((await shown(page)).id).toBe(all[0]);
    });
  });

  test("without script it is a page to be scrolled, with no control that would do nothing", async () => {
    await open(address, { javaScriptEnabled: false }, async ({ page }) => {
      for (const part of ["#mulai", ".keys", "#kendali"]) {
        expect(await page.locator(part).isVisible(), part).toBe(false);
      }
      for (const id of all) expect(await page.locator(`#${id} h2`).isVisible()).toBe(true);
      const boxes = await Promise.all(all.map((id) => page.locator(`#${id}`).boundingBox()));
      for (const box of boxes) expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(16 / 9, 2);
      expect(boxes.every((box, i) => i === 0 || (box?.y ?? 0) > (boxes[i - 1]?.y ?? 0))).toBe(true);
    });
  });

  test.each([
    ["360 px, dark", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
    ["320 px", { viewport: { width: 320, height: 640 } }],
    ["1280 px", {}],
    ["forced colours", { forcedColors: "active" }],
  ] as const)("to be scrolled at %s it is accessible and as wide as the window", async (_, options) => {
    await open(address, options, async ({ page, complaints }) => {
      const width = page.viewportSize()?.width ?? 0;
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      for (const control of await page.locator(".ways a, .ways button").all()) {
        expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await axe(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test.each(["light", "dark"] as const)("while presenting by %s it is accessible", async (colorScheme) => {
    await open(address, { colorScheme }, async ({ page }) => {
      await page.locator("#mulai").click();
      // One of each kind stands for the others.
      for (const [i, { id, kind }] of deck.entries()) {
        if (kinds.indexOf(kind) === i) expect(await axe(page), id).toEqual([]);
        await page.keyboard.press("ArrowRight");
      }
    });
  });

  test("on paper there is a slide a page, whatever is on the screen", async () => {
    await open(address, {}, async ({ page }) => {
      await page.locator("#mulai").click();
      const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const { getDocumentProxy } = await import("unpdf");
      const paper = await getDocumentProxy(new Uint8Array(bytes));
      expect(paper.numPages).toBe(all.length);
      const [, , width = 0, height = 0] = (await paper.getPage(1)).view;
      expect(width / height).toBeCloseTo(297 / 210, 2);
    });
  });
});

test("the script is under 3 KB, compressed", () => {
  const deck = pages.get(linksFor("id").slides(newest)) ?? "";
  const scripts = [...deck.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, path = ""]) =>
    readFileSync(join(folder, path)),
  );
  expect(scripts.length).toBe(1);
  for (const script of scripts) expect(gzipSync(script, { level: 9 }).length).toBeLessThan(3072);
});
