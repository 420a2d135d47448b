import { describe, expect, test } from "vitest";
import { LOCALES } from "../locales/index.ts";
import type { Table } from "../model/figure.ts";
import { descriptionTree } from "./descriptionTree.ts";

const { id } = LOCALES;

const column = (text: string, numeric = true) => ({ text, numeric });

function tree(table: Omit<Table, "marked">) {
  return descriptionTree(
    {
      title: "Curah hujan turun",
      subtitle: "Stasiun Utara",
      description: ["Paling basah 2021."],
      notes: ["Catatan."],
      axes: ["Sumbu datar: tahun."],
      table: { ...table, marked: undefined },
    },
    id,
  );
}

/** One column of values under the names of rows, as the only part of its branch. */
function only(rows: readonly (readonly [string, string])[], numeric = true) {
  return tree({ head: [column("Nama", false), column("Hujan", numeric)], rows }).series[0]?.parts[0];
}

const YEARS = [
  ["Maret 2023", "5,0"],
  ["Maret 2022", "7,5"],
  ["Maret 2021", "9,0"],
] as const;

test("a tree carries what is found, the notes and the axes as they are said", () => {
  const { finding, axes, by } = tree({ head: [column("Tahun", false), column("Hujan")], rows: YEARS });
  expect(finding).toEqual({
    title: "Curah hujan turun",
    subtitle: "Stasiun Utara",
    statements: ["Paling basah 2021."],
    notes: ["Catatan."],
  });
  expect(axes).toEqual(["Sumbu datar: tahun."]);
  expect(by).toBe("column");
});

describe("a column", () => {
  test("of years that run back is told from the oldest on", () => {
    expect(only(YEARS)?.values.map(({ where }) => where)).toEqual(["Maret 2021", "Maret 2022", "Maret 2023"]);
    expect(only(YEARS)?.numbers).toEqual({
      count: 3,
      without: 0,
      first: { where: "Maret 2021", text: "9,0" },
      last: { where: "Maret 2023", text: "5,0" },
      lowest: { text: "5,0", where: ["Maret 2023"] },
      highest: { text: "9,0", where: ["Maret 2021"] },
    });
  });

  test("of places keeps the order of the table", () => {
    const found = only([
      ["Utara", "3"],
      ["Timur", "1"],
    ]);
    expect(found?.numbers?.first.where).toBe("Utara");
    expect(found?.numbers?.last.where).toBe("Timur");
  });

  test("names everything that shares an extreme", () => {
    const found = only([
      ["Utara", "1"],
      ["Timur", "4"],
      ["Selatan", "1"],
      ["Barat", "1"],
    ]);
    expect(found?.numbers?.lowest).toEqual({ text: "1", where: ["Utara", "Selatan", "Barat"] });
    expect(found?.numbers?.highest).toEqual({ text: "4", where: ["Timur"] });
  });

  test("compares numbers, not texts: a minus is below nothing, and ten is above nine", () => {
    const found = only([
      ["Utara", "9,0"],
      ["Timur", "10,0"],
      ["Barat", "−0,5"],
      ["Selatan", "0,0"],
    ]);
    expect(found?.numbers?.lowest.text).toBe("−0,5");
    expect(found?.numbers?.highest.text).toBe("10,0");
  });

  test("says of a missing figure that there is none, and counts it", () => {
    const found = only([
      ["2022", "7,5"],
      ["2021", "…"],
      ["2020", "angka 2020 tidak dipublikasikan"],
    ]);
    expect(found?.numbers).toMatchObject({ count: 1, without: 2 });
    expect(found?.values.map(({ text }) => text)).toEqual([
      "angka 2020 tidak dipublikasikan",
      "tidak ada angka",
      "7,5",
    ]);
  });

  test("passes over cells that nothing belongs in", () => {
    expect(
      only([
        ["Utara", "3"],
        ["Timur", "–"],
        ["Barat", ""],
      ]),
    ).toMatchObject({ numbers: { count: 1, without: 0 }, values: [{ where: "Utara", text: "3" }] });
  });

  test("of a single number begins and ends with it", () => {
    const { numbers } =
      only([
        ["Utara", "3"],
        ["Timur", "–"],
      ]) ?? {};
    expect(numbers?.first).toEqual({ where: "Utara", text: "3" });
    expect(numbers?.first).toEqual(numbers?.last);
    expect(numbers?.lowest).toEqual(numbers?.highest);
  });

  test("without any number is no branch", () => {
    const missing = [
      ["Utara", "…"],
      ["Timur", "…"],
    ] as const;
    expect(only(missing)).toBeUndefined();
  });

  test("of words has values and no extremes", () => {
    const { series } = tree({
      head: [column("Nama", false), column("Golongan", false), column("Hujan"), column("Hari")],
      rows: [
        ["Utara", "basah", "3", "1"],
        ["Timur", "…", "4", "2"],
        ["Barat", "kering", "5", "3"],
        ["Selatan", "kering", "6", "4"],
      ],
    });
    expect(series[0]?.parts[0]?.numbers).toBeUndefined();
    expect(series[0]?.parts[0]?.values.map(({ text }) => text)).toEqual([
      "basah",
      "tidak ada",
      "kering",
      "kering",
    ]);
  });

  test("of ranks has no extremes either: a rank is a place, no amount", () => {
    const { series } = tree({
      head: [column("Nama", false), column(id.chart.rank), column("Hujan")],
      rows: [
        ["Utara", "1", "3"],
        ["Timur", "2", "4"],
        ["Barat", "3", "5"],
      ],
    });
    expect(series.map(({ parts }) => parts[0]?.numbers === undefined)).toEqual([true, false]);
  });

  test("whose head stands twice takes the head before it as its own", () => {
    const { series } = tree({
      head: [column("Nama", false), column("Utara"), column("n"), column("Timur"), column("n")],
      rows: Array.from({ length: 6 }, (_, i) => [`Bulan ${i}`, "1", "2", "3", "4"]),
    });
    expect(series.map(({ name }) => name)).toEqual(["Utara", "Utara: n", "Timur", "Timur: n"]);
  });
});

