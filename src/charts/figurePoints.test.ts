import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import type { Figure } from "../model/figure.ts";
import { LANGUAGES } from "../model/words.ts";
import { editionFile, editionIds } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { allFigures } from "./index.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = editionIds(files).map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const { document } = parseHTML("<!doctype html><html><body></body></html>");

const CASES = editions.flatMap((edition) =>
  LANGUAGES.flatMap((language) =>
    allFigures({ edition, locale: LOCALES[language], document }).map((figure) => ({
      id: figure.id,
      language,
      edition,
      figure,
    })),
  ),
);

/** Pictures without points, each with its reason. */
const WITHOUT_POINTS: Readonly<Record<string, string>> = {};

/** Figures whose points may print a number that neither table nor words hold, each with its reason. */
const OTHER_NUMBERS: Readonly<Record<string, string>> = {};

/** Figures in which a point is a district: each of them has one. */
const OF_DISTRICTS = ["position", "nowcast_districts", "quadrant"];

/** More than a reader can walk through. */
const MOST = 90;

interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly region: string | undefined;
}

function pointsOf(picture: string): Drawn[] {
  const group = /<g data-mark="points"[^>]*>(.*?)<\/g>/s.exec(picture)?.[1] ?? "";
  const pattern =
    /<circle cx="([^"]*)" cy="([^"]*)" r="9"(?: data-region="([^"]*)")?><title>([^<]*)<\/title><\/circle>/g;
  return [...group.matchAll(pattern)].map(([, x, y, region, text = ""]) => ({
    x: Number(x),
    y: Number(y),
    region,
    text,
  }));
}

const numbersIn = (text: string) => text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** Every number a reader finds in the figure without its picture: cells, heads, titles, and years of its data. */
function known({ title, subtitle, table, data: rows }: Figure): Set<string> {
  return new Set([
    ...[title, subtitle, ...table.head.map(({ text }) => text), ...table.rows.flat()].flatMap(numbersIn),
    ...rows.flatMap(({ year, from }) => [year, from ?? year].map(String)),
  ]);
}

describe.each(CASES)("$id of edition $edition.definition.id in $language", ({ id, figure }) => {
  describe.each(["wide", "narrow"] as const)("%s", (width) => {
    const picture = figure.picture[width];
    const points = pointsOf(picture);

    test("has points, and not too many", () => {
      const circles = /<g data-mark="points".*$/s.exec(picture)?.[0].match(/<circle /g) ?? [];
      expect(points.length).toBe(circles.length);
      expect(points.length > 0).toBe(WITHOUT_POINTS[id] === undefined);
      expect(points.length).toBeLessThanOrEqual(MOST);
    });

    test("draws every point inside the picture", () => {
      const [left = 0, top = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(picture)?.[1] ?? "")
        .split(/[ ,]+/)
        .map(Number);
      const outside = points.filter(
        ({ x, y }) => !(x >= left && x <= left + width && y >= top && y <= top + height),
      );
      expect(outside).toEqual([]);
    });

    test("says of every point a number or a reason, complete in itself", () => {
      for (const { text } of points) {
        expect(text).toMatch(/^.{6,}$/u);
        expect(text).not.toMatch(/undefined|NaN|null|\[object|…|[.;,:\s]$|^[\s,;]| {2}/);
      }
    });

    test("prints no number that the figure does not hold in words", () => {
      if (OTHER_NUMBERS[id] !== undefined) return;
      const all = known(figure);
      const unknown = points.flatMap(({ text }) => numbersIn(text).filter((number) => !all.has(number)));
      expect([...new Set(unknown)]).toEqual([]);
    });
  });

  test("is walked alike in the wide and in the narrow picture", () => {
    const said = (picture: string) => pointsOf(picture).map(({ text, region }) => [text, region]);
    expect(said(figure.picture.narrow).sort()).toEqual(said(figure.picture.wide).sort());
  });
});

describe.each(CASES.filter(({ id }) => OF_DISTRICTS.includes(id)))(
  "$id of edition $edition.definition.id in $language",
  ({ figure, edition }) => {
    test("has one point for every district, which names it", () => {
      const own = pointsOf(figure.picture.wide).filter(({ region }) => region !== undefined);
      const districts = new Set(
        figure.data.map(({ region }) => region).filter((code) => code !== edition.definition.province),
      );
      expect(new Set(own.map(({ region }) => region))).toEqual(districts);
      expect(own.length).toBe(districts.size);
      for (const { region = "", text } of own) {
        expect(text.startsWith(`${edition.regions.get(region)?.name},`)).toBe(true);
      }
    });

    test("says of every district what its row says", () => {
      for (const { region = "", text } of pointsOf(figure.picture.wide)) {
        const name = edition.regions.get(region)?.name;
        const row = figure.table.rows.find(([first]) => first === name);
        if (row === undefined) continue;
        const numbers = row.slice(1).flatMap(numbersIn);
        const decimals = numbersIn(text).filter((number) => /[.,]/.test(number));
        expect(decimals.length).toBeGreaterThan(0);
        for (const number of decimals) expect(numbers).toContain(number);
      }
    });
  },
);

test("the points of the trend lie where its line is drawn", () => {
  const figure = CASES.find(({ id }) => id === "headcount_ratio_trend")?.figure;
  for (const picture of [figure?.picture.wide ?? "", figure?.picture.narrow ?? ""]) {
    const drawn = [...picture.matchAll(/ d="M([^"]*)"/g)].flatMap(([, path = ""]) =>
      path.split(/[ML]/).map((pair) => pair.split(",").map(Number)),
    );
    for (const { x, y, text } of pointsOf(picture)) {
      const isDrawn = drawn.some(([a = 0, b = 0]) => Math.abs(a - x) < 0.6 && Math.abs(b - y) < 0.6);
      expect(isDrawn, text).toBe(true);
    }
  }
});

test("an exception is named only for a figure there is", () => {
  const ids = new Set(CASES.map(({ id }) => id));
  for (const id of [...Object.keys(WITHOUT_POINTS), ...Object.keys(OTHER_NUMBERS), ...OF_DISTRICTS]) {
    expect(ids).toContain(id);
  }
});
