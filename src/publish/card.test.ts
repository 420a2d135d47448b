import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { card } from "./card.ts";
import { CARD_SHAPES, CARD_SIZES, type CardContent } from "./cardContent.ts";
import { cardLayout } from "./cardLayout.ts";
import { cardFaults } from "./fixtures/cardFaults.ts";
import { FONT_FAMILY, FONT_FILES, textWidth } from "./fonts.ts";
import { rasterise } from "./raster.ts";

const drawing = (width: number, height: number) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="garis" viewBox="0 0 ${width} ${height}" font-size="13" fill="currentColor" text-anchor="middle"><line x2="${width}" y2="${height}" stroke="var(--indigo)"/></svg>`,
  width,
  height,
});

const CONTENT: CardContent = {
  siteName: "Laju",
  place: "Kota Pekalongan",
  edition: "Edisi 2026, angka yang terbit sampai 30 September 2026",
  kicker: "",
  title: "Persentase penduduk miskin turun 0,57\u00a0poin persen pada 2025",
  subtitle: "Persentase penduduk miskin (P0), Kota Pekalongan, Maret 2015–2025",
  text: "Galat baku perubahan tidak dipublikasikan.",
  number: undefined,
  pictures: [drawing(760, 400), drawing(344, 340)],
  caption: "",
  source: "Sumber: BPS, Survei Sosial Ekonomi Nasional (dibaca melalui salinan publik).",
  standing:
    "Situs independen, tidak resmi. Bukan terbitan BPS, Pemerintah Kota, atau TKPK, dan belum diperiksa olehnya. Bila berbeda, terbitan BPS yang berlaku. Proyeksi, selang, peringkat, dan simpulan adalah perhitungan situs ini. Bukan dasar penetapan penerima bantuan.",
};

const LONG_TITLE =
  "2024–2025: jumlah penduduk miskin turun 1,67 ribu jiwa; bagian persentase −1,80, bagian penduduk tersirat +0,13, dan seterusnya";

test.each(CARD_SHAPES)(
  "on the %s card nothing overlaps, leaves it or is cut, whatever the picture",
  (shape) => {
    const pictures = [
      CONTENT.pictures,
      [drawing(760, 1200), drawing(344, 1400)],
      [drawing(760, 120), drawing(344, 100)],
      [drawing(344, 344)],
    ];
    for (const each of pictures) {
      expect(cardFaults({ ...CONTENT, pictures: each }, shape)).toEqual([]);
      const full = { ...CONTENT, pictures: each, kicker: CONTENT.subtitle, caption: CONTENT.subtitle };
      expect(cardFaults({ ...full, title: LONG_TITLE, subtitle: "" }, shape)).toEqual([]);
    }
  },
);

test("a card of words holds a number or an ornament beside them, whole", () => {
  const words = { ...CONTENT, pictures: [], subtitle: "", text: `${CONTENT.standing} ${CONTENT.text}` };
  expect(cardFaults(words, "landscape")).toEqual([]);
  expect(cardLayout(words, "landscape").ornament).toBeDefined();
  const number = { value: "100,00", unit: "persen", label: "Persentase penduduk miskin, Maret 2025" };
  expect(cardFaults({ ...words, number }, "landscape")).toEqual([]);
  expect(cardLayout({ ...words, number }, "landscape").ornament).toBeUndefined();
});

test("a shorter title is set larger, and none has more than four lines", () => {
  const title = (text: string) => {
    const found = cardLayout({ ...CONTENT, title: text }, "landscape").texts.find(
      ({ name }) => name === "title",
    );
    return { size: found?.size ?? 0, lines: found?.lines.length ?? 0 };
  };
  expect(title("5 dari 5 target tahunan terlewat").size).toBeGreaterThan(title(LONG_TITLE).size);
  expect(title(LONG_TITLE).lines).toBeLessThanOrEqual(4);
  expect(title(LONG_TITLE).size).toBeGreaterThanOrEqual(28);
});

test("of several drawings the one that can be shown largest is taken, with its proportions", () => {
  for (const shape of CARD_SHAPES) {
    const placed = cardLayout(CONTENT, shape).picture;
    expect(placed?.drawing.width).toBe(344);
    expect((placed?.width ?? 0) / (placed?.height ?? 1)).toBeCloseTo(344 / 340, 6);
  }
});

test("more words than there is room for are refused, not cut; so is an upright card without a picture", () => {
  const text = "kata ".repeat(400).trim();
  expect(() => card({ ...CONTENT, text }, "landscape")).toThrow("a card has no room for");
  expect(() => card({ ...CONTENT, text }, "upright")).toThrow("a card has no room for");
  expect(() => card({ ...CONTENT, pictures: [] }, "upright")).toThrow("an upright card needs a picture");
});

test("letters are drawn no wider than they are measured", () => {
  for (const weight of [400, 500, 600, 700, 800]) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100" viewBox="0 0 2000 100"><text y="60" font-size="40" font-weight="${weight}">Tahun pangkal 2015–2024: “tetap” 6,14\u00a0persen AV To</text></svg>`;
    const options = { fontFiles: [...FONT_FILES], loadSystemFonts: false, defaultFontFamily: FONT_FAMILY };
    const drawn = new Resvg(svg, { font: options }).getBBox();
    const measured = textWidth("Tahun pangkal 2015–2024: “tetap” 6,14\u00a0persen AV To", 40, weight);
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(measured + 0.5);
    expect(drawn?.width ?? 0).toBeGreaterThan(measured - 8);
  }
});

test("the band's motif is the site's own", () => {
  const file = readFileSync("src/site/styles/jlamprang.svg", "utf8");
  const svg = card(CONTENT, "landscape");
  const shapes = [...file.matchAll(/ (?:d|r|cx|points)="[^"]*"/g)].map(([shape]) => shape);
  expect(shapes.length).toBeGreaterThan(10);
  for (const shape of shapes) expect(svg).toContain(shape);
});

test.each(CARD_SHAPES)("the %s card is a PNG of its size with ink on it, the same twice", async (shape) => {
  const svg = card({ ...CONTENT, title: `${CONTENT.title} & <lain>` }, shape);
  expect(svg).not.toMatch(/var\(|currentColor|undefined|NaN/);
  const png = await rasterise(svg, 1);
  const view = new DataView(png.buffer);
  expect({ width: view.getUint32(16), height: view.getUint32(20) }).toEqual(CARD_SIZES[shape]);
  expect(png.length).toBeGreaterThan(15_000);
  expect(png.length).toBeLessThanOrEqual(250_000);
  expect(await rasterise(card({ ...CONTENT, title: `${CONTENT.title} & <lain>` }, shape), 1)).toEqual(png);
});
