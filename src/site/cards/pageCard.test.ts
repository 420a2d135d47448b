import { expect, test } from "vitest";
import { LOCALES } from "../../locales/index.ts";
import { cardFile } from "./cardFile.ts";
import { pageCard, withoutSite } from "./pageCard.ts";
import { visibleText } from "./visibleText.ts";

interface Given {
  readonly windowTitle?: string;
  readonly title?: string;
  readonly description?: string;
  readonly image?: string;
  readonly more?: string;
  readonly body?: string;
}

/** A page as the layout writes it. */
function page({
  windowTitle = "Glosarium – Laju",
  title = "Glosarium",
  description = "Istilah yang dipakai situs ini.",
  image = '<meta property="og:image" content="/kartu/id/glosarium.png">',
  more = "",
  body = "",
}: Given): string {
  return `<!DOCTYPE html><html lang="id"><head><title>${windowTitle}</title><meta property="og:site_name" content="Laju Kota Pekalongan"><meta property="og:title" content="${title}"><meta property="og:description" content="${description}">${image}${more}</head><body><p class="status"><b>Usulan</b><span data-card="edition">Edisi 2026, angka yang terbit sampai
    30 September 2026</span></p>${body}<footer><p><b data-card="standing">Situs independen, tidak resmi.</b></p></footer></body></html>`;
}

const FIGURE = `<figure class="figure" id="a"><figcaption><p class="no">Gambar 1</p><h1>Judul <span class="whole">ke-5</span></h1><p class="sub">Persentase &amp; jumlah, Maret 2015–2025</p></figcaption>
<div class="picture"><div class="wide"><svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 760 400"><text>a&nbsp;b</text></svg></div><div class="narrow"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 344 340.5"></svg></div></div>
<p class="src">Sumber: BPS, Susenas. <a href="/a">Halaman</a></p></figure>`;

const OTHER = FIGURE.replaceAll("760", "700").replaceAll("344", "300");

test("a page of words has a landscape card with what it gives to others", () => {
  const found = pageCard(page({}));
  expect(found?.language).toBe("id");
  expect(found?.shapes).toEqual(["landscape"]);
  expect(found?.content).toEqual({
    siteName: "Laju",
    place: "Kota Pekalongan",
    edition: "Edisi 2026, angka yang terbit sampai 30 September 2026",
    kicker: "",
    title: "Glosarium",
    subtitle: "",
    text: "Istilah yang dipakai situs ini.",
    number: undefined,
    pictures: [],
    caption: "",
    source: "",
    standing: "Situs independen, tidak resmi.",
  });
});

test("a page that says a number says whose it is, and shows the one it is about", () => {
  const more =
    '<meta name="twitter:label1" content="Persentase penduduk miskin, Maret 2025"><meta name="twitter:data1" content="6,14 persen">';
  const content = pageCard(page({ description: "Sebesar 6,14&#160;persen.", more }))?.content;
  const { site } = LOCALES.id;
  expect(content?.source).toBe(
    `${site.source}: ${site.sourceBasic} (${site.readThrough}); ${site.computedHere}.`,
  );
  expect(content?.text).toBe("Sebesar 6,14\u00a0persen.");
  expect(content?.number).toEqual({
    value: "6,14",
    unit: "persen",
    label: "Persentase penduduk miskin, Maret 2025",
  });
});

test("a figure's page has both cards: what was measured below the title, the notes as text", () => {
  const description = "Persentase &#38; jumlah, Maret 2015–2025. Galat baku perubahan tidak dipublikasikan.";
  const given = { windowTitle: "Judul ke-5 – Laju", title: "Judul ke-5", description, body: FIGURE + OTHER };
  const found = pageCard(page(given));
  expect(found?.shapes).toEqual(["landscape", "upright"]);
  expect(found?.content).toMatchObject({
    kicker: "",
    title: "Judul ke-5",
    subtitle: "Persentase & jumlah, Maret 2015–2025",
    text: "Galat baku perubahan tidak dipublikasikan.",
    caption: "",
    source: "Sumber: BPS, Susenas.",
  });
  expect(found?.content.pictures.map(({ width, height }) => [width, height])).toEqual([
    [760, 400],
    [344, 340.5],
  ]);
  expect(found?.content.pictures[0]?.svg).toMatch(/^<svg .*a\u00a0b.*<\/svg>$/);
});

test("a page about more than its first figure names what the picture shows, and what the page is", () => {
  const given = { windowTitle: "Usulan bahan – Laju", title: "Persentase turun", body: FIGURE };
  expect(pageCard(page(given))?.content).toMatchObject({
    kicker: "Usulan bahan",
    title: "Persentase turun",
    subtitle: "",
    text: "Istilah yang dipakai situs ini.",
    caption: "Gambar: Persentase & jumlah, Maret 2015–2025.",
  });
});

test("a picture without a source of its own has that of the site", () => {
  const body = FIGURE.replace(/<p class="src">.*/, "");
  expect(pageCard(page({ body }))?.content.source).toMatch(/^Sumber: BPS/);
});

test("a page that names no card has none", () => {
  expect(pageCard(page({ image: "" }))).toBeUndefined();
  expect(pageCard("<!doctype html><p>sematan</p>")).toBeUndefined();
});

test("cards stand below kartu/, by language and address; the home is the index", () => {
  expect(cardFile("id", "", "landscape")).toBe("kartu/id/index.png");
  expect(cardFile("en", "", "upright")).toBe("kartu/en/index-tegak.png");
  expect(cardFile("en", "edisi/2026/grafik/position/", "landscape")).toBe(
    "kartu/en/edisi/2026/grafik/position.png",
  );
  expect(cardFile("id", "edisi/2026/", "upright")).toBe("kartu/id/edisi/2026-tegak.png");
});

test("text is read as an eye does: elements gone, references resolved, no-break spaces kept", () => {
  expect(
    visibleText("Rp9&nbsp;juta &amp;amp; <b>&quot;tetap&quot;</b>\n  &#8220;a&#x201D; &lt;b&gt; &tidakada;"),
  ).toBe('Rp9\u00a0juta &amp; "tetap" “a” <b> &tidakada;');
  expect(visibleText('terendah <span class="whole">ke-5</span> dari 35')).toBe("terendah ke-5 dari 35");
});

test("only the site's own name is taken from the end of a title", () => {
  expect(withoutSite("Laju – 2015–2024 – Laju", "Laju")).toBe("Laju – 2015–2024");
  expect(withoutSite("Data", "Laju")).toBe("Data");
});
