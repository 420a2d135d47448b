import { describe, expect, test } from "vitest";
import { compileEdition } from "./edition.ts";
import { readProfile } from "./locales/fixtures/readProfile.ts";
import { LOCALES } from "./locales/index.ts";
import type { Edition } from "./model/edition.ts";
import type { Point, Series } from "./model/series.ts";
import { LANGUAGES } from "./model/words.ts";
import { districtProfiles, type ProfiledEdition } from "./profile.ts";
import { editionFile } from "./sources/definitionFiles.ts";
import { diskFiles } from "./sources/files.ts";
import { loadData } from "./sources/loadEdition.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const editions = ["2025", "2026"].map((id) =>
  compileEdition({ ...data, definition: editionFile(files, id) }),
);
const districts = [...data.regions.values()].filter(({ level }) => level === "district");
const profilesOf = (edition: Edition) => districtProfiles(edition, data.provinceSplits);

describe.each(editions)("edition $definition.id", (edition) => {
  test("what is found of the focus is what the edition found, under the same names", () => {
    const { findings } = profilesOf(edition)(edition.definition.focus);
    expect(findings.size).toBeGreaterThan(300);
    for (const [id, finding] of findings) expect(finding, id).toEqual(edition.findings.get(id));
    const names = [
      "latest",
      "change",
      "trend",
      "rank",
      "mean3",
      "province.pace",
      "districts.falling",
      "nowcast",
    ];
    for (const name of names) expect([...findings.keys()]).toContain(`headcount_ratio.${name}`);
  });

  test("a province is not differenced over a year in which its territory changed", () => {
    const of = profilesOf(edition);
    const isAcross = edition.definition.id === "2025";
    for (const code of ["9403", "9701", "9271", "9105"]) {
      const found = of(code).findings.get("headcount_ratio.province.change");
      expect(found === undefined, code).toBe(isAcross);
    }
    expect(of("3375").findings.has("headcount_ratio.province.change")).toBe(true);
  });
});

test("only a district has a profile", () => {
  const of = districtProfiles(editions[0] as Edition, data.provinceSplits);
  for (const code of ["33", "00", "9999"]) expect(() => of(code)).toThrow(RangeError);
});

test("namesakes are found across provinces, and only they", () => {
  const of = profilesOf(editions[0] as Edition);
  const names = (code: string) => of(code).namesakes.map(({ name }) => name);
  expect(names("3375")).toEqual(["Kabupaten Pekalongan"]);
  expect(names("3326")).toEqual(["Kota Pekalongan"]);
  expect(names("3279")).toEqual(["Kabupaten Banjar"]);
  expect(names("3674")).toEqual([]);
  expect(names("1607")).toEqual([]);
});

/** An edition of the rate alone, with the figures of every district changed. */
function changed(edition: Edition, change: (points: readonly Point[]) => readonly Point[]): ProfiledEdition {
  const series = new Map(
    [...edition.analyses.series].map(([key, each]): [string, Series] =>
      each.indicator === "headcount_ratio" && each.round === "annual"
        ? [key, { ...each, points: change(each.points) }]
        : [key, each],
    ),
  );
  const indicators = new Map([...edition.indicators].filter(([id]) => id === "headcount_ratio"));
  return { ...edition, indicators, analyses: { series, districtNowcasts: [] } };
}

describe("the words follow the figures", () => {
  /** With the last two values changed, whatever they were. */
  const profiles = (change: (before: number, last: number) => readonly [number, number]) => {
    const edition = changed(editions.at(-1) as Edition, (points) => {
      const [before, last] = points.slice(-2);
      if (before === undefined || last === undefined) return points;
      const [first, second] = change(before.value, last.value);
      return [...points.slice(0, -2), { ...before, value: first }, { ...last, value: second }];
    });
    const of = districtProfiles(edition, data.provinceSplits);
    return new Map(districts.map(({ code }) => [code, of(code)]));
  };
  const asIs = profiles((before, last) => [before, last]);
  const swapped = profiles((before, last) => [last, before]);
  const levelled = profiles((before) => [before, before]);

  test.each(LANGUAGES)(
    "two years that change places turn the %s word, two that are equal did not change",
    (language) => {
      const read = (of: typeof asIs, code: string) => {
        const profile = of.get(code);
        return profile && readProfile(LOCALES[language].profile.sentences.rate(profile) ?? "", language).rate;
      };
      for (const { code } of districts) {
        const [is, turned, still] = [read(asIs, code), read(swapped, code), read(levelled, code)];
        expect(turned?.direction, code).toBe(is?.direction === 0 ? 0 : -(is?.direction ?? Number.NaN));
        expect(turned?.size, code).toBe(is?.size);
        if (is?.direction !== 0)
          expect([turned?.value, turned?.previous], code).toEqual([is?.previous, is?.value]);
        expect(still?.direction, code).toBe(0);
      }
    },
  );
});
