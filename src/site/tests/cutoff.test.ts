import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { testSite } from "../../../scripts/buildForTests.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import { DataError } from "../../model/dataError.ts";
import { printDecimal } from "../../model/decimal.ts";
import type { Observation } from "../../model/observation.ts";
import { facts } from "../../publish/facts.ts";
import { knownLineParts } from "../../series/knownLineParts.ts";
import { vintage } from "../../series/vintage.ts";
import { diskFiles } from "../../sources/files.ts";
import { loadEdition } from "../../sources/loadEdition.ts";
import { seededRandom } from "../../stats/seededRandom.ts";
import { type Compiled, compiled } from "./compiled.ts";
import { attributesOf, filesOf, pagesOf, textOf } from "./pagesOf.ts";

const folder = testSite("a");
const given = loadEdition(diskFiles(process.cwd()), "2025");
const { cutoff, focus, province, country } = given.definition;
const known = new Set(vintage(given.observations, given.regions, given.releases, cutoff));

test("edition 2025 knows districts to March 2024, the province and the country to September 2024", () => {
  const newestOf = (region: string) =>
    [...known]
      .filter((each) => each.region === region && each.indicator === "headcount_ratio")
      .map(({ year, month }) => `${year}-${String(month ?? 0).padStart(2, "0")}`)
      .sort()
      .at(-1);
  expect(cutoff).toBe("2025-06-26");
  expect([focus, province, country].map(newestOf)).toEqual(["2024-03", "2024-09", "2024-09"]);
});

