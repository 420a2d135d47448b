import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LANGUAGES } from "../../model/words.ts";
import { atomFaults } from "../../publish/fixtures/atomFaults.ts";
import { editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { isEmbed, pagesOf } from "./pagesOf.ts";

const folder = testSite("a");
const pages = pagesOf(folder);
const startOf = (language: string) => (language === "id" ? "" : `/${language}`);
const feedOf = (language: string) => `${startOf(language)}/koreksi/umpan.xml`;

describe.each(LANGUAGES)("the feed in %s", (language) => {
  const xml = readFileSync(join(folder, feedOf(language)), "utf8");
  const { document } = parseHTML(xml);

  test("is valid and tells every edition", () => {
    expect(atomFaults(xml)).toEqual([]);
    const links = [...document.querySelectorAll("entry > link")].map((link) => link.getAttribute("href"));
    for (const id of editionIds(diskFiles(process.cwd())))
      expect(links).toContain(`${startOf(language)}/edisi/${id}/`);
  });

  test("leads to places that exist", () => {
    const links = [...document.querySelectorAll("link[rel=alternate]")].map(
      (link) => link.getAttribute("href") ?? "",
    );
    const broken = links.filter((href) => {
      const [address = "", anchor = ""] = href.split("#");
      return !(anchor === "" ? pages.has(address) : pages.get(address)?.includes(`id="${anchor}"`));
    });
    expect(broken).toEqual([]);
  });

  test("is named in words where corrections and news for the press are", () => {
    for (const page of ["koreksi", "pers"]) {
      const { document: shown } = parseHTML(pages.get(`${startOf(language)}/${page}/`) ?? "");
      const link = [...shown.querySelectorAll("main a")].find(
        (each) => each.getAttribute("href") === feedOf(language),
      );
      expect(link?.textContent, page).toMatch(/Atom/);
    }
  });
});

test("every page but embeds names the feed of its language in its head", () => {
  const other = [...pages].filter(([address, html]) => {
    const language = address.startsWith("/en/") ? "en" : "id";
    const [, href] =
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]*)"/.exec(html) ?? [];
    return href !== (isEmbed(address) ? undefined : feedOf(language));
  });
  expect(other.map(([address]) => address)).toEqual([]);
});
