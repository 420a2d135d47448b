import { expect, test } from "vitest";
import { missingGlyphs, textWidth, wrapText } from "./fonts.ts";

test("a heavier text is wider, and twice the size is twice as wide", () => {
  const text = "Kota Pekalongan terendah ke-5 dari 35";
  expect(textWidth(text, 10, 800)).toBeGreaterThan(textWidth(text, 10, 400));
  expect(textWidth(text, 20, 400)).toBeCloseTo(2 * textWidth(text, 10, 400), 6);
  expect(textWidth("", 10, 400)).toBe(0);
});

test("lines are no wider than allowed, and hold every word in order", () => {
  const text = "Persentase penduduk miskin turun 0,57\u00a0poin persen pada 2025";
  const lines = wrapText(text, { size: 20, weight: 700, width: 240 });
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(textWidth(line, 20, 700)).toBeLessThanOrEqual(240);
  expect(lines.join(" ")).toBe(text);
  expect(lines.some((line) => line.includes("0,57\u00a0poin"))).toBe(true);
});

test("more lines than there is room for end in an ellipsis, inside the width", () => {
  const lines = wrapText("satu dua tiga empat lima enam tujuh delapan", {
    size: 20,
    weight: 400,
    width: 130,
    most: 2,
  });
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/ …$/);
  for (const line of lines) expect(textWidth(line, 20, 400)).toBeLessThanOrEqual(130);
});

test("what the font cannot show is named", () => {
  expect(missingGlyphs("6,14 persen – “−0,57”")).toEqual([]);
  expect(missingGlyphs("Σ 漢")).toEqual(["Σ", "漢"]);
});
