import { expect, test } from "vitest";
import type { RenderedReport } from "../narrative/renderText.ts";
import { reportText } from "./reportText.ts";

const report = (changes: Partial<RenderedReport>): RenderedReport => ({
  file: "reports/2026/id/siaran-pers.md",
  title: "Rancangan",
  headline: "Turun <data>0,57</data> poin persen",
  lede: 'A &amp; B: <a class="fact" href="/angka/"><data value="6.14">6,14\u00a0persen</data></a>.',
  cannot: ["Bahwa program penyebabnya.", "Bahwa pasti nyata."],
  html: "",
  bindings: [],
  allowed: [],
  warnings: [],
  ...changes,
});

const frame = { cannot: "Yang tidak dapat disimpulkan", footer: ["Edisi 2026", "https://example.org/"] };

test("a report is told in paragraphs, without markup, and ends with what it is of", () => {
  const html = "<p><strong>Satu.</strong> Dua.</p>\n<h2>Catatan</h2>\n<p>Tiga.</p>";
  expect(reportText(report({ html }), frame)).toBe(
    [
      "Rancangan",
      "Turun 0,57 poin persen",
      "A & B: 6,14 persen.",
      "Satu. Dua.",
      "Catatan",
      "Tiga.",
      "Yang tidak dapat disimpulkan",
      "- Bahwa program penyebabnya.\n- Bahwa pasti nyata.",
      "Edisi 2026\nhttps://example.org/",
      "",
    ]
      .join("\n\n")
      .replace(/\n\n$/, "\n"),
  );
});

test("items follow each other line by line, also where they hold a paragraph", () => {
  const html = "<ul><li>satu</li><li><p>dua</p></li></ul><p>tiga</p>";
  expect(reportText(report({ html }), frame)).toContain("- satu\n- dua\n\ntiga");
});

test("pictures are left out", () => {
  const html = "<figure><p>Gambar 1</p><svg></svg></figure><p>Sesudahnya.</p>";
  expect(reportText(report({ html }), frame)).not.toContain("Gambar 1");
});