describe("parts of a table", () => {
  const broken = {
    head: [column("Tahun", false), column("Utara"), column("Timur")],
    rows: [
      ["2013", "5", "1"],
      ["2012", "6", "2"],
      ["2011", "2", "…"],
      ["2010", "9", "…"],
    ],
    parts: [
      { name: "2012–2013", first: 0, last: 1 },
      { name: "2010–2011", first: 2, last: 3 },
    ],
  };

  test("have extremes of their own, and none is sought across them", () => {
    const parts = tree(broken).series[0]?.parts.map(({ name, numbers }) => [
      name,
      numbers?.lowest.text,
      numbers?.highest.text,
    ]);
    expect(parts).toEqual([
      ["2012–2013", "5", "6"],
      ["2010–2011", "2", "9"],
    ]);
  });

  test("are left out of a series that has no number there", () => {
    expect(tree(broken).series[1]?.parts.map(({ name }) => name)).toEqual(["2012–2013"]);
  });
});

describe("a table that is read by rows", () => {
  const rows = [
    ["Target 2021", "persen", "6,94", "…"],
    ["Target 2022", "tahun", "74,52", "74,60"],
  ];
  const head = [column("Target", false), column("Satuan", false), column("Target"), column("Terbit")];

  test("is one with more columns than rows: a branch is a row, with values and no extremes", () => {
    const { by, series } = tree({ head, rows });
    expect(by).toBe("row");
    expect(series.map(({ name }) => name)).toEqual(["Target 2021", "Target 2022"]);
    expect(series.flatMap(({ parts }) => parts.map(({ numbers }) => numbers))).toEqual([
      undefined,
      undefined,
    ]);
    expect(series[0]?.parts[0]?.values).toEqual([
      { where: "Satuan", text: "persen" },
      { where: "Target", text: "6,94" },
      { where: "Terbit", text: "tidak ada angka" },
    ]);
  });

  test("is one whose cells are mostly words", () => {
    const many = Array.from({ length: 9 }, (_, i) => [`Baris ${i}`, "kata", "1"]);
    expect(tree({ head: head.slice(0, 3), rows: many }).by).toBe("row");
  });

  test("keeps rows that follow each other under one name as parts of one branch", () => {
    const { series } = tree({
      head: [column("Pertanyaan", false), column("Jendela", false), column("Angka"), column("Dari")],
      rows: [
        ["Efektivitas", "2022–2025", "3", "3"],
        ["Efektivitas", "2021–2025", "3", "4"],
        ["Posisi", "2025", "5", "35"],
      ],
    });
    expect(series.map(({ name, parts }) => [name, ...parts.map((part) => part.name)])).toEqual([
      ["Efektivitas", "2022–2025", "2021–2025"],
      ["Posisi", undefined],
    ]);
  });
});
