import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseHTML } from "linkedom";
import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { LIVE } from "../embedCode.ts";
import { openBrowser } from "./openBrowser.ts";
import { filesOf, pagesOf, textOf } from "./pagesOf.ts";

/** Bytes an embed may weigh over the wire: page and style sheet. */
const MOST = 20 * 1024;
/** Bytes of the optional script. */
const MOST_SCRIPT = 1024;
/** Text of a drawing is never smaller than this, in CSS pixels. */
const LEAST_TEXT = 8.5;
/** Nor than this where a frame is far too low. */
const LEAST_TEXT_SCROLLED = 8;

const folder = testSite("a");
const files = new Set(filesOf(folder));
const pages = pagesOf(folder);
const project = diskFiles(process.cwd());
const editions = editionIds(project);
const newest = editions.at(-1) ?? "";
const read = (file: string) => readFileSync(join(folder, file));

interface Embed {
  readonly address: string;
  readonly language: (typeof LANGUAGES)[number];
  /** As the address names it: an edition or the newest. */
  readonly edition: string;
  readonly figure: string;
}

/** Every embed, by its address. */
const embeds: readonly Embed[] = [...pages.keys()].flatMap((address) => {
  const [, english, edition = "", figure = ""] = /^(\/en)?\/sematan\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  return figure === ""
    ? []
    : [{ address, language: english === undefined ? "id" : "en", edition, figure } as const];
});

interface Described {
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly [key: string]: unknown;
}

function oembedOf({ address }: Embed): Described {
  return JSON.parse(read(`${address.slice(1, -1)}.oembed.json`).toString());
}

test("every figure of an edition has its embed, and the newest edition's have one more", () => {
  const wanted = [...pages.keys()]
    .flatMap((address) => {
      const [, start = "", edition = "", figure = ""] =
        /^(\/(?:en\/)?)edisi\/([^/]+)\/grafik\/([^/]+)\/$/.exec(address) ?? [];
      const shown = figure === "" ? [] : edition === newest ? [edition, LIVE] : [edition];
      return shown.map((each) => `${start}sematan/${each}/${figure}/`);
    })
    .sort();
  expect(wanted.length).toBeGreaterThan(100);
  expect(embeds.map(({ address }) => address).sort()).toEqual(wanted);
  expect(wanted.filter((address) => !pages.has(`${address}tinggi/`))).toEqual([]);
  expect(wanted.filter((address) => !files.has(`${address.slice(1, -1)}.oembed.json`))).toEqual([]);
});

