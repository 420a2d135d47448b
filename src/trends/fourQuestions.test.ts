import { beforeAll, expect, test } from "vitest";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { type PublishedData, publishedData } from "./fixtures.ts";
import { fourQuestions } from "./fourQuestions.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

function answers(id: string) {
  return fourQuestions(data.indicator(id), data.places, data.set);
}

test("the four answers of the city's rate in 2025", () => {
  const found = answers("headcount_ratio");
  const vector = vectors.position.find(({ tahun }) => tahun === 2025);
  expect(found?.position).toMatchObject({
    window: [2025, 2025],
    rank: vector?.peringkat,
    known: vector?.dari,
    peers: 35,
    ties: [],
    monthsStated: true,
  });
  expect(found?.againstProvince).toMatchObject({ gap: vector?.selisih_prov, side: "better" });
  expect(found?.development).toMatchObject({ window: [2015, 2025], verdict: "falling" });
  expect(found?.effectiveness?.windows.map(({ class: word }) => word)).toEqual([
    "effective",
    "effective",
    "effective",
  ]);
  const fromFive = found?.relevance.province.find(({ window }) => window[0] === 2020);
  expect(fromFive).toMatchObject({ direction: "same direction", pace: { pace: "slower" } });
  expect(found?.relevance.country).toHaveLength(10);
});

test("a number of people is not held against the province's", () => {
  const found = answers("headcount");
  expect(found?.againstProvince).toBeUndefined();
  expect(found?.position).toMatchObject({ rank: 4, known: 35 });
  expect(found?.development?.verdict).toBe("falling");
});

test("depth: 12th lowest, better than the province, no clear change, and the windows differ", () => {
  const found = answers("poverty_gap_index");
  expect(found?.position?.rank).toBe(12);
  expect(found?.againstProvince).toMatchObject({ gap: -0.59, side: "better" });
  expect(found?.development?.verdict).toBe("no clear change");
  expect(found?.effectiveness?.windows.map(({ class: word }) => word)).toEqual([
    "not effective",
    "less effective",
    "less effective",
  ]);
  expect(found?.effectiveness?.windowDependent).toBe(true);
});

test("severity: its missing 2024 leaves effectiveness and relevance out", () => {
  const found = answers("poverty_severity_index");
  expect(found?.position).toMatchObject({ rank: 14, ties: ["3316", "3325"] });
  expect(found?.development?.missing).toEqual([2024]);
  expect(found?.effectiveness).toMatchObject({ windows: [], notComputed: [3, 4, 5] });
  expect(found?.relevance.province).toEqual([]);
});

test("a rank is told of the newest year in which 30 of 35 districts have a figure", () => {
  const index = answers("human_development_index");
  expect(index?.latest.year).toBe(2025);
  expect(index?.position).toMatchObject({ window: [2024, 2024], rank: 10, known: 35 });
});

test("where fewer have one, only how many", () => {
  const water = answers("safe_water");
  expect(water?.position).toMatchObject({ window: [2023, 2023], rank: undefined, known: 1, peers: 35 });
});

test("a month that no source states is taken for the same, and it is said", () => {
  expect(answers("unemployment_rate")?.position).toMatchObject({ window: [2024, 2024], monthsStated: false });
});

test("without a better side there is no rank, no effectiveness and no better or worse", () => {
  const found = answers("labour_participation_rate");
  expect(found?.position).toBeUndefined();
  expect(found?.effectiveness).toBeUndefined();
  expect(found?.againstProvince).toMatchObject({ gap: 0.98, side: undefined });
  expect(found?.development?.verdict).toBe("too short to tell");
});

test("an indicator the focus has no figure of has no answers", () => {
  expect(answers("gini_ratio")).toBeUndefined();
});

test("no class and no score is made of the answers", () => {
  expect(Object.keys(answers("headcount_ratio") ?? {}).sort()).toEqual([
    "againstProvince",
    "development",
    "effectiveness",
    "indicator",
    "latest",
    "position",
    "relevance",
  ]);
});
