import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { LOCALES } from "../locales/index.ts";
import type { Edition } from "../model/edition.ts";
import type { Figure } from "../model/figure.ts";
import type { Given } from "../model/given.ts";
import type { LinePart } from "../model/supplement.ts";
import type { Language } from "../model/words.ts";
import { figureCsv } from "../publish/figureCsv.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { access } from "./access.ts";
import { comparison } from "./comparison.ts";
import { lineParts } from "./lineParts.ts";
import type { Sheet } from "./parts.ts";
import { rateAndNumber } from "./rateAndNumber.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const { document } = parseHTML("<!doctype html><html><body></body></html>");

const editionOf = (id: string, changed: Partial<Given> = {}) =>
  compileEdition({ ...data, ...changed, definition: editionFile(files, id) });
const [earlier, newest] = [editionOf("2025"), editionOf("2026")];

type Draw = (sheet: Sheet) => Figure | undefined;

function drawn(figure: Draw, edition: Edition, language: Language = "id"): Figure {
  const found = figure({ edition, locale: LOCALES[language], document });
  if (found === undefined) throw new Error("no figure");
  return found;
}

/** The picture alone: its label is the title, which is a sentence. */
const pictureOf = (svg: string) => svg.replace(/^(<svg[^>]*?) aria-label="[^"]*"/, "$1");

/** What of a figure differs between two editions. */
function moved(figure: Draw, before: Edition, after: Edition): string[] {
  const [was, is] = [drawn(figure, before), drawn(figure, after)];
  const parts: Record<string, (edition: Edition, each: Figure) => string> = {
    csv: (edition, each) => figureCsv(each, edition),
    table: (_, each) => JSON.stringify(each.table),
    wide: (_, each) => pictureOf(each.picture.wide),
    narrow: (_, each) => pictureOf(each.picture.narrow),
  };
  return Object.entries(parts).flatMap(([name, part]) =>
    part(before, was) === part(after, is) ? [] : [name],
  );
}

const ALL = ["csv", "table", "wide", "narrow"];

describe("line_parts", () => {
  const part = (year: number, component: "food" | "nonfood", value: number): LinePart => ({
    region: "33",
    area: "total",
    year,
    month: 3,
    component,
    item: component === "food" ? "GK MAKANAN" : "GK BUKAN MAKANAN",
    value,
    decimals: 0,
    unit: "IDR per person per month",
    source: "AS12",
    row: { file: "data/poverty_line_composition.csv", line: 2 },
  });
  const added = (year: number) => ({
    lineParts: [...data.lineParts, part(year, "food", 400_000), part(year, "nonfood", 137_812)],
  });

  test("parts of March 2025 are told by edition 2026, and edition 2025 does not know them", () => {
    expect(moved(lineParts, newest, editionOf("2026", added(2025)))).toEqual(ALL);
    expect(drawn(lineParts, editionOf("2025", added(2025)))).toEqual(drawn(lineParts, earlier));
    expect(moved(lineParts, earlier, editionOf("2025", added(2024)))).toEqual(ALL);
  });

  test("a changed part moves picture, table and CSV together", () => {
    const changed = data.lineParts.map((each) =>
      each.region === "33" && each.year === 2019 && each.component === "nonfood"
        ? { ...each, value: each.value + 900 }
        : each,
    );
    expect(moved(lineParts, newest, editionOf("2026", { lineParts: changed }))).toEqual(ALL);
  });

  test.each(["33", "3375"])("a changed line of %s moves them too", (code) => {
    const observations = data.observations.map((each) =>
      each.region === code && each.indicator === "poverty_line" && each.year === 2017 && each.month === 3
        ? { ...each, value: each.value + 5000 }
        : each,
    );
    expect(moved(lineParts, newest, editionOf("2026", { observations }))).toEqual(ALL);
  });

  test("changed parts of September, of villages and of the country move nothing", () => {
    const changed = data.lineParts.map((each) =>
      each.region === "00" || each.area !== "total" || each.month === 9
        ? { ...each, value: each.value * 1.1 }
        : each,
    );
    expect(moved(lineParts, newest, editionOf("2026", { lineParts: changed }))).toEqual([]);
  });

  test("without the city's line its mark is neither drawn nor explained", () => {
    const observations = data.observations.filter(
      ({ region, indicator }) => region !== "3375" || indicator !== "poverty_line",
    );
    const bare = drawn(lineParts, editionOf("2026", { observations }));
    expect(bare.picture.wide).not.toContain("garis Kota Pekalongan");
    expect(drawn(lineParts, newest).picture.wide).toContain("garis Kota Pekalongan");
    expect(bare.data.some(({ region }) => region === "3375")).toBe(false);
  });
});