describe.each(embeds)("$address", (embed) => {
  const { address, language, edition, figure } = embed;
  const html = pages.get(address) ?? "";
  const { document } = parseHTML(html);
  const { site, embeds: words, date } = LOCALES[language];
  const shown = edition === LIVE ? newest : edition;
  const text = textOf(html).replace(/[ \n]+/g, " ");
  const start = language === "id" ? "/" : "/en/";

  test("weighs little and needs nothing but its style sheet", () => {
    const assets = [...document.querySelectorAll("link[rel='stylesheet'], script, img, iframe")];
    expect(assets.map(({ localName }) => localName)).toEqual(["link"]);
    const sheet = read((assets[0]?.getAttribute("href") ?? "").slice(1));
    expect(sheet.toString()).not.toContain("url(");
    expect(gzipSync(html).length + gzipSync(sheet).length).toBeLessThanOrEqual(MOST);
  });

  test("says what it shows, of which edition, and whose it is", () => {
    const definition = editionFile(project, shown);
    expect(text).toContain(site.standing);
    expect(text).toContain(site.standingShort);
    expect(text).toContain(`${site.source}: BPS`);
    expect(text).toContain(definition.title[language]);
    expect(text).toContain(date(definition.cutoff));
    expect(text).toContain(edition === LIVE ? words.follows : words.stays(definition.title[language]));
    const newer = site.newerEdition(editionFile(project, newest).title[language]);
    expect(text.includes(newer)).toBe(shown !== newest);
  });

  test("is a copy that search engines leave aside, and leads to the original in a new tab", () => {
    const original = `${start}edisi/${shown}/grafik/${figure}/`;
    expect(document.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(original);
    expect(document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
    const links = [...document.querySelectorAll("a")];
    expect(links.map((link) => link.getAttribute("href"))).toContain(original);
    for (const link of links) {
      expect(link.getAttribute("target")).toBe("_blank");
      expect(link.getAttribute("rel")).toBe("noopener");
    }
  });

  test("is described for systems that read oEmbed", () => {
    const link = document.querySelector('link[type="application/json+oembed"]');
    expect(link?.getAttribute("href")).toBe(`${address.slice(0, -1)}.oembed.json`);
    const described = oembedOf(embed);
    expect(described).toMatchObject({ version: "1.0", type: "rich", provider_name: site.siteName });
    expect(described.title).toBe(document.querySelector("h1")?.textContent);
    for (const size of [described.width, described.height, described.cache_age]) {
      expect(Number.isInteger(size)).toBe(true);
    }
    const frames = [...parseHTML(`<body>${described.html}</body>`).document.querySelectorAll("iframe")];
    expect(frames.map((frame) => frame.getAttribute("src"))).toEqual([address]);
    const thumbnail = String(described.thumbnail_url).slice(1);
    expect(files).toContain(thumbnail);
    const png = read(thumbnail);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      described.thumbnail_width,
      described.thumbnail_height,
    ]);
  });
});

test("the codes of the preview page are those that oEmbed hands on", () => {
  for (const embed of embeds.filter(({ edition }) => edition !== LIVE)) {
    const start = embed.language === "id" ? "" : "/en";
    const page = parseHTML(
      pages.get(`${start}/edisi/${embed.edition}/grafik/${embed.figure}/sematan/`) ?? "",
    );
    const codes = [...page.document.querySelectorAll(".copyable code")].map((code) => code.textContent ?? "");
    expect(codes, embed.address).toContain(oembedOf(embed).html);
    for (const code of codes) {
      for (const element of parseHTML(`<body>${code}</body>`).document.querySelectorAll("[src], [href]")) {
        const path = element.getAttribute("src") ?? element.getAttribute("href") ?? "";
        expect(files, path).toContain(path.slice(1).replace(/\/$/, "/index.html"));
      }
    }
  }
});

test("the optional script is small", () => {
  expect(gzipSync(read("sematan.js")).length).toBeLessThanOrEqual(MOST_SCRIPT);
});

/** A site of others: one page a path, under a policy of its own. */
interface Host {
  readonly origin: string;
  put(path: string, body: string, policy: string): void;
  close(): Promise<void>;
}

