import { expect, test } from "vitest";
import { compileEdition } from "../edition.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { awaitedFigures } from "./awaitedFigures.ts";

const files = diskFiles(process.cwd());
const data = loadData(files);
const definition = editionFile(files, "2026");
const awaited = (cutoff: string, given = data) =>
  awaitedFigures(compileEdition({ ...given, definition: { ...definition, cutoff } }), given.releases).map(
    ({ indicator, level, year, month, date, regions }) =>
      `${indicator} ${level} ${year}-${month ?? ""} ${date} ${regions.length}`,
  );

test("a rate that is out by the cut-off and not in the data is awaited, of all districts at once", () => {
  expect(awaited("2026-12-30")).not.toContain("headcount_ratio district 2026-3 2026-12-31 35");
  expect(awaited("2026-12-31")).toContain("headcount_ratio district 2026-3 2026-12-31 35");
});

test("a figure that is in the data is not awaited", () => {
  const latest = data.observations.find(
    ({ region, year, indicator }) => region === "3375" && year === 2025 && indicator === "headcount_ratio",
  );
  expect(latest).toBeDefined();
  expect(awaited("2026-09-30").join("\n")).not.toMatch(/^headcount_ratio district/m);
  const observations = data.observations.filter((each) => each !== latest);
  expect(awaited("2026-09-30", { ...data, observations })).toContain(
    "headcount_ratio district 2025-3 2025-12-01 1",
  );
});

test("what the edition is about stands first, the soonest released before the rest", () => {
  const found = awaited("2027-09-30").map((line) => line.split(" "));
  const about = found.map(([indicator = ""]) => /^(headcount|poverty_)/.test(indicator));
  expect(about.lastIndexOf(true)).toBeLessThan(about.indexOf(false));
  const dates = found.filter((_, i) => about[i]).map(([, , , date = ""]) => date);
  expect(dates).toEqual([...dates].sort());
});

test("a round that has been silent for years is not awaited", () => {
  // The city's September figures ended in 2014.
  expect(awaited("2027-09-30").join("\n")).not.toMatch(/district 201\d-9/);
});
