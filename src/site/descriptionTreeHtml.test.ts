import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import type { DescribedNumbers, DescriptionTree } from "../model/descriptionTree.ts";
import { descriptionTreeHtml } from "./descriptionTreeHtml.ts";

const NUMBERS: DescribedNumbers = {
  count: 5,
  without: 0,
  first: { where: "2021", text: "1,0" },
  last: { where: "2025", text: "2,0" },
  lowest: { text: "1,0", where: ["2021", "2022", "2023", "2024"] },
  highest: { text: "2,0", where: ["2025"] },
};

const VALUES = [1, 2, 3, 4, 5].map((i) => ({ where: `202${i}`, text: i === 5 ? "2,0" : "1,0" }));

function tree(parts: DescriptionTree["series"][number]["parts"]): DescriptionTree {
  return {
    finding: {
      title: "Hujan & angin",
      subtitle: "Stasiun Utara",
      statements: ["Paling basah 2025."],
      notes: ["Catatan pertama.", "Catatan kedua."],
    },
    axes: ["Sumbu datar: tahun."],
    by: "column",
    series: [{ name: "Hujan", parts }],
  };
}

const part = { name: undefined, numbers: NUMBERS, values: VALUES };

function shown(of: DescriptionTree, withValues: boolean, language: "id" | "en" = "id") {
  const html = descriptionTreeHtml(of, LOCALES[language], withValues);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return { html, document, items: [...document.querySelectorAll("li")].map((item) => item.textContent) };
}

describe("a description in levels", () => {
  test("is folded, and names the figure it is of", () => {
    const { document } = shown(tree([part]), true);
    const outer = document.querySelector("details");
    expect(document.querySelectorAll("details[open]").length).toBe(0);
    expect(outer?.querySelector("summary")?.textContent).toBe("Uraian gambar: Hujan & angin");
    expect(outer?.parentElement?.tagName).toBe("BODY");
  });

  test("says what is found with every note, what the axes show, and every series", () => {
    const { items } = shown(tree([part]), true);
    for (const text of ["Paling basah 2025.", "Catatan pertama.", "Catatan kedua.", "Sumbu datar: tahun."]) {
      expect(items).toContain(text);
    }
    expect(items).toContain("Pertama: 1,0 (2021).");
    expect(items).toContain("Terakhir: 2,0 (2025).");
  });

  test("names three of those that share an extreme and counts the others", () => {
    expect(shown(tree([part]), true).items).toContain("Terendah: 1,0 (2021; 2022; 2023; dan 1 lainnya).");
    expect(shown(tree([part]), true, "en").items).toContain("Lowest: 1,0 (2021; 2022; 2023; and 1 more).");
  });

  test("holds the single values only where it is asked for them", () => {
    expect(shown(tree([part]), true).items).toContain("2023: 1,0");
    const short = shown(tree([part]), false);
    expect(short.items).not.toContain("2023: 1,0");
    expect(short.items).toContain("Tertinggi: 2,0 (2025).");
    expect(short.document.querySelectorAll("details").length).toBe(1);
  });

  test("says of a single number no more than the number", () => {
    const single = { where: "2025", text: "2,0" };
    const one = { text: "2,0", where: ["2025"] };
    const numbers = { count: 1, without: 0, first: single, last: single, lowest: one, highest: one };
    const { html, items } = shown(tree([{ name: undefined, numbers, values: [single] }]), true);
    expect(items).toContain("Satu angka: 2,0 (2025).");
    expect(html).not.toMatch(/Terendah|Semua nilai/);
  });

  test("says that all numbers are the same instead of a lowest and a highest", () => {
    const same = { text: "1,0", where: VALUES.map(({ where }) => where) };
    const { html } = shown(tree([{ ...part, numbers: { ...NUMBERS, lowest: same, highest: same } }]), true);
    expect(html).toContain("Semua angka sama: 1,0.");
    expect(html).not.toMatch(/Terendah|Tertinggi/);
  });

  test("lists words without counting them, and leaves them out where single values are", () => {
    const words = tree([{ name: undefined, numbers: undefined, values: [{ where: "2025", text: "basah" }] }]);
    expect(shown(words, true).items).toContain("2025: basah");
    expect(shown(words, true).html).not.toContain("angka");
    expect(shown(words, false).html).not.toContain("2025: basah");
  });

  test("heads the parts of a series and says that extremes are sought in each", () => {
    const { document, items } = shown(
      tree([
        { ...part, name: "2021–2025" },
        { ...part, name: "2010–2014" },
      ]),
      true,
    );
    const heads = [...document.querySelectorAll("b")].map((head) => head.textContent);
    expect(heads).toContain("2021–2025");
    expect(heads).toContain("2010–2014");
    expect(items).toContain("Yang terendah dan tertinggi dicari di tiap bagian.");
  });

  test("is lists all the way down, and safe", () => {
    const { document, html } = shown(tree([part]), true);
    for (const list of document.querySelectorAll("ul")) {
      for (const child of list.children) expect(child.tagName).toBe("LI");
    }
    expect(html).toContain("Hujan &amp; angin");
    expect(html).not.toMatch(/style=|<script|\sid=/);
  });
});