async function openHost(): Promise<Host> {
  const put = new Map<string, { readonly body: string; readonly policy: string }>();
  const server = createServer((request, response) => {
    const page = put.get(request.url ?? "");
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": page?.policy ?? "default-src 'none'",
    });
    response.end(`<!doctype html><html lang="id"><head><title>Host</title></head>${page?.body ?? ""}</html>`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    put: (path, body, policy) => put.set(path, { body, policy }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

let browser: Browser;
let site: SiteServer;
let host: Host;
let stranger: Host;

beforeAll(async () => {
  [browser, site, host, stranger] = await Promise.all([
    openBrowser(),
    serveSite(folder),
    openHost(),
    openHost(),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site, host, stranger].map((server) => server?.close()));
});

/** Opens a page of the host in a window so wide, and looks at it. */
async function visit<T>(
  path: string,
  width: number,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    await page.goto(host.origin + path, { waitUntil: "load", timeout: 120_000 });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Codes as others paste them, at the address where the site stands now. */
function pasted(codes: readonly string[]): string {
  const body = codes.map((code) => `<article>${code.replaceAll('src="/', `src="${site.origin}/`)}</article>`);
  return `<body topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">${body.join("")}</body>`;
}

/** What is wrong with an embed in its frame: anything that does not fit, is missing or cannot be read. */
async function faultsIn(frame: Frame, width: number, least: number): Promise<string[]> {
  const seen = await frame.evaluate(() => {
    const { documentElement: page, body } = document;
    const shown = [...document.querySelectorAll(".picture svg")].filter(
      (svg) => svg.getBoundingClientRect().height > 0,
    );
    const [svg] = shown;
    const [, , drawnWidth = 1, drawnHeight = 1] = (svg?.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const box = svg?.getBoundingClientRect();
    const scale = box === undefined ? 0 : Math.min(box.width / drawnWidth, box.height / drawnHeight);
    const sizes = [...(svg?.querySelectorAll("text") ?? [])].map(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale,
    );
    const last = document.querySelector("footer")?.getBoundingClientRect();
    return {
      width: page.clientWidth,
      right: Math.max(page.scrollWidth, body.scrollWidth) - page.clientWidth,
      below: Math.max(page.scrollHeight, body.scrollHeight) - page.clientHeight,
      pictures: shown.length,
      text: Math.min(...sizes),
      isInside: last !== undefined && last.bottom <= page.clientHeight + 1,
    };
  });
  const standing = new URL(frame.url()).pathname.startsWith("/en/")
    ? LOCALES.en.site.standing
    : LOCALES.id.site.standing;
  const faults = [
    seen.width === width ? "" : `${seen.width} px wide`,
    seen.right > 1 ? `${seen.right} px too broad` : "",
    seen.below > 1 ? `${seen.below} px too high` : "",
    seen.pictures === 1 ? "" : `${seen.pictures} pictures`,
    seen.text >= least ? "" : `text of ${seen.text} px`,
    seen.isInside ? "" : "its last line is not in sight",
    (await frame.getByText(standing).isVisible()) ? "" : "its standing is not in sight",
  ];
  return faults
    .filter((fault) => fault !== "")
    .map((fault) => `${new URL(frame.url()).pathname} at ${width}: ${fault}`);
}

/** Waits until a page has heard everything that was said to it before. */
async function allHeard(page: Page, speakers: readonly Frame[]): Promise<void> {
  for (const speaker of speakers) {
    await page.evaluate(() => {
      const last = new Promise((heard) =>
        window.addEventListener("message", ({ data }) => data === "last" && heard(data)),
      );
      Reflect.set(window, "last", last);
    });
    await speaker.evaluate(() => window.parent.postMessage("last", "*"));
    await page.evaluate(() => Reflect.get(window, "last") as Promise<unknown>);
  }
}

async function faultsOn(page: Page, count: number, width: number): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(frames.length).toBe(count);
  const faults: string[] = [];
  for (const frame of frames) faults.push(...(await faultsIn(frame, width, LEAST_TEXT)));
  return faults;
}

describe.each(LANGUAGES)("on the page of another site, in %s", (language) => {
  describe.each(editions)("edition %s", (edition) => {
    const own = embeds.filter((each) => each.language === language && each.edition === edition);
    const codes = own.map((embed) => oembedOf(embed).html);
    const path = `/${language}/${edition}/`;

    test.each([320, 600, 1000])(
      "every figure fits its frame at %i px without styles and without script",
      async (width) => {
        host.put(path, pasted(codes), `default-src 'none'; frame-src ${site.origin}; style-src 'none'`);
        await visit(path, width, { javaScriptEnabled: false }, async (page) => {
          expect(await faultsOn(page, own.length, width)).toEqual([]);
        });
      },
    );
  });
});

describe.each(LANGUAGES)("on the page of another site that allows styles, in %s", (language) => {
  const own = embeds.filter((each) => each.language === language && each.edition === newest);
  const described = own.map(oembedOf);
  const path = `/${language}/`;

  test.each([600, 1000])(
    "every figure fits its frame at %i px, which is as high as it must be",
    async (width) => {
      const codes = pasted(described.map(({ html }) => html));
      host.put(path, codes, `default-src 'none'; frame-src ${site.origin}; style-src 'unsafe-inline'`);
      await visit(path, width, { javaScriptEnabled: false }, async (page) => {
        expect(await faultsOn(page, own.length, width)).toEqual([]);
        const heights = await page
          .locator("iframe")
          .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().height));
        const whole = described.map(({ height }) => height);
        if (width === 600) expect(heights).toEqual(whole);
        else {
          expect(heights.filter((height, i) => height > (whole[i] ?? 0))).toEqual([]);
          expect(heights.some((height, i) => height < (whole[i] ?? 0) * 0.6)).toBe(true);
        }
      });
    },
  );
});

test("a frame that is too low is scrolled, and its picture can still be read", async () => {
  const address = `/sematan/${newest}/position/`;
  const code = `<iframe src="${address}" title="x" width="100%" height="337" frameborder="0"></iframe>`;
  host.put("/low/", pasted([code]), `default-src 'none'; frame-src ${site.origin}`);
  await visit("/low/", 600, { javaScriptEnabled: false }, async (page) => {
    const [frame] = page.frames().slice(1);
    if (frame === undefined) throw new Error("no frame");
    const faults = await faultsIn(
      frame,
      await frame.evaluate(() => document.documentElement.clientWidth),
      LEAST_TEXT_SCROLLED,
    );
    expect(faults.filter((fault) => /broad|text|pictures/.test(fault))).toEqual([]);
    expect(faults.join()).toContain("too high");
  });
});

describe("with the optional script", () => {
  const address = `/sematan/${LIVE}/position/tinggi/`;
  const frame = (src: string) =>
    `<iframe src="${src}" title="x" width="100%" height="300" frameborder="0"></iframe>`;
  const policy = () =>
    `default-src 'none'; script-src ${site.origin}; style-src 'none'; frame-src ${site.origin} ${stranger.origin}`;
  const page = (...frames: readonly string[]) =>
    pasted([...frames, '<script src="/sematan.js" async></script>']);
  const heightOf = (shown: Page) =>
    shown
      .locator("iframe")
      .evaluateAll((frames) => frames.map((each) => each.getBoundingClientRect().height));
  /** Waits until the frame is as high as its content, and no lower. */
  const settled = (shown: Page) =>
    shown.waitForFunction(() => document.querySelector("iframe")?.style.height);

  test.each([320, 1000])("the frame is as high as its content at %i px", async (width) => {
    host.put("/measured/", page(frame(address)), policy());
    await visit("/measured/", width, {}, async (shown) => {
      await settled(shown);
      const [inner] = shown.frames().slice(1);
      if (inner === undefined) throw new Error("no frame");
      expect(await faultsIn(inner, width, LEAST_TEXT)).toEqual([]);
      const content = await inner.evaluate(
        () => document.querySelector("main")?.getBoundingClientRect().height ?? 0,
      );
      expect(await heightOf(shown)).toEqual([Math.ceil(content)]);
    });
  });

  test("a frame that had loaded before the script came is asked as well", async () => {
    host.put("/measured/", page(frame(address)), policy());
    const context = await browser.newContext({ viewport: { width: 320, height: 900 } });
    context.setDefaultTimeout(120_000);
    try {
      const shown = await context.newPage();
      let asked = false;
      await shown.route("**/sematan.js", async (route) => {
        asked = true;
        // The frame is told apart from an empty one by its content, and is complete before the script runs.
        const [inner] = await loadedFrames(shown);
        await inner?.waitForFunction(() => document.readyState === "complete");
        await route.continue();
      });
      await shown.goto(`${host.origin}/measured/`, { waitUntil: "load", timeout: 120_000 });
      await settled(shown);
      expect(asked).toBe(true);
    } finally {
      await context.close();
    }

    async function loadedFrames(shown: Page): Promise<readonly Frame[]> {
      await expect.poll(() => shown.frames().slice(1).length, { timeout: 60_000 }).toBe(1);
      const frames = shown.frames().slice(1);
      await Promise.all(frames.map((each) => each.waitForURL(`**${address}`)));
      return frames;
    }
  });

  test("the height follows when the column becomes narrower", async () => {
    host.put("/measured/", page(frame(address)), policy());
    await visit("/measured/", 1000, {}, async (shown) => {
      await settled(shown);
      const [before = 0] = await heightOf(shown);
      await shown.setViewportSize({ width: 320, height: 900 });
      await shown.waitForFunction(
        (old) => Number.parseFloat(document.querySelector("iframe")?.style.height ?? "") !== old,
        before,
      );
      expect((await heightOf(shown))[0]).not.toBe(before);
    });
  });

  test("strangers and nonsense are not listened to", async () => {
    stranger.put("/", "<body>…</body>", "default-src 'none'");
    host.put("/measured/", page(frame(address), frame(`${stranger.origin}/`)), policy());
    await visit("/measured/", 600, {}, async (shown) => {
      await settled(shown);
      const before = await heightOf(shown);
      const [embed, other] = shown.frames().slice(1);
      if (embed === undefined || other === undefined) throw new Error("no frames");
      const say = (from: Frame, message: unknown) =>
        from.evaluate((said) => window.parent.postMessage(said, "*"), message);
      const answer = (height: unknown) => ({ type: "laju:height", figure: "position", height });
      await say(other, answer(777));
      await say(shown.mainFrame(), answer(777));
      for (const nonsense of ["777", "777px", null, {}, [777], -1, 0, 99, 5001, 1e9]) {
        await say(embed, answer(nonsense));
      }
      await embed.evaluate(() => {
        for (const height of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
          window.parent.postMessage({ type: "laju:height", height }, "*");
        }
        for (const message of [null, undefined, "laju:height", 777, { type: "other", height: 777 }]) {
          window.parent.postMessage(message, "*");
        }
      });
      await allHeard(shown, [embed, other]);
      expect(await heightOf(shown)).toEqual(before);
      await say(embed, answer(777));
      await allHeard(shown, [embed]);
      expect(await heightOf(shown)).toEqual([777, before[1]]);
    });
  });

  test("the embed answers the page around it and no one else", async () => {
    host.put("/measured/", page(frame(address), frame(`${stranger.origin}/`)), policy());
    stranger.put("/", "<body>…</body>", "default-src 'none'");
    await visit("/measured/", 600, {}, async (shown) => {
      await settled(shown);
      const [embed, other] = shown.frames().slice(1);
      if (embed === undefined || other === undefined) throw new Error("no frames");
      const record = () => {
        const heard: unknown[] = [];
        window.addEventListener("message", ({ data }) => heard.push(data));
        Reflect.set(window, "heard", heard);
      };
      const heardBy = (listener: Frame) => listener.evaluate(() => Reflect.get(window, "heard") as unknown[]);
      await Promise.all([shown.evaluate(record), other.evaluate(record)]);
      await other.evaluate(() => window.parent.frames[0]?.postMessage({ type: "laju:height?" }, "*"));
      await shown.evaluate(() => window.frames[0]?.postMessage({ type: "laju:height?" }, "*"));
      // The embed has dealt with both questions when it says the next thing, and so has whoever was answered.
      await embed.evaluate(() => window.parent.frames[1]?.postMessage("last", "*"));
      await allHeard(shown, [embed, other]);
      expect(await heardBy(other)).toEqual(["last"]);
      expect(await heardBy(shown.mainFrame())).toEqual([
        { type: "laju:height", figure: "position", height: expect.any(Number) },
        "last",
        "last",
      ]);
    });
  });
});
