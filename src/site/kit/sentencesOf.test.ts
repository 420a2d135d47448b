import { expect, test } from "vitest";
import { sentencesOf } from "./sentencesOf.ts";

test("paragraphs and items are cut at stops, not inside numbers", () => {
  const html = "<p>Sekitar 19.490 orang. Garisnya <b>Rp639.402</b> sebulan.</p><ul><li>Siapa?</li></ul>";
  expect(sentencesOf(html, [])).toEqual(["Sekitar 19.490 orang.", "Garisnya Rp639.402 sebulan.", "Siapa?"]);
});

test("inline text is read as one paragraph, with quotation marks kept to their sentence", () => {
  expect(sentencesOf("Ia berkata “turun.” Lalu “naik”. 2025 menyusul.", [])).toEqual([
    "Ia berkata “turun.”",
    "Lalu “naik”.",
    "2025 menyusul.",
  ]);
});

test("figures, headings and notes are left out; no-break spaces stay", () => {
  const html =
    "<h2>Judul. Dua</h2><p>6,14\u00a0persen.<sup>1</sup></p><figure><p>Gambar.</p></figure><section><p>1. Catatan.</p></section>";
  expect(sentencesOf(html, [])).toEqual(["6,14\u00a0persen."]);
  expect(sentencesOf("", [])).toEqual([]);
});

test("an abbreviation ends no sentence", () => {
  expect(sentencesOf("Kab. Brebes tertinggi. Kota ini tidak.", ["Kab"])).toEqual([
    "Kab. Brebes tertinggi.",
    "Kota ini tidak.",
  ]);
});
