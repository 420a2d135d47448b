import { describe, expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { KEY_FINDINGS } from "../model/editionChanges.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";
import type { Observation } from "../model/observation.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { editionChanges } from "./editionChanges.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const compiled = (id: string, observations = data.observations, changes: Partial<EditionDefinition> = {}) =>
  compileEdition({ ...data, observations, definition: { ...editionFile(files, id), ...changes } });
const [older, newer] = [compiled("2025"), compiled("2026")];

/** The observations with one value of Kota Pekalongan's rate moved. */
const withRate = (year: number, value: number): Observation[] =>
  data.observations.map((each) =>
    each.region === "3375" && each.indicator === "headcount_ratio" && each.year === year
      ? { ...each, value }
      : each,
  );

describe("between the editions 2025 and 2026", () => {
  const changes = editionChanges(older, newer);
  const moveOf = (id: string) => changes.key.find((each) => each.id === id);

  test("every key figure has both values, in the order they are told", () => {
    expect(changes.key.map(({ id }) => id)).toEqual([...KEY_FINDINGS]);
    expect(moveOf("headcount_ratio.latest")).toMatchObject({
      kind: "new_period",
      was: { year: 2024, value: 6.71 },
      is: { year: 2025, value: 6.14 },
    });
    expect(moveOf("headcount_ratio.trend")).toMatchObject({
      was: { verdict: "no clear change" },
      is: { verdict: "falling" },
    });
  });

  test("a figure of a new year is no revision", () => {
    expect(changes.key.map(({ kind }) => kind)).toEqual(changes.key.map(() => "new_period"));
    expect(changes.revised).toEqual([]);
    expect(changes.withdrawn).toEqual([]);
  });

  test("what was published since is listed, with its month, and for the other districts too", () => {
    const told = changes.added.map(
      ({ region, indicator, point }) => `${region} ${indicator} ${point.year}-${point.month} ${point.value}`,
    );
    expect(told).toContain("3375 headcount_ratio 2025-3 6.14");
    expect(told).toContain("33 headcount_ratio 2025-9 9.39");
    expect(told).toContain("33 headcount_ratio 2026-3 9.21");
    expect(told).toContain("3326 headcount_ratio 2025-3 8.05");
    const districts = changes.added.filter(
      ({ indicator, region }) => indicator === "headcount_ratio" && region.length === 4,
    );
    expect(districts).toHaveLength(35);
  });

  test("what the earlier edition expected stands beside what came out", () => {
    expect(changes.outcomes).toHaveLength(1);
    const [outcome] = changes.outcomes;
    expect(outcome?.said.year).toBe(2025);
    expect(outcome?.cameOut.value).toBe(6.14);
    expect(outcome?.isInside).toBe(true);
  });

  test("a target that could not be judged then and can now is told once, with its figure", () => {
    expect(changes.targets.map(({ entry, was, is }) => [entry.year, was, is, entry.actual?.value])).toEqual([
      [2025, "open", "missed", 6.14],
    ]);
  });

  test("statements made between the two cut-offs are new, and none was judged anew", () => {
    expect(changes.claims.added.map(({ date }) => date)).toEqual(["2025-11-17"]);
    expect(changes.claims.rejudged).toEqual([]);
  });
});

test("an edition does not differ from itself", () => {
  const same = editionChanges(newer, newer);
  expect(new Set(same.key.map(({ kind }) => kind))).toEqual(new Set(["same"]));
  const { added, revised, withdrawn, outcomes, targets, claims } = same;
  expect([added, revised, withdrawn, outcomes, targets, claims.added, claims.rejudged].flat()).toEqual([]);
});

test("a published figure of the same month with another value is a revision, and what rests on it was recomputed", () => {
  const { key, revised, added } = editionChanges(newer, compiled("2026", withRate(2025, 6.16)));
  expect(revised.map(({ was, is }) => [was.region, was.point.year, was.point.value, is.point.value])).toEqual(
    [["3375", 2025, 6.14, 6.16]],
  );
  expect(added).toEqual([]);
  const kinds = new Map<string, string>(key.map(({ id, kind }) => [id, kind]));
  expect(kinds.get("headcount_ratio.latest")).toBe("revised");
  expect(kinds.get("headcount_ratio.mean3")).toBe("recomputed");
  expect(kinds.get("headcount_ratio.nowcast")).toBe("recomputed");
  expect(kinds.get("headcount.latest")).toBe("same");
});

test("a revision of an earlier year is found beside figures of new years", () => {
  const { revised } = editionChanges(older, compiled("2026", withRate(2023, 6.8)));
  expect(revised.map(({ was, is }) => [was.point.year, was.point.value, is.point.value])).toEqual([
    [2023, 6.81, 6.8],
  ]);
});

test("a figure that is gone is withdrawn, not revised", () => {
  const without = data.observations.filter(
    ({ region, indicator, year }) => region !== "33" || indicator !== "poverty_gap_index" || year !== 2023,
  );
  const { withdrawn, revised } = editionChanges(newer, compiled("2026", without));
  expect(withdrawn.map(({ region, point }) => `${region} ${point.year}`)).toEqual(["33 2023"]);
  expect(revised).toEqual([]);
});

test("an expectation that missed its interval is told so", () => {
  const { outcomes } = editionChanges(older, compiled("2026", withRate(2025, 6.66)));
  expect(outcomes.map(({ isInside }) => isInside)).toEqual([false]);
});

test("a verdict recorded anew is told with both", () => {
  const [first, ...rest] = newer.claims;
  if (first === undefined) throw new Error("there is no claim");
  const { claims } = editionChanges(newer, {
    ...newer,
    claims: [{ ...first, verdict: "uncheckable" }, ...rest],
  });
  expect(claims.added).toEqual([]);
  expect(claims.rejudged.map(({ was, is }) => [was.verdict, is.verdict])).toEqual([
    [first.verdict, "uncheckable"],
  ]);
});

test("targets of another document are not compared", () => {
  const { targets } = editionChanges(
    { ...older, analyses: { ...older.analyses, targets: { ...older.analyses.targets, document: "RKPD" } } },
    newer,
  );
  expect(targets.map(({ was }) => was)).toEqual(targets.map(() => undefined));
  expect(targets.length).toBe(newer.analyses.targets.entries.length);
});

test("editions of different places are refused", () => {
  const elsewhere = { ...newer, definition: { ...newer.definition, focus: "3371" } };
  expect(() => editionChanges(older, elsewhere)).toThrow(RangeError);
});
