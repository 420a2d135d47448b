import { beforeAll, expect, test } from "vitest";
import { pointOf } from "../model/seriesSet.ts";
import vectors from "./fixtures/domain-vectors.json" with { type: "json" };
import { type PublishedData, point, publishedData } from "./fixtures.ts";
import { quadrant } from "./quadrant.ts";

let data: PublishedData;

beforeAll(() => {
  data = publishedData();
});

function published(year: number) {
  const line = pointOf(data.series("33", "headcount_ratio", "march"), year) ?? point(year, Number.NaN);
  return quadrant(
    line,
    data.districts.map((region) => ({
      region,
      rate: data.figure(region, "headcount_ratio", year),
      number: data.figure(region, "headcount", year),
    })),
  );
}

test.each(vectors.quadrant)("the 35 districts of $tahun", (vector) => {
  const found = published(vector.tahun);
  expect(found?.window).toEqual([vector.tahun, vector.tahun]);
  expect(found?.rateLine.value).toBe(vector.ambang_P0);
  expect(found?.numberLine).toBeCloseTo(vector.ambang_jumlah, 9);
  expect(found?.entries.find(({ region }) => region === "3375")?.quadrant).toBe(vector.milik);
  expect(found?.counts).toEqual(vector.hitung);
  const names = found?.first.map((code) =>
    data.places.peers.find((peer) => peer.code === code)?.name.replace(/^(Kabupaten|Kota) /, ""),
  );
  expect(names?.sort()).toEqual(vector.kuadran_I);
  expect(found?.missing).toEqual([]);
});

const line = point(2025, 10);
const district = (region: string, rate: number, number: number) => ({
  region,
  rate: point(2025, rate),
  number: point(2025, number),
});

test("strictly greater is high, on the line is low and marked", () => {
  const found = quadrant(line, [
    district("a", 10.01, 30),
    district("b", 10, 20),
    district("c", 12, 10),
    district("d", 9.99, 20.01),
    district("e", 10, 19.99),
  ]);
  expect(found?.numberLine).toBe(20);
  expect(
    found?.entries.map((each) => [each.region, each.quadrant, each.onRateLine, each.onNumberLine]),
  ).toEqual([
    ["a", "I", false, false],
    ["b", "IV", true, true],
    ["c", "II", false, false],
    ["d", "III", false, false],
    ["e", "IV", true, false],
  ]);
  expect(found?.counts).toEqual({ I: 1, II: 1, III: 1, IV: 2 });
  expect(found?.first).toEqual(["a"]);
});

test("districts without both figures of the month are listed, and not in the mean", () => {
  const found = quadrant(line, [
    district("a", 12, 30),
    { region: "b", rate: point(2025, 12), number: undefined },
    { region: "c", rate: point(2025, 12, { month: 9 }), number: point(2025, 900, { month: 9 }) },
    { region: "d", rate: point(2024, 12), number: point(2024, 900) },
  ]);
  expect(found?.missing).toEqual(["b", "c", "d"]);
  expect(found?.numberLine).toBe(30);
});

test("without a district there is no map", () => {
  expect(quadrant(line, [])).toBeUndefined();
});
