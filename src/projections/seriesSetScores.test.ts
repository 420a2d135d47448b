import { beforeAll, describe, expect, test } from "vitest";
import { SERIES_SETS, type SeriesSetScore, type SetMethod } from "../model/seriesSetScore.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { knownOn } from "./fixtures/known.ts";
import { seriesSetScores } from "./seriesSetScores.ts";

let scores: readonly SeriesSetScore[];

beforeAll(() => {
  const data = loadData(diskFiles(process.cwd()));
  scores = seriesSetScores(knownOn("2026-09-30", data).set, data.regions, "33");
});

const of = ({ methods }: SeriesSetScore, method: SetMethod) => methods.find((each) => each.method === method);
const named = () => scores.filter(({ set }) => set !== "province_districts_2015");

function pooledShare(level: number): number {
  const n = named().reduce((sum, set) => sum + set.n, 0);
  const held = named().reduce(
    (sum, set) =>
      sum + set.n * (of(set, "course")?.coverage.find((each) => each.level === level)?.share ?? 0),
    0,
  );
  return held / n;
}

test("all named sets are scored", () => {
  expect(scores.map(({ set }) => set)).toEqual([...SERIES_SETS]);
  expect(scores[0]).toMatchObject({ series: 514, from: 2015, to: 2025, n: 5134 });
});

describe("on every set", () => {
  test.each(SERIES_SETS)("%s: the scenario's rule is closer than unchanged and than the reference", (set) => {
    const score = scores.find((each) => each.set === set);
    if (score === undefined) throw new Error(`no scores of ${set}`);
    const own = of(score, "course")?.meanAbsoluteScaledError ?? Number.POSITIVE_INFINITY;
    expect(own).toBeLessThan(of(score, "steady")?.meanAbsoluteScaledError ?? 0);
    expect(own).toBeLessThanOrEqual(of(score, "reference")?.meanAbsoluteScaledError ?? 0);
    expect(of(score, "scaled")?.meanAbsoluteScaledError).toBeLessThanOrEqual(
      of(score, "reference")?.meanAbsoluteScaledError ?? 0,
    );
  });
});

test("pooled over the sets, the intervals hold what they claim", () => {
  expect(pooledShare(0.8)).toBeGreaterThanOrEqual(0.78);
  expect(pooledShare(0.8)).toBeLessThanOrEqual(0.84);
  expect(pooledShare(0.95)).toBeGreaterThanOrEqual(0.93);
  expect(pooledShare(0.95)).toBeLessThanOrEqual(0.97);
});
