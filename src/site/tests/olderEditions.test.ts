import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Language } from "../../model/words.ts";
import { editionFile, editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { isEmbed, pagesOf } from "./pagesOf.ts";

const pages = pagesOf(testSite("a"));
const project = diskFiles(process.cwd());
const editions = editionIds(project);
const newest = editions.at(-1) ?? "";
const { title } = editionFile(project, newest);

const languageOf = (address: string): Language => (address.startsWith("/en/") ? "en" : "id");

/** Pages and embeds of one edition, by address. */
const pagesOfEdition = (id: string) =>
  [...pages].filter(([address]) => new RegExp(`^(?:/en)?/(?:edisi|sematan)/${id}/`).test(address));

/** Where a page of an older edition leads: the same page, or the figure that an embed shows, in the newest edition. */
function sameInNewest(address: string, id: string): string {
  const figure = /^((?:\/en)?)\/sematan\/[^/]+\/([a-z0-9_]+)\//.exec(address);
  const same =
    figure === null
      ? address.replace(`/edisi/${id}/`, `/edisi/${newest}/`)
      : `${figure[1]}/edisi/${newest}/grafik/${figure[2]}/`;
  return pages.has(same) ? same : `${languageOf(address) === "id" ? "" : "/en"}/edisi/${newest}/`;
}

/** Links that say that there is a newer edition: where they lead, and whether they stand before the content. */
function newerOf(html: string, language: Language): { readonly href: string; readonly isOnTop: boolean }[] {
  const said = LOCALES[language].site.newerEdition(title[language]);
  const firstPart = html.search(/<(?:h2|figure|table|svg|section|article)\b|class="picture/);
  return html
    .split(/(?=<a\s)/)
    .filter((part) => part.startsWith("<a ") && part.slice(part.indexOf(">") + 1).startsWith(said))
    .map((link) => ({
      href: /\shref="([^"]*)"/.exec(link)?.[1] ?? "",
      isOnTop: firstPart < 0 || html.indexOf(link) < firstPart,
    }));
}

describe.each(editions.slice(0, -1))("edition %s", (id) => {
  const old = pagesOfEdition(id);

  test("has pages and embeds of every kind", () => {
    const kinds = new Set(old.map(([address]) => address.split(`/${id}/`)[1]?.split("/")[0]));
    for (const kind of ["", "grafik", "laporan", "paparan", "peta", "perubahan", "usulan-bahan", "angka"])
      expect(kinds).toContain(kind);
    expect(old.some(([address]) => isEmbed(address))).toBe(true);
  });

  test("says on every page, near its top, that there is a newer one, and leads to the same page in it", () => {
    const faults = old.flatMap(([address, html]) => {
      const wanted = [{ href: sameInNewest(address, id), isOnTop: true }];
      const found = newerOf(html, languageOf(address));
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [{ address, found }];
    });
    expect(faults).toEqual([]);
  });

  test("leads to the same page from most of them", () => {
    const home = new RegExp(`/edisi/${newest}/$`);
    const elsewhere = old.filter(([address]) => home.test(sameInNewest(address, id)));
    expect(elsewhere.length).toBeLessThan(old.length / 10);
  });
});

test("no page of the newest edition says that there is a newer one", () => {
  const faults = [...pagesOfEdition(newest), ...pagesOfEdition("terbaru")].filter(([address, html]) =>
    html.includes(LOCALES[languageOf(address)].site.newerEdition(title[languageOf(address)])),
  );
  expect(faults.map(([address]) => address)).toEqual([]);
});
