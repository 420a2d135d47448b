import { beforeAll, expect, test } from "vitest";
import { effectiveness, effectivenessWindow } from "./effectiveness.ts";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { type PublishedData, publishedData, spell } from "./fixtures.ts";

/** The vectors' words. */
const CLASSES = {
  "belum efektif": "not effective",
  "kurang efektif": "less effective",
  "cukup efektif": "fairly effective",
  efektif: "effective",
} as Readonly<Record<string, string>>;

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

test.each(vectors.effectiveness)("the city's rate in $tahun", (vector) => {
  const found = effectiveness(data.main("3375", "headcount_ratio"), -1, vector.tahun);
  expect(found.year).toBe(vector.tahun);
  expect(
    found.windows.map(({ years, window, net, improving, class: word }) => ({
      years,
      window,
      net,
      improving,
      word,
    })),
  ).toEqual(
    vector.kepekaan.map(({ k, net_pp, bagian_membaik, kelas }) => ({
      years: k,
      window: [vector.tahun - k, vector.tahun],
      net: net_pp,
      improving: Number(bagian_membaik.split("/")[0]),
      word: CLASSES[kelas],
    })),
  );
  expect(found.windowDependent).toBe(vector.bergantung_jendela);
  expect(found.notComputed).toEqual([]);
});

test("every class can be reached", () => {
  const word = (values: readonly number[]) =>
    effectivenessWindow(spell(values), -1, 2015 + values.length - 1, values.length - 1)?.class;
  expect(word([8, 7, 6, 5])).toBe("effective");
  expect(word([8, 7, 6, 5, 5.5, 4])).toBe("effective");
  expect(word([8, 7, 8, 7, 8, 7])).toBe("fairly effective");
  expect(word([8, 9, 6, 5])).toBe("fairly effective");
  expect(word([8, 7, 6, 6.5])).toBe("less effective");
  expect(word([8, 9, 9.5, 6])).toBe("less effective");
  expect(word([8, 7, 6, 8])).toBe("not effective");
  expect(word([8, 7, 6, 9])).toBe("not effective");
});

test("a net change of one unit is no improvement, however many years improved", () => {
  expect(effectivenessWindow(spell([8, 8.5, 8.3, 7.99]), -1, 2018, 3)).toMatchObject({
    netMove: 0,
    improving: 2,
    class: "not effective",
  });
});

test("a last change of one unit is not an improvement", () => {
  expect(effectivenessWindow(spell([9, 8, 7, 6, 5, 4.99]), -1, 2020, 5)).toMatchObject({
    improving: 4,
    class: "less effective",
  });
});

test("for a higher-is-better indicator the mirror gets the same class", () => {
  const values = [7.59, 7.0, 6.81, 6.71, 6.14];
  const mirrored = values.map((value) => (2000 - Math.round(value * 100)) / 100);
  const classes = (list: readonly number[], polarity: -1 | 1) =>
    effectiveness(spell(list), polarity).windows.map((each) => each.class);
  expect(classes(mirrored, 1)).toEqual(classes(values, -1));
});

test("a missing year, a short spell or a severing break leave a window out", () => {
  expect(effectiveness(spell([9, undefined, 8, 7, 6, 5]), -1)).toMatchObject({ notComputed: [4, 5] });
  expect(effectiveness(spell([9, 8, 7, 6]), -1)).toMatchObject({
    notComputed: [4, 5],
    windowDependent: undefined,
  });
  expect(effectiveness(data.main("3375", "headcount_ratio"), -1, 2019).notComputed).toEqual([5]);
  expect(effectiveness(data.main("3375", "headcount_ratio"), -1, 2026).windows).toEqual([]);
  expect(effectiveness(spell([9]), -1)).toMatchObject({ windows: [], notComputed: [3, 4, 5] });
});

test("the notes of its years go with every window", () => {
  const found = effectiveness(data.main("3375", "headcount_ratio"), -1);
  expect(found.windows.map(({ notes }) => notes.map(({ year }) => year))).toEqual([[2025], [2025], [2025]]);
});
