import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import { LANGUAGES } from "../../model/words.ts";
import { documentNames } from "../../narrative/guards/figureFaults.ts";
import { lintText } from "../../narrative/lintText.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { isLookedAt, pagesOf } from "./pagesOf.ts";

/** What is read as one: text never runs on from one of these into the next. */
const BLOCKS = "title, h1, h2, h3, h4, p, li, th, td, caption, summary, figcaption, dt, dd, label, text";

/** As others wrote it: quotations, titles of sources and documents, notes of data tables, and code. */
const VERBATIM = "q, cite, code, pre, .verbatim, script, style";

const pages = pagesOf(testSite("a"));
const files = diskFiles(process.cwd());
const data = loadData(files);
const names = [
  ...editionIds(files).flatMap((id) =>
    documentNames(compileEdition({ ...data, definition: editionFile(files, id) })),
  ),
  ...[...data.sources.values()].flatMap(({ title, publisher, where, note }) => [
    title,
    publisher,
    where,
    note,
  ]),
]
  .filter((name) => name !== "")
  .sort((a, b) => b.length - a.length);

/** The texts of a page, each as a reader sees it; spaces count as one, as a browser shows them. */
function textsOf(html: string): string[] {
  const { document } = parseHTML(html);
  for (const element of document.querySelectorAll(VERBATIM)) element.remove();
  return [...document.querySelectorAll(BLOCKS)]
    .filter((element) => element.querySelector(BLOCKS) === null)
    .map((element) => (element.textContent ?? "").replace(/[ \n\t]+/g, " ").trim());
}

describe.each(LANGUAGES)("in %s", (language) => {
  const own = [...pages].filter(
    ([address]) => isLookedAt(address) && address.startsWith("/en/") === (language === "en"),
  );

  test("every page is written as the language writes", () => {
    expect(own.length).toBeGreaterThan(20);
    const found = own.flatMap(([address, html]) =>
      textsOf(html).flatMap((text) =>
        lintText(text, LOCALES[language], names).map(
          (each) => `${address}: ${each.code} "${each.found}": ${text}`,
        ),
      ),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
