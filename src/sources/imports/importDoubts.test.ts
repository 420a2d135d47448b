import { describe, expect, test } from "vitest";
import type { ImportedObservation } from "../../model/imported.ts";
import type { Observation } from "../../model/observation.ts";
import { diskFiles } from "../files.ts";
import { loadData } from "../loadEdition.ts";
import { comparedCells } from "./comparedCells.ts";
import { importDoubts } from "./importDoubts.ts";

const data = loadData(diskFiles(process.cwd()));
const knowledge = { regions: [...data.regions.values()], indicators: [...data.indicators.values()] };
const POVERTY = [
  "headcount_ratio",
  "headcount",
  "poverty_line",
  "poverty_gap_index",
  "poverty_severity_index",
];

const asRead = (each: Observation, i: number): ImportedObservation => ({
  region: each.region,
  year: each.year,
  month: each.month ?? null,
  indicator: each.indicator,
  value: each.value.toFixed(each.decimals),
  unit: each.unit,
  status: null,
  note: null,
  row: i + 2,
});

/** The doubts about `year` of an indicator as a file would bring it, were it not in the data yet. */
function doubtsAbout(
  year: number,
  indicator: string,
  change: (each: ImportedObservation) => ImportedObservation | undefined,
) {
  const isOf = (each: Observation) =>
    each.year === year && each.indicator === indicator && data.regions.get(each.region)?.level === "district";
  const before = data.observations.filter((each) => !isOf(each));
  const read = data.observations
    .filter(isOf)
    .map(asRead)
    .flatMap((each) => change(each) ?? []);
  return importDoubts(comparedCells(read, before, "PS01"), before, knowledge);
}

const unchanged = (each: ImportedObservation) => each;

/** The figures of Kota and Kabupaten Pekalongan in each other's place. */
const swapped = (each: ImportedObservation) => ({
  ...each,
  region: each.region === "3375" ? "3326" : each.region === "3326" ? "3375" : each.region,
});

describe("figures that are right are not doubted", () => {
  test.each(POVERTY)("%s of every district since 2016", (indicator) => {
    const years = [...new Set(data.observations.map(({ year }) => year))].filter((year) => year >= 2016);
    const doubts = years.flatMap((year) => doubtsAbout(year, indicator, unchanged));
    const cells = data.observations.filter((each) => each.indicator === indicator && each.year >= 2016);
    const told = doubts.map(({ code, parameters: p }) => `${code} ${p.region} ${p.year} ${p.value}`);
    expect(told).toEqual([]);
    expect(cells.length).toBeGreaterThan(500);
  });
});

describe("what is wrong with a file is told at its row", () => {
  test("Kota and Kabupaten Pekalongan in each other’s place, in every year and for rate and number", () => {
    for (const indicator of ["headcount_ratio", "headcount"]) {
      for (let year = 2016; year <= 2025; year += 1) {
        const doubts = doubtsAbout(year, indicator, swapped);
        const regions = doubts
          .filter(({ code }) => code === "NAMESAKE")
          .map(({ parameters }) => parameters.region);
        expect(regions.toSorted(), `${indicator} ${year}`).toEqual(["3326", "3375"]);
      }
    }
  });

  test("the namesake’s figure in a file that has only one of them", () => {
    const other = data.observations.find(
      (each) => each.region === "3326" && each.year === 2024 && each.indicator === "headcount_ratio",
    );
    const doubts = doubtsAbout(2024, "headcount_ratio", (each) =>
      each.region === "3375" ? { ...each, value: String(other?.value) } : undefined,
    );
    expect(doubts.map(({ code, parameters }) => [code, parameters.other])).toEqual([
      ["NAMESAKE", "Kabupaten Pekalongan"],
    ]);
  });

  test("a September figure for a district, whose series is of March", () => {
    const doubts = doubtsAbout(2025, "headcount_ratio", (each) => ({ ...each, month: 9 }));
    expect(new Set(doubts.map(({ code }) => code))).toEqual(new Set(["SERIES_MONTH"]));
    expect(doubts[0]?.parameters).toMatchObject({ month: 9, usual: 3 });
  });

  test("a rate as a fraction, and people instead of thousands", () => {
    const fraction = doubtsAbout(2025, "headcount_ratio", (each) => ({
      ...each,
      value: String(Number(each.value) / 100),
    }));
    expect(fraction.filter(({ code }) => code === "UNIT_SUSPECT").length).toBeGreaterThan(500);
    const people = doubtsAbout(2025, "headcount", (each) => ({
      ...each,
      value: each.region === "3375" ? String(Number(each.value) * 1000) : each.value,
    }));
    expect(people.map(({ code, parameters: { region, factor } }) => [code, region, factor])).toEqual([
      ["UNIT_SUSPECT", "3375", 1000],
    ]);
  });
});
