import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import type { Edition } from "../model/edition.ts";
import { textWidth } from "../publish/fonts.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { districts } from "./districts.ts";
import { slope } from "./slope.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const { document } = parseHTML("<!doctype html><html><body></body></html>");
const WIDTHS = ["wide", "narrow"] as const;
const LANGUAGES = ["id", "en"] as const;

const figureOf = (draw: typeof districts, edition: Edition, language: (typeof LANGUAGES)[number]) => {
  const figure = draw({ edition, locale: LOCALES[language], document });
  if (figure === undefined) throw new Error("no figure");
  return figure;
};

interface Placed {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Every text with its place in the picture, by the site's own font. */
function placed(svg: string): Placed[] {
  return [...parseHTML(svg).document.querySelectorAll("text")].map((element) => {
    const group = element.parentElement;
    const from = (name: string) => element.getAttribute(name) ?? group?.getAttribute(name) ?? undefined;
    const shift = (each: Element | null) =>
      (/translate\(([-\d.]+),([-\d.]+)\)/.exec(each?.getAttribute("transform") ?? "") ?? ["", "0", "0"])
        .slice(1)
        .map(Number);
    const [x = 0, y = 0] = shift(element);
    const [dx = 0, dy = 0] = shift(group);
    const text = element.textContent ?? "";
    const size = Number(from("font-size"));
    const wide = textWidth(text, size, Number(from("font-weight") ?? 400));
    const anchor = from("text-anchor") ?? "middle";
    const left = x + dx - (anchor === "start" ? 0 : anchor === "end" ? wide : wide / 2);
    return { text, size, left, right: left + wide, y: y + dy };
  });
}

const sizeOf = (svg: string) => {
  const [, width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).map(Number);
  return { width, height };
};

const CASES = editions.flatMap((edition) =>
  LANGUAGES.flatMap((language) =>
    (["districts", "slope"] as const).flatMap((id) =>
      WIDTHS.map((width) => ({ edition, name: edition.definition.id, language, id, width })),
    ),
  ),
);

test.each(CASES)(
  "$id of edition $name in $language, $width: labels are large enough, inside, and touch no other",
  ({ edition, language, id, width }) => {
    const svg = figureOf(id === "districts" ? districts : slope, edition, language).picture[width];
    const size = sizeOf(svg);
    const texts = placed(svg);
    for (const [i, each] of texts.entries()) {
      expect(each.size, each.text).toBeGreaterThanOrEqual(10.5);
      expect(each.left, each.text).toBeGreaterThanOrEqual(-0.5);
      expect(each.right, each.text).toBeLessThanOrEqual(size.width + 0.5);
      expect(each.y, each.text).toBeLessThanOrEqual(size.height);
      const touching = texts
        .slice(i + 1)
        .filter((other) => Math.abs(other.y - each.y) < 0.9 * Math.max(each.size, other.size))
        .filter((other) => other.left < each.right && each.left < other.right);
      expect(touching.map(({ text }) => `${each.text} | ${text}`)).toEqual([]);
    }
    expect(svg.length).toBeLessThan(26_500);
  },
);

describe.each(editions)("the panels of edition $definition.id", (edition) => {
  const figure = figureOf(districts, edition, "id");
  const { spell } = edition.analyses.indicators.get("headcount_ratio") ?? { spell: undefined };
  const [from, to] = [spell?.from ?? 0, spell?.to ?? 0];

  test("stand in the order of the newest value, as the table does, with the province last", () => {
    const values = figure.table.rows.slice(0, -1).map((row) => Number(row.at(-2)?.replace(",", ".")));
    expect(values).toHaveLength(35);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(figure.table.rows.at(-1)?.[0]).toBe("Jawa Tengah");
  });

  test("print name, newest value and change, and can be walked at both ends only, in the same order", () => {
    for (const width of WIDTHS) {
      const texts = placed(figure.picture[width]).map(({ text }) => text);
      const walked = [
        ...parseHTML(figure.picture[width]).document.querySelectorAll("circle[data-region] title"),
      ].map((title) => title.textContent ?? "");
      figure.table.rows.slice(0, -1).forEach((row, i) => {
        const name = (row[0] ?? "").replace("Kabupaten", "Kab.");
        expect(texts).toContain(name);
        expect(texts).toContain(`${row.at(-2)} (${row.at(-1)})`);
        expect(walked[2 * i]).toMatch(new RegExp(`^${row[0]}, Maret ${from}: ${row[1]}`));
        expect(walked[2 * i + 1]).toMatch(new RegExp(`^${row[0]}, Maret ${to}: ${row.at(-2)}`));
      });
      expect(walked).toHaveLength(70);
    }
  });

  test("a missing year is a hole in the line, not a straight piece across it", () => {
    const code = "3301";
    const key = `${code}|headcount_ratio|annual`;
    const series = edition.analyses.series.get(key);
    if (series === undefined) throw new Error(key);
    const holed: Edition = {
      ...edition,
      analyses: {
        ...edition.analyses,
        series: new Map([
          ...edition.analyses.series,
          [key, { ...series, points: series.points.filter(({ year }) => year !== 2018) }],
        ]),
      },
    };
    const pieces = (found: string) => (found.match(/M/g) ?? []).length;
    const after = figureOf(districts, holed, "id");
    expect(pieces(after.picture.wide)).toBe(pieces(figure.picture.wide) + 1);
    const row = after.table.rows.find(([name]) => name === "Kabupaten Cilacap");
    expect(row).toContain(LOCALES.id.chart.missing);
  });
});

describe.each(editions)("the slopes of edition $definition.id", (edition) => {
  const figure = figureOf(slope, edition, "id");
  const found = edition.analyses.standard.districtChanges.newest;

  test("a line for every district and one for the province", () => {
    for (const width of WIDTHS) {
      const walked = parseHTML(figure.picture[width]).document.querySelectorAll("circle[data-region]");
      expect(walked.length).toBe(2 * 36);
    }
  });

  test("on a phone only focus, province and the lowest and highest changes are named, at both ends", () => {
    const texts = placed(figure.picture.narrow).map(({ text }) => text);
    const entries = found?.entries ?? [];
    const [lowest, highest] = [entries[0], entries.at(-1)];
    const named = entries.filter(
      ({ region, difference }) =>
        region === edition.definition.focus ||
        difference === lowest?.difference ||
        difference === highest?.difference,
    );
    expect(texts.filter((text) => /Kab\.|Kota|Jawa/.test(text))).toHaveLength(named.length + 1);
    for (const { from } of named) {
      expect(texts).toContain(LOCALES.id.number.plain(from.value, from.decimals));
    }
  });

  test("the table sorts changes with shared ranks, and the title counts those with a lower change", () => {
    const ranks = figure.table.rows.slice(0, -1).map((row) => Number(row.at(-1)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const changes = figure.table.rows.slice(0, -1).map((row) => row.at(-2));
    changes.forEach((change, i) => {
      if (change === changes[i - 1]) expect(ranks[i]).toBe(ranks[i - 1]);
    });
    const own = ranks[figure.table.marked ?? -1] ?? 0;
    expect(figure.title).toMatch(new RegExp(`^${own - 1} dari 35 kabupaten/kota turun lebih besar`));
  });

  test("what is not published of a change stands in the note that goes with the picture", () => {
    const [from, to] = found?.window ?? [0, 0];
    expect(figure.notes[0]).toMatch(/^Galat baku perubahan tidak dipublikasikan\./);
    const notes = edition.analyses.indicators.get("headcount_ratio")?.spell.notes ?? [];
    for (const { year, note } of notes) {
      if (year > from && year <= to) expect(figure.notes[0]).toContain(note.id);
      else expect(figure.notes.join(" ")).not.toContain(note.id);
    }
  });
});