describe("the built pages of edition 2025", () => {
  const pages = [...pagesOf(folder)].filter(([address]) => address.includes("/edisi/2025/"));

  /** Of what was published later; few other figures of the edition happen to look like these. */
  const later = ["19.49", "639402", "9.21", "9.48", "8.47"].map((text) => {
    const found = given.observations.find(
      (each) =>
        [focus, province, country].includes(each.region) && printDecimal(each.value, each.decimals) === text,
    );
    if (found === undefined) throw new Error(`no observation is ${text}`);
    return found;
  });

  test("are there in both languages, and what must not occur was published later", () => {
    expect(pages.filter(([address]) => address.startsWith("/en/")).length).toBe(pages.length / 2);
    expect(pages.length).toBeGreaterThan(0);
    expect(later.filter((each) => known.has(each))).toEqual([]);
  });

  /** Whether a known figure of a district reads the same: pages that print all of them cannot be told by it. */
  const hasDouble = (text: string) =>
    [...known].some(
      (each) =>
        given.regions.get(each.region)?.parent === province &&
        each.year >= given.definition.start &&
        printDecimal(each.value, each.decimals) === text,
    );

  test("at least three of these figures read like no known one of any district", () => {
    const single = later.filter(({ value, decimals }) => !hasDouble(printDecimal(value, decimals)));
    expect(single.length).toBeGreaterThanOrEqual(3);
  });

  /** The one figure on a page of several that prints districts' earlier figures. */
  const ALL_DISTRICTS = /<figure class="figure" id="districts">[\s\S]*?<\/figure>/g;

  test.each(later)("never print $value", ({ value, decimals }) => {
    const isDoubled = hasDouble(printDecimal(value, decimals));
    const forms = [
      printDecimal(value, decimals),
      ...Object.values(LOCALES).map(({ number }) => number.plain(value, decimals)),
    ].map((form) => form.replaceAll(".", "\\."));
    const pattern = new RegExp(`(?<![\\d.,])(?:${forms.join("|")})(?![.,]?\\d)`);
    const read = pages.filter(([address]) => !isDoubled || !/\/(?:peta|grafik\/districts)\//.test(address));
    const found = read.flatMap(([address, whole]) => {
      const html = isDoubled ? whole.replace(ALL_DISTRICTS, "") : whole;
      const said = `${textOf(html)}\n${attributesOf(html)}`;
      const match = pattern.exec(said);
      return match === null ? [] : [`${address}: …${said.slice(match.index - 60, match.index + 30)}…`];
    });
    expect(found).toEqual([]);
  });

  test("publish no row in a CSV that was not known, with its value, unit and source", () => {
    const parts = knownLineParts(given.lineParts, given.regions, given.releases, cutoff).map((part) => ({
      ...part,
      indicator: "poverty_line",
    }));
    const rowOf = (each: Observation | (typeof parts)[number]) =>
      [
        each.region,
        each.year,
        each.month ?? "",
        each.indicator,
        printDecimal(each.value, each.decimals),
        each.unit,
        each.source,
      ].join(" ");
    const rows = new Set([...known, ...parts].map(rowOf));
    const tables = filesOf(folder).filter(
      (file) => /^(?:en\/)?edisi\/2025\/.*\.csv$/.test(file) && !file.endsWith("-excel-id.csv"),
    );
    expect(tables.length).toBeGreaterThan(0);
    const unknown = tables.flatMap((table) => {
      const records: Record<string, string>[] = parse(readFileSync(join(folder, table), "utf8"), {
        columns: true,
      });
      return records
        .filter(({ status }) => status === "published")
        .map(({ region, year, month, indicator, value, unit, source }) =>
          [region, year, month, indicator, value, unit, source].join(" "),
        )
        .filter((row) => !rows.has(row))
        .map((row) => `${table}: ${row}`);
    });
    expect(unknown).toEqual([]);
  });
});

describe("what was released after the cut-off does not reach edition 2025", () => {
  let before: Compiled;

  beforeAll(() => {
    before = compiled(given);
  });

  /** Everything readers get: findings, pictures, tables, words, sources, CSV and reports. */
  const everything = ({ edition, languages }: Compiled) => ({
    facts: facts(edition),
    languages: languages.map(({ language, figures, reports }) => ({
      language,
      figures,
      reports: reports.map(({ rendered }) => rendered),
    })),
  });

  test("changing every later value changes nothing", () => {
    const random = seededRandom(26_06_2025);
    const range = (indicator: string) =>
      given.indicators.get(indicator)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const moved = given.observations.map((each) => {
      if (known.has(each)) return each;
      const [lowest, highest] = range(each.indicator);
      const value = each.value * (0.97 + 0.06 * random());
      return { ...each, value: Math.min(Math.max(value, lowest), highest) };
    });
    const count = () => moved.filter((each, i) => each !== given.observations[i]).length;
    const later = count();
    const after = withoutRefused(moved);
    expect(count()).toBeGreaterThan(later * 0.9);
    expect(everything(after)).toEqual(everything(before));
  });

  /** Compiles, giving the rows that a check refuses their own values back, until none is refused. */
  function withoutRefused(observations: Observation[]): Compiled {
    for (;;) {
      try {
        return compiled({ ...given, observations });
      } catch (error) {
        if (!(error instanceof DataError)) throw error;
        const refused = new Set(error.diagnostics.map(({ row }) => `${row.file}:${row.line}`));
        let restored = 0;
        given.observations.forEach((each, i) => {
          if (!refused.has(`${each.row.file}:${each.row.line}`) || observations[i] === each) return;
          observations[i] = each;
          restored += 1;
        });
        if (restored === 0) throw error;
      }
    }
  }

  test("taking every later value away changes nothing", () => {
    const observations = given.observations.filter((each) => known.has(each));
    expect(observations.length).toBeLessThan(given.observations.length);
    expect(everything(compiled({ ...given, observations }))).toEqual(everything(before));
  });

  test("changing one value it knows would be noticed", () => {
    const known2024 = given.observations.findIndex(
      (each) =>
        each.region === focus &&
        each.indicator === "poverty_gap_index" &&
        each.year === 2024 &&
        known.has(each),
    );
    const observations = given.observations.map((each, i) =>
      i === known2024 ? { ...each, value: each.value + 0.01 } : each,
    );
    expect(facts(compileEdition({ ...given, observations }))).not.toEqual(facts(before.edition));
  });

  test("a claim made later does not exist for it", () => {
    const claims = given.claims.filter(({ date }) => date <= cutoff);
    expect(claims.length).toBeLessThan(given.claims.length);
    expect(before.edition.claims).toEqual(claims);
  });
});