describe("access", () => {
  const known = newest.analyses.access.rows.flatMap(({ points }) => points.map(({ row }) => row.line));
  const own = data.observations.filter(
    ({ region, row }) => region === "3375" && row.file.endsWith("access.csv") && known.includes(row.line),
  );
  const changed = (line: number): Edition =>
    editionOf("2026", {
      observations: data.observations.map((each) =>
        each.row.file.endsWith("access.csv") && each.row.line === line
          ? { ...each, value: Math.round(each.value * 98) / 100 }
          : each,
      ),
    });

  // Every eighth: each compiles an edition.
  test.each(own.filter((_, i) => i % 8 === 0))(
    "$indicator of $year moves picture, table and CSV",
    ({ row }) => {
      expect(moved(access, newest, changed(row.line))).toEqual(ALL);
    },
  );

  test("has a panel for every indicator, and says of an unknown one that it is not yet in our data", () => {
    const observations = data.observations.filter(
      ({ region, indicator }) => region !== "3375" || indicator !== "safe_water",
    );
    const without = editionOf("2026", { observations });
    for (const language of ["id", "en"] as const) {
      const { unknown } = LOCALES[language].panels.access;
      const [full, bare] = [newest, without].map((edition) => drawn(access, edition, language));
      expect(full?.picture.wide).not.toContain(unknown);
      for (const picture of [bare?.picture.wide, bare?.picture.narrow]) expect(picture).toContain(unknown);
      expect(bare?.table.rows.flat()).toContain(unknown);
      expect(bare?.data.some(({ indicator }) => indicator === "safe_water")).toBe(false);
      expect(bare?.description.join(" ")).toContain(
        newest.indicators.get("safe_water")?.name[language] ?? "…",
      );
    }
  });

  test("draws no line between figures of different months", () => {
    const lines = (edition: Edition) =>
      drawn(access, edition).picture.wide.match(/<path d="M[^"]*L/g)?.length;
    const observations = data.observations.map((each) =>
      each.region === "3375" && each.indicator === "health_insurance_coverage" && each.year === 2024
        ? { ...each, month: 6 }
        : each,
    );
    const before = lines(newest) ?? 0;
    expect(before).toBeGreaterThan(0);
    expect(lines(editionOf("2026", { observations }))).toBe(before - 1);
  });

  test("never prints what its cut-off does not know", () => {
    const figure = drawn(access, earlier);
    expect(Math.max(...figure.data.map(({ year }) => year))).toBe(2024);
    expect(figure.picture.wide).not.toMatch(/\b202[5-9]\b/);
  });
});

describe("rate_and_number", () => {
  test("boxes a year in which the two part, and only then", () => {
    const words = LOCALES.id.panels.rateAndNumber.different;
    expect(drawn(rateAndNumber, newest).picture.wide).not.toContain(words);
    const observations = data.observations.map((each) =>
      each.region === "3375" && each.indicator === "headcount" && each.year === 2024
        ? { ...each, value: 21.5 }
        : each,
    );
    const parted = drawn(rateAndNumber, editionOf("2026", { observations }));
    for (const picture of [parted.picture.wide, parted.picture.narrow]) expect(picture).toContain(words);
    expect(parted.title).toContain("9 dari 10");
    expect(parted.table.rows.find(([year]) => year === "Maret 2024")?.at(-1)).toBe("berlawanan");
  });
});

describe("comparison", () => {
  test("a reference without the base year is drawn without an index", () => {
    const observations = data.observations.filter(
      ({ region, indicator, year }) => region !== "00" || indicator !== "headcount_ratio" || year !== 2015,
    );
    const figure = drawn(comparison, editionOf("2026", { observations }));
    expect(figure.data.some(({ measure, region }) => measure === "index" && region === "00")).toBe(false);
    expect(figure.data.some(({ measure }) => measure === "level_ratio.country")).toBe(true);
    expect(figure.picture.wide).not.toMatch(/NaN|undefined/);
  });
});
