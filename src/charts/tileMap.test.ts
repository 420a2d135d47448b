import { readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import { mapOf } from "../locales/mapsOf.ts";
import type { DistrictMap } from "../model/districtMap.ts";
import type { Edition } from "../model/edition.ts";
import { LANGUAGES } from "../model/words.ts";
import { textWidth } from "../publish/fonts.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { tileMap, tileMapFigure } from "./tileMap.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const newest = editions.at(-1) as Edition;
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const WIDTHS = ["wide", "narrow"] as const;

const drawn = (edition: Edition, language: (typeof LANGUAGES)[number], indicator: string, year: number) => {
  const figure = tileMap({ edition, locale: LOCALES[language], document }, indicator, year);
  if (figure === undefined) throw new Error(`no map of ${indicator} in ${year}`);
  return figure;
};

const root = (svg: string) => parseHTML(svg).document;

/** Every text with its size and weight, as its group says, and where it stands. */
function textsOf(svg: string) {
  return [...root(svg).querySelectorAll("text")].map((text) => {
    const group = text.parentElement;
    const from = (name: string) => text.getAttribute(name) ?? group?.getAttribute(name) ?? undefined;
    const [x = 0] = (/translate\(([-\d.]+)/.exec(text.getAttribute("transform") ?? "") ?? [])
      .slice(1)
      .map(Number);
    const spans = [...text.querySelectorAll("tspan")].map((span) => span.textContent ?? "");
    return {
      text: text.textContent ?? "",
      lines: spans.length === 0 ? [text.textContent ?? ""] : spans,
      size: Number(from("font-size")),
      weight: Number(from("font-weight") ?? 400),
      anchor: from("text-anchor") ?? "middle",
      x,
    };
  });
}

describe.each(editions)("edition $definition.id", (edition) => {
  const every = edition.analyses.standard.maps.map(({ indicator, year }) => ({ indicator, year }));

  test.each(every)("$indicator in $year: every tile prints its name and its value", ({ indicator, year }) => {
    const map = mapOf(edition, indicator, year);
    for (const language of LANGUAGES) {
      const { number, shortRegion } = LOCALES[language];
      const { picture } = drawn(edition, language, indicator, year);
      for (const width of WIDTHS) {
        const texts = textsOf(picture[width]).map(({ text }) => text);
        for (const { region, point } of map?.entries ?? []) {
          const place = edition.regions.get(region);
          const [, ...name] = place === undefined ? [] : shortRegion(place).split(" ");
          expect(texts).toContain(name.join(" "));
          expect(texts).toContain(number.plain(point.value, point.decimals));
        }
        expect(root(picture[width]).querySelectorAll("circle[data-region]").length).toBe(35);
      }
    }
  });

  test.each(every)(
    "$indicator in $year: no text is too small or wider than its room",
    ({ indicator, year }) => {
      const { picture } = drawn(edition, "id", indicator, year);
      for (const width of WIDTHS) {
        const total = Number(/viewBox="0 0 (\d+)/.exec(picture[width])?.[1]);
        const tile = width === "wide" ? total / 10 : total / 5;
        for (const { text, lines, size, weight, anchor, x } of textsOf(picture[width])) {
          expect(size, text).toBeGreaterThanOrEqual(10.5);
          const wide = Math.max(...lines.map((line) => textWidth(line, size, weight)));
          if (anchor === "middle") expect(wide, text).toBeLessThanOrEqual(tile - 1);
          else expect(x + wide, text).toBeLessThanOrEqual(total);
        }
      }
    },
  );
});

test("the figure is the map of the newest headcount ratio", () => {
  const sheet = { edition: newest, locale: LOCALES.id, document };
  const year = newest.analyses.indicators.get("headcount_ratio")?.latest.year ?? 0;
  expect(tileMapFigure(sheet)).toEqual(tileMap(sheet, "headcount_ratio", year));
});

test("there is no map of a year before the spell, nor of one without figures", () => {
  const sheet = { edition: newest, locale: LOCALES.id, document };
  expect(tileMap(sheet, "headcount_ratio", 2014)).toBeUndefined();
  expect(tileMap(sheet, "poverty_severity_index", 2024)).toBeUndefined();
});

test("the focus is framed in indigo and shaded like any other of its class", () => {
  const { picture } = drawn(newest, "id", "headcount_ratio", 2025);
  for (const width of WIDTHS) {
    const indigo = [...root(picture[width]).querySelectorAll('[stroke="var(--indigo)"]')];
    expect(indigo).toHaveLength(1);
    expect(picture[width]).not.toContain('fill="var(--indigo)"');
  }
});

describe("a district without a figure", () => {
  const gone = "3320";
  const map = mapOf(newest, "headcount_ratio", 2025) as DistrictMap;
  const without: Edition = {
    ...newest,
    analyses: {
      ...newest.analyses,
      standard: {
        ...newest.analyses.standard,
        maps: [{ ...map, entries: map.entries.filter(({ region }) => region !== gone), missing: [gone] }],
      },
    },
  };

  test.each(LANGUAGES)("is an empty tile with a dash, and said to be missing, in %s", (language) => {
    const figure = drawn(without, language, "headcount_ratio", 2025);
    const { chart, description } = LOCALES[language];
    for (const width of WIDTHS) {
      expect(root(figure.picture[width]).querySelectorAll("[stroke-dasharray] rect").length).toBe(1);
      expect(textsOf(figure.picture[width]).map(({ text }) => text)).toContain("–");
      const walked = root(figure.picture[width]).querySelector(`circle[data-region="${gone}"] title`);
      expect(walked?.textContent).toContain(description.missing);
    }
    expect(figure.table.rows.at(-1)).toEqual(["Kabupaten Jepara", "", chart.missing, ""]);
    expect(figure.howToRead).toMatch(/–: (?:tidak ada angka|no figure)/);
    expect(figure.description.join(" ")).toMatch(/(?:Tidak ada angka|No figure): Kabupaten Jepara/);
    expect(figure.data.some(({ region }) => region === gone)).toBe(false);
  });
});

describe("the greys", () => {
  const css = readFileSync("src/site/styles/site.css", "utf8");
  /** Ink and ground of a scheme: the last that is set after where the scheme begins. */
  const scheme = (begins: string) => {
    const rest = css.slice(css.indexOf(begins));
    const value = (name: string) => {
      const hex = new RegExp(`--${name}:\\s*#([0-9a-f]{3,6})`).exec(rest)?.[1] ?? "";
      const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
      return [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16));
    };
    return { ink: value("ink"), cloth: value("cloth") };
  };
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: readonly number[], b: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  test.each([
    ["by day", ":root"],
    ["by night", "@media (prefers-color-scheme: dark)"],
    ["on paper", "@media print"],
  ])("are at least 4.5 to 1 with what is written on them, %s", (_, begins) => {
    const { ink, cloth } = scheme(begins);
    const svg = root(drawn(newest, "id", "headcount_ratio", 2025).picture.wide);
    const shades = [...svg.querySelectorAll("g[fill-opacity]")].map((group) =>
      Number(group.getAttribute("fill-opacity")),
    );
    const steps = [...new Set(shades)].sort((a, b) => a - b);
    expect(steps).toHaveLength(5);
    const inks = [...svg.querySelectorAll("text")].map((text) => text.getAttribute("fill"));
    expect(new Set(inks.filter((each) => each !== null))).toEqual(new Set(["var(--ink)", "var(--cloth)"]));
    steps.forEach((opacity, i) => {
      const shade = ink.map((channel, at) => opacity * channel + (1 - opacity) * (cloth[at] ?? 0));
      expect(contrast(shade, i < 3 ? ink : cloth), `class ${i + 1}`).toBeGreaterThanOrEqual(4.5);
      const next = steps[i + 1];
      if (next !== undefined) {
        const other = ink.map((channel, at) => next * channel + (1 - next) * (cloth[at] ?? 0));
        expect(contrast(shade, other), `classes ${i + 1} and ${i + 2}`).toBeGreaterThan(1.25);
      }
    });
  });
});
