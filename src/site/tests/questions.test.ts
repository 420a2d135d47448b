import { parseHTML } from "linkedom";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { type SiteServer, serveSite } from "../../../scripts/siteServer.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Locale } from "../../locales/locale.ts";
import { LANGUAGES } from "../../model/words.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { linksFor } from "../links.ts";
import { openBrowser } from "./openBrowser.ts";
import { pagesOf } from "./pagesOf.ts";

/** A phone's screen, and how far one scroll of a screen shows. */
const PHONE = { width: 360, height: 740 };
const ONE_SCROLL = 2 * PHONE.height;

const folder = testSite("a");
const pages = pagesOf(folder);
const files = diskFiles(process.cwd());
const newest = editionIds(files).at(-1) ?? "";
const edition = compileEdition({ ...loadData(files), definition: editionFile(files, newest) });

/** A question somebody at the meeting asks, the finding that answers it, and the figure whose tree tells it. */
const QUESTIONS = [
  {
    question: "what share of the city's people is poor",
    finding: "headcount_ratio.latest",
    figure: "headcount_ratio_trend",
  },
  {
    question: "by how much that moved in a year",
    finding: "headcount_ratio.change",
    figure: "headcount_ratio_trend",
  },
  { question: "how many people that is", finding: "headcount.latest", figure: "headcount" },
  {
    question: "what the province's share is",
    finding: "headcount_ratio.province.level",
    figure: "headcount_ratio_trend",
  },
  {
    question: "below how much spending a person is poor",
    finding: "poverty_line.latest",
    figure: "poverty_line",
  },
] as const;

/** The answer as the language says it: the number with its unit. */
function answer(id: string, locale: Locale): string {
  const finding = edition.findings.get(id);
  if (finding?.value == null) throw new RangeError(`${id} has no value`);
  return locale.quantity(Math.abs(finding.value), finding.unit, finding.decimals);
}

/** Text with plain spaces, one at a time. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ");
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

describe.each(LANGUAGES)("in %s", (language) => {
  const locale = LOCALES[language];
  const links = linksFor(language);

  test("the first screen of a phone and one scroll answer five questions", async () => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(site.origin + links.home, { waitUntil: "networkidle" });
    const seen = await page.evaluate(
      (bottom) =>
        [...document.querySelectorAll("main p, main h1, main dd, main dd span, main .place span")]
          .filter((element) => {
            const box = element.getBoundingClientRect();
            return box.height > 0 && box.top >= 0 && box.bottom <= bottom;
          })
          .map((element) => element.textContent ?? ""),
      ONE_SCROLL,
    );
    await context.close();
    const missing = QUESTIONS.filter(
      ({ finding }) => !plain(seen.join(" · ")).includes(plain(answer(finding, locale))),
    );
    expect(missing).toEqual([]);
  });

  test.each(QUESTIONS)("the description tree of $figure alone says $question", ({ finding, figure }) => {
    const html = pages.get(links.figure(newest, figure)) ?? "";
    const { document } = parseHTML(html);
    const trees = [...document.querySelectorAll("details.described")];
    expect(trees).toHaveLength(1);
    expect(trees[0]?.hasAttribute("open")).toBe(false);
    expect(plain(trees[0]?.textContent ?? "")).toContain(plain(answer(finding, locale)));
  });
});
