import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { LANGUAGES } from "../../model/words.ts";
import { canonicalJson } from "../../publish/canonicalJson.ts";
import { editionIds } from "../../sources/definitionFiles.ts";
import { diskFiles } from "../../sources/files.ts";
import { pagesOf } from "./pagesOf.ts";

const folder = testSite("a");
const pages = pagesOf(folder);

interface HashedFact {
  readonly sha256: string;
  readonly content: { readonly finding: { readonly id: string } };
}

describe.each(editionIds(diskFiles(process.cwd())))("the numbers of edition %s", (edition) => {
  const facts: readonly HashedFact[] = JSON.parse(
    readFileSync(join(folder, `edisi/${edition}/angka.json`), "utf8"),
  );

  test("are hashed as anyone can hash them again", () => {
    expect(facts.length).toBeGreaterThan(60);
    for (const { sha256, content } of facts) {
      expect(createHash("sha256").update(canonicalJson(content)).digest("hex"), content.finding.id).toBe(
        sha256,
      );
    }
  });

  describe.each(LANGUAGES)("%s", (language) => {
    const start = language === "id" ? "" : `/${language}`;
    const { document } = parseHTML(pages.get(`${start}/edisi/${edition}/angka/`) ?? "");
    const report = parseHTML(pages.get(`${start}/edisi/${edition}/laporan/rakor/`) ?? "").document;

    test("have a card each, with value, rows or a reason for none, edition and fingerprint", () => {
      const cards = [...document.querySelectorAll(".fact-card")];
      expect(cards.map(({ id }) => id).sort()).toEqual(facts.map(({ content }) => content.finding.id).sort());
      for (const card of cards) {
        const fact = facts.find(({ content }) => content.finding.id === card.id);
        expect(card.querySelector(".fact-value")?.textContent, card.id).toMatch(/\S/);
        expect(card.querySelector("li code, dd a")?.textContent, card.id).toMatch(/\S/);
        expect(card.querySelector("[data-sha256]")?.getAttribute("data-sha256")).toBe(fact?.sha256);
        expect(card.querySelector("[data-sha256]")?.textContent).toBe(fact?.sha256.slice(0, 12));
      }
    });

    test("lead from the report to their cards and back to where they stand", () => {
      const bound = [...report.querySelectorAll("a.fact")];
      expect(bound.length).toBeGreaterThan(60);
      for (const link of bound) {
        const id = link.querySelector("data")?.getAttribute("data-finding") ?? "";
        expect(link.getAttribute("href")).toBe(`${start}/edisi/${edition}/angka/#${id}`);
        if (!link.id.startsWith("bound-")) continue;
        const back = document.getElementById(id)?.querySelector(`a[href$="rakor/#${link.id}"]`);
        expect(back?.textContent, `${id} ${link.id}`).toBe(link.textContent);
      }
    });

    test("every bound value of the report is a link, unless it stands inside one", () => {
      for (const value of report.querySelectorAll("data[data-finding]")) {
        expect(value.closest("a"), value.textContent ?? "").not.toBeNull();
      }
    });
  });
});
