import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import type { Figure } from "../model/figure.ts";
import { type EmbedCodeOptions, embedCode } from "./embedCode.ts";
import { embedNotes } from "./embedNotes.ts";
import { embedSize } from "./embedSize.ts";
import { oembed } from "./oembed.ts";

const drawing = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`;

const figure: Figure = {
  id: "position",
  title: 'Kota "Pekalongan" <b> & lain-lain',
  subtitle: 'Persentase penduduk miskin (P0), "Maret" <b> 2025',
  howToRead: "Satu titik satu kabupaten atau kota.",
  description: ["Terendah ke-5."],
  axes: [],
  notes: [
    "Catatan pertama.",
    "Catatan kedua.",
    "Galat baku perubahan tidak dipublikasikan.",
    "2020: Tahun pandemi.",
  ],
  tree: {
    finding: { title: "", subtitle: "", statements: [], notes: [] },
    axes: [],
    by: "column",
    series: [],
  },
  picture: { wide: drawing(760, 400), narrow: drawing(344, 340) },
  table: { head: [], rows: [], marked: undefined },
  data: [],
  source: 'BPS, "Susenas"',
  sources: [],
};

const options: EmbedCodeOptions = {
  edition: "2026",
  editionTitle: "Edisi 2026",
  figure,
  language: "id",
  publisher: { official: false, name: { id: "Laju", en: "Laju" }, claims: true, contact: undefined },
  frozen: true,
  site: "https://example.org",
};

/** The code as the page of another site would read it. */
function read(code: string) {
  return parseHTML(`<!doctype html><html><body>${code}</body></html>`).document;
}

describe("the code of a figure", () => {
  test("is one frame with everything escaped, and asks for nothing more", () => {
    const { iframe } = embedCode(options);
    const frames = [...read(iframe).querySelectorAll("iframe")];
    expect(frames.length).toBe(1);
    expect(read(iframe).querySelectorAll("b, script").length).toBe(0);
    const [frame] = frames;
    expect(frame?.getAttribute("src")).toBe("https://example.org/sematan/2026/position/");
    expect(frame?.getAttribute("title")).toBe(figure.subtitle);
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(Number(frame?.getAttribute("height"))).toBe(embedSize(figure, LOCALES.id).height);
    expect(frame?.getAttribute("loading")).toBe("lazy");
    expect(frame?.hasAttribute("allow") || frame?.hasAttribute("allowfullscreen")).toBe(false);
  });

  test("that follows the editions says nothing that a new edition could make wrong", () => {
    const live = (subtitle: string) =>
      read(embedCode({ ...options, figure: { ...figure, subtitle }, frozen: false }).iframe).querySelector(
        "iframe",
      );
    expect(live(figure.subtitle)?.getAttribute("src")).toBe("https://example.org/sematan/terbaru/position/");
    expect(live(figure.subtitle)?.getAttribute("title")).toBe(
      "Persentase penduduk miskin (P0), edisi terbaru (Laju)",
    );
    expect(live("Perubahan sampai 2025, persen")?.getAttribute("title")).toBe(
      "Grafik kemiskinan, edisi terbaru (Laju)",
    );
  });

  test("in English leads to the English pages", () => {
    const { iframe, image } = embedCode({ ...options, language: "en" });
    expect(iframe).toContain('src="https://example.org/en/sematan/2026/position/"');
    expect(image).toContain('href="https://example.org/en/edisi/2026/grafik/position/"');
  });

  test("of the picture says what it shows, whose it is, and how large it is", () => {
    const { image } = embedCode({ ...options, imageSize: { width: 760, height: 720 } });
    const document = read(image);
    const picture = document.querySelector("a > img");
    expect(picture?.getAttribute("src")).toBe("https://example.org/edisi/2026/grafik/position.png");
    expect(picture?.getAttribute("alt")).toBe(
      `${figure.title}. ${figure.subtitle}. Galat baku perubahan tidak dipublikasikan.`,
    );
    expect(picture?.getAttribute("width")).toBe("760");
    expect(picture?.getAttribute("height")).toBe("720");
    expect(document.querySelector("p")?.textContent).toContain(figure.source);
    expect(document.querySelector("p")?.textContent).toContain("Edisi 2026");
    expect(document.querySelector("p")?.textContent).toContain(LOCALES.id.site.standing);
  });

  test("of an official site names who publishes it", () => {
    const publisher = { ...options.publisher, official: true, name: { id: "Dinas X", en: "Office X" } };
    const { image } = embedCode({ ...options, publisher });
    expect(image).toContain(LOCALES.id.site.publishedBy("Dinas X"));
    expect(image).not.toContain(LOCALES.id.site.standing);
  });

  test("holds on the same host where the site's address is not known", () => {
    const { iframe, image, measured } = embedCode({ ...options, site: undefined });
    expect(iframe).toContain('src="/sematan/2026/position/"');
    expect(measured).toContain('src="/sematan/2026/position/tinggi/"');
    expect(measured).toContain('<script src="/sematan.js" async></script>');
    expect(image).toContain('src="/edisi/2026/grafik/position.png"');
  });

  test("is what oEmbed hands on", () => {
    const description = oembed({ ...options, imageSize: { width: 760, height: 720 } });
    expect(description).toMatchObject({
      version: "1.0",
      type: "rich",
      title: figure.title,
      provider_name: "Laju",
      provider_url: "https://example.org/",
      html: embedCode(options).iframe,
      thumbnail_url: "https://example.org/edisi/2026/grafik/position.png",
      thumbnail_width: 1520,
      thumbnail_height: 1440,
    });
    expect(Object.keys(oembed(options)).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
  });
});

describe("the size of an embed", () => {
  const sized = (changes: Partial<Figure>) => embedSize({ ...figure, ...changes }, LOCALES.id);
  const { height, wideHeight } = sized({});

  test("is greater for a higher drawing and for more text", () => {
    const picture = { ...figure.picture, narrow: drawing(344, 640) };
    expect(sized({ picture }).height).toBeGreaterThan(height + 200);
    expect(sized({ picture }).wideHeight).toBe(wideHeight);
    expect(sized({ howToRead: figure.howToRead.repeat(20) }).height).toBeGreaterThan(height + 50);
    expect(sized({ howToRead: figure.howToRead.repeat(20) }).wideHeight).toBeGreaterThan(wideHeight);
  });

  test("is enough for wide columns too where only the wide drawing is high", () => {
    const { height: high, wideHeight: wide } = sized({
      picture: { wide: drawing(760, 1500), narrow: drawing(344, 340) },
    });
    expect(high).toBe(wide);
  });

  test("is refused for a drawing that does not say its size", () => {
    expect(() => sized({ picture: { wide: "<svg></svg>", narrow: "<svg></svg>" } })).toThrow(RangeError);
  });
});

test("the first note, those of years and the missing standard error are seen; nothing is lost", () => {
  const { shown, further } = embedNotes(figure, LOCALES.id);
  expect(shown).toEqual([
    "Catatan pertama.",
    "Galat baku perubahan tidak dipublikasikan.",
    "2020: Tahun pandemi.",
  ]);
  expect(further).toEqual(["Terendah ke-5.", "Catatan kedua."]);
});

test("an embed has the site's colours, by day and by night", () => {
  const coloursIn = (file: string) => {
    const css = readFileSync(`src/site/styles/${file}.css`, "utf8");
    return [...css.matchAll(/:root \{[^}]*\}/g)]
      .slice(0, 2)
      .map(([rule]) =>
        Object.fromEntries(
          [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
        ),
      );
  };
  const [site, embed] = [coloursIn("site"), coloursIn("embed")];
  expect(embed.map((colours) => Object.keys(colours).length)).toEqual([10, 10]);
  expect(site.map((colours, i) => ({ ...colours, ...embed[i] }))).toEqual(site);
});
