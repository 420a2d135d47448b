import { expect, test } from "vitest";
import { type Box, baselines } from "./cardText.ts";
import { missingGlyphs, textWidth } from "./fonts.ts";
import { messageCard } from "./messageCard.ts";
import { MESSAGE_CARD_SIZE, type MessageCardContent, messageCardLayout } from "./messageCardLayout.ts";
import { rasterise } from "./raster.ts";

const CONTENT: MessageCardContent = {
  siteName: "Laju",
  place: "Kota Pekalongan",
  told: 6,
  headline: "Sekitar 6\u00a0dari setiap 100 warga Kota Pekalongan hidup di bawah garis kemiskinan",
  caption: "Masing-masing mewakili satu dari seratus warga.",
  lines: [
    "Itu sekitar 19.500\u00a0orang pada Maret\u00a02025, menurut BPS.",
    "Yang diukur pengeluaran, bukan penghasilan; garisnya sekitar Rp639.000 per orang sebulan.",
    "Pada Maret\u00a02024 sekitar 21.200\u00a0orang. Galat baku perubahan tidak dipublikasikan.",
  ],
  source:
    "Sumber: BPS, Survei Sosial Ekonomi Nasional (dibaca melalui salinan publik); perhitungan situs ini dari data BPS.",
  edition: "Edisi 2026, angka yang terbit sampai 30 September 2026",
  standing:
    "Situs independen, tidak resmi. Bukan terbitan BPS, Pemerintah Kota, atau TKPK, dan belum diperiksa olehnya. Bila berbeda, terbitan BPS yang berlaku. Proyeksi, selang, peringkat, dan simpulan adalah perhitungan situs ini. Bukan dasar penetapan penerima bantuan.",
  address: "laju.example/edisi/2026/satu-menit/",
};

/** What is wrong with a card, one line each. */
function faults(content: MessageCardContent): string[] {
  const { band, rule, people, texts } = messageCardLayout(content);
  const boxes: (Box & { name: string })[] = [
    ...texts,
    { ...band, name: "band" },
    { ...rule, name: "rule" },
    { ...people, name: "people" },
  ];
  const inset = (name: string) => (name === "band" ? 0 : 24);
  const outside = boxes.filter(
    ({ name, x, y, width, height }) =>
      x < inset(name) ||
      y < 0 ||
      x + width > MESSAGE_CARD_SIZE - inset(name) ||
      y + height > MESSAGE_CARD_SIZE - inset(name),
  );
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  const overlapping = boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} overlaps ${b.name}`] : [])),
  );
  const clipped = texts.filter(
    (text) =>
      text.lines.some((line) => text.x + textWidth(line, text.size, text.weight) > MESSAGE_CARD_SIZE - 24) ||
      baselines(text).some((y) => y > MESSAGE_CARD_SIZE - 24),
  );
  const { told, lines, address, ...said } = content;
  const every = [...Object.values(said), ...lines, ...(address === undefined ? [] : [address])];
  const printed = texts.map((text) => text.lines.join(" "));
  const lost = every.filter((text) => !printed.includes(text));
  return [
    ...outside.map(({ name }) => `${name} leaves the card`),
    ...overlapping,
    ...clipped.map(({ name }) => `${name} is clipped`),
    ...lost.map((text) => `"${text}" is cut`),
    ...missingGlyphs(every.join("")).map((character) => `no glyph for ${character}`),
  ];
}

test("nothing on the card overlaps, leaves it or is cut, with an address and without", () => {
  expect(faults(CONTENT)).toEqual([]);
  expect(faults({ ...CONTENT, address: undefined })).toEqual([]);
  expect(faults({ ...CONTENT, lines: CONTENT.lines.slice(0, 1), told: 100 })).toEqual([]);
  expect(
    faults({
      ...CONTENT,
      address: `a-much-longer-name.of.a.host.example.org/below/a/folder/edisi/2026/satu-menit/`,
    }),
  ).toEqual([]);
});

test("the words are readable where a card is a third as wide", () => {
  for (const { name, size } of messageCardLayout(CONTENT).texts) {
    expect(size, name).toBeGreaterThanOrEqual(/^line|headline/.test(name) ? 28 : 20);
  }
});

test("words that do not fit are refused instead of cut", () => {
  expect(() => messageCardLayout({ ...CONTENT, headline: CONTENT.headline.repeat(4) })).toThrow(RangeError);
  expect(() =>
    messageCardLayout({ ...CONTENT, lines: Array.from({ length: 9 }, () => CONTENT.standing) }),
  ).toThrow(RangeError);
});

test("the card is a square PNG of 1080 pixels", async () => {
  const png = await rasterise(messageCard(CONTENT), 1);
  const view = new DataView(png.buffer, png.byteOffset);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([MESSAGE_CARD_SIZE, MESSAGE_CARD_SIZE]);
});
