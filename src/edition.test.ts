import { beforeAll, describe, expect, test } from "vitest";
import { compileEdition, INDICATORS } from "./edition.ts";
import { DataError } from "./model/dataError.ts";
import { printDecimal } from "./model/decimal.ts";
import type { Edition } from "./model/edition.ts";
import type { Given } from "./model/given.ts";
import { type Fact, facts } from "./publish/facts.ts";
import { editionFile } from "./sources/definitionFiles.ts";
import { diskFiles, overlaidFiles } from "./sources/files.ts";
import { loadData, loadEdition } from "./sources/loadEdition.ts";
import { readText } from "./sources/readText.ts";

const files = diskFiles(process.cwd());
const IDS = ["2025", "2026"] as const;

let data: Omit<Given, "definition">;
let editions: ReadonlyMap<string, Edition>;

const givenOf = (id: string): Given => ({ ...data, definition: editionFile(files, id) });

function edition(id: string): Edition {
  const found = editions.get(id);
  if (found === undefined) throw new RangeError(`no edition ${id}`);
  return found;
}

beforeAll(() => {
  data = loadData(files);
  editions = new Map(IDS.map((id) => [id, compileEdition(givenOf(id))]));
});

describe("what the editions find", () => {
  const shown = (id: string, finding: string) => {
    const found = edition(id).findings.get(finding);
    if (found === undefined) return "none";
    return found.value === null
      ? (found.verdict ?? found.note ?? "nothing")
      : printDecimal(found.value, found.decimals);
  };

  test.each([
    ["headcount_ratio.latest", "6.71", "6.14"],
    ["headcount_ratio.previous", "6.81", "6.71"],
    ["headcount_ratio.change", "-0.10", "-0.57"],
    ["headcount_ratio.change_percent", "-1.5", "-8.5"],
    ["headcount_ratio.trend", "no clear change", "falling"],
    ["headcount_ratio.mean3", "6.84", "6.55"],
    ["headcount_ratio.mean3.previous", "7.13", "6.84"],
    ["headcount_ratio.rank", "5", "5"],
    ["headcount_ratio.rank.of", "35", "35"],
    ["headcount_ratio.rank.kota", "4", "4"],
    ["headcount_ratio.districts.falling", "35", "35"],
    ["headcount_ratio.province.level", "10.47", "9.48"],
    ["headcount_ratio.province.newest", "10.47", "9.21"],
    ["headcount_ratio.province.change", "-0.30", "-0.99"],
    ["headcount_ratio.province.gap", "-3.76", "-3.34"],
    ["headcount_ratio.province.pace", "0.52", "0.89"],
    ["headcount_ratio.province.pace.2020", "0.77", "0.84"],
    ["headcount_ratio.country.level", "9.03", "8.47"],
    ["headcount_ratio.nowcast", "6.14", "5.97"],
    ["headcount_ratio.nowcast.cases", "280", "350"],
    ["headcount_ratio.nowcast.error", "0.38", "0.17"],
    ["headcount_ratio.nowcast.naive_error", "0.57", "0.58"],
    ["headcount_ratio.nowcast.losing_years", "2", "0"],
    ["headcount_ratio.nowcast.coverage.80", "76", "80"],
    ["headcount_ratio.steady", "6.71", "6.14"],
    ["headcount_ratio.scenario.error.1", "0.42", "0.43"],
    ["headcount_ratio.target.assessed", "4", "5"],
    ["headcount_ratio.target.missed", "4", "5"],
    ["headcount_ratio.target.next", "6.09", "5.89"],
    ["headcount_ratio.target.next.chance", "even", "small"],
    ["headcount.latest", "21.16", "19.49"],
    ["headcount.change", "-0.20", "-1.67"],
    ["poverty_line.latest", "605312", "639402"],
    ["poverty_line.change_percent", "6.9", "5.6"],
    ["poverty_gap_index.latest", "0.84", "0.97"],
    ["poverty_gap_index.trend", "no clear change", "no clear change"],
    ["poverty_gap_index.rank", "4", "12"],
    ["poverty_gap_index.districts.rising", "21", "7"],
    ["poverty_severity_index.latest", "0.21", "0.27"],
    ["poverty_severity_index.trend", "no clear change", "no clear change"],
    ["shortfall.latest", "75777", "101013"],
    ["shortfall.previous", "68152", "75777"],
  ])("%s is %s in edition 2025 and %s in edition 2026", (finding, earlier, later) => {
    expect([shown("2025", finding), shown("2026", finding)]).toEqual([earlier, later]);
  });

  test("the nowcast of edition 2026 lies between 5.84 and 6.12", () => {
    const interval = edition("2026").findings.get("headcount_ratio.nowcast")?.interval;
    expect(interval?.level).toBe(0.8);
    expect(printDecimal(interval?.lower ?? 0, 2)).toBe("5.84");
    expect(printDecimal(interval?.upper ?? 0, 2)).toBe("6.12");
  });

  test.each(IDS)("every indicator of edition %s is analysed, in its order", (id) => {
    expect([...edition(id).analyses.indicators.keys()]).toEqual([...INDICATORS]);
  });
});

describe("what an edition may know", () => {
  test("nothing of edition 2025 is of a district in 2025, except what is expected, asked or was said", () => {
    const late = [...edition("2025").findings.values()].filter(
      ({ year, measure }) =>
        (year ?? 0) >= 2025 && !["nowcast", "scenario", "target", "stated"].includes(measure),
    );
    expect(late.map(({ id }) => id)).toEqual([
      "headcount_ratio.nowcast.change",
      "headcount_ratio.target.next.chance",
      "headcount_ratio.target.next.required",
      "headcount_ratio.target.next.required_percent",
    ]);
  });

  test("edition 2025 does not change when figures released after its cut-off change", () => {
    const observations = data.observations.map((each) =>
      each.indicator === "headcount_ratio" && each.year >= 2025
        ? { ...each, value: Math.round(each.value * 110) / 100 }
        : each,
    );
    const changed = observations.filter((each, i) => each !== data.observations[i]);
    expect(changed.length).toBeGreaterThan(35);
    const other = compileEdition({ ...givenOf("2025"), observations });
    expect(facts(other)).toEqual(facts(edition("2025")));
    expect(other.analyses).toEqual(edition("2025").analyses);
  });

  test("edition 2025 does not change when figures released after its cut-off are missing", () => {
    const observations = data.observations.filter(({ year }) => year < 2025);
    expect(facts(compileEdition({ ...givenOf("2025"), observations }))).toEqual(facts(edition("2025")));
  });

  test("a statement made after the cut-off is not in the edition", () => {
    for (const id of IDS) {
      const { claims, definition } = edition(id);
      expect(claims.filter(({ date }) => date > definition.cutoff)).toEqual([]);
    }
    expect(edition("2025").claims.length).toBeLessThan(edition("2026").claims.length);
  });
});

describe.each(IDS)("the facts of edition %s", (id) => {
  let list: readonly Fact[];

  beforeAll(() => {
    list = facts(edition(id));
  });

  test("have these keys, in this order", () => {
    const keys = new Set(list.map((fact) => Object.keys(fact).join(" ")));
    expect([...keys]).toEqual(["id region year month value unit decimals interval verdict window note rows"]);
  });

  test("are sorted by id, and no id repeats", () => {
    const ids = list.map((fact) => fact.id);
    expect(ids.filter((each, i) => i > 0 && (ids[i - 1] ?? "") >= each)).toEqual([]);
  });

  test("survive JSON unchanged: nothing undefined, nothing infinite", () => {
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
    for (const { value } of list) expect(value === null || Number.isFinite(value)).toBe(true);
  });

  test("are typed as the contract says", () => {
    for (const fact of list) {
      expect(fact.region).toMatch(/^\d{2}(\d{2})?$/);
      expect(fact.year === null || Number.isInteger(fact.year)).toBe(true);
      expect(fact.month === null || (fact.month >= 1 && fact.month <= 12)).toBe(true);
      expect(fact.unit).not.toBe("");
      expect(fact.window === null || fact.window[0] <= fact.window[1]).toBe(true);
      for (const { file, line } of fact.rows) {
        expect(file).toMatch(/^data\/.+\.(csv|yaml)$/);
        expect(line).toBeGreaterThan(0);
      }
    }
  });

  test("have every value inside its interval; a range alone has none", () => {
    const outside = list.filter(
      ({ id: fact, value, interval }) =>
        interval !== null &&
        (value === null ? !fact.endsWith(".range") : !(interval.lower <= value && value <= interval.upper)),
    );
    expect(outside).toEqual([]);
    const bounded = list.filter(({ interval }) => interval !== null);
    expect(bounded.some((fact) => fact.id === "headcount_ratio.nowcast")).toBe(true);
    expect(bounded.some((fact) => fact.id.startsWith("headcount_ratio.scenario."))).toBe(true);
  });

  test("point, for every published figure, to the line of the data that holds it", () => {
    const lines = new Map<string, readonly string[]>();
    const published = [...edition(id).findings.values()].filter(
      ({ measure, note }) => measure === "level" && note === null,
    );
    const wrong = published.flatMap(({ id: finding, value, decimals, region, year, indicator, rows }) => {
      const [row] = rows;
      if (row === undefined || rows.length !== 1 || value === null) return [`${finding} has not one row`];
      const text = lines.get(row.file) ?? readText(files, row.file).split("\n");
      lines.set(row.file, text);
      const cells = (text[row.line - 1] ?? "").split(",");
      const wanted = [region, String(year), indicator, printDecimal(value, decimals)];
      const found = [cells[0], cells[1], cells[3], cells[4]];
      return wanted.join() === found.join() ? [] : [`${finding}: ${found.join()} is not ${wanted.join()}`];
    });
    expect(wrong).toEqual([]);
    expect(published.length).toBeGreaterThan(200);
  });
});

describe("compiling", () => {
  test.each(IDS)("edition %s twice gives the same", (id) => {
    const again = compileEdition(givenOf(id));
    expect(again).toEqual(edition(id));
    expect(JSON.stringify(facts(again))).toBe(JSON.stringify(facts(edition(id))));
  });

  test("does not depend on the order of the observations", () => {
    const observations = data.observations.toReversed();
    expect(facts(compileEdition({ ...givenOf("2026"), observations }))).toEqual(facts(edition("2026")));
  });

  test("a lost decimal comma stops the edition, named by file and line", () => {
    const path = "data/observations/poverty.csv";
    const lines = readText(files, path).split("\n");
    const place = lines.findIndex((line) => line.startsWith("3375,2024,3,headcount_ratio,6.71,"));
    const spoilt = lines.with(place, (lines[place] ?? "").replace("6.71", "671")).join("\n");
    const given = loadEdition(overlaidFiles(files, { [path]: spoilt }), "2026");
    const compile = () => compileEdition(given);
    expect(compile).toThrow(DataError);
    expect(compile).toThrow(`${path}:${place + 1}: value_outside_range`);
  });

  test("several faults are told at once", () => {
    const observations = data.observations.map((each) =>
      each.region === "3375" && each.indicator === "headcount_ratio" && each.year >= 2024
        ? { ...each, value: each.value * 100, decimals: 0, source: "nowhere" }
        : each,
    );
    try {
      compileEdition({ ...givenOf("2026"), observations });
      expect.unreachable("the faults were not noticed");
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      const codes = error.diagnostics.map(({ code }) => code);
      expect(codes.filter((code) => code === "value_outside_range")).toHaveLength(2);
      expect(codes.filter((code) => code === "unknown_source")).toHaveLength(2);
    }
  });

  test("warnings alone stop nothing", () => {
    expect(() => compileEdition({ ...givenOf("2026"), dismissals: [] })).not.toThrow();
  });

  test("a region that the edition does not know stops it", () => {
    const given = givenOf("2026");
    expect(() => compileEdition({ ...given, definition: { ...given.definition, focus: "9999" } })).toThrow(
      "unknown_edition_region",
    );
  });
});

test("once a break is registered ahead, nowcast, scenario and the next target stop", () => {
  const given = givenOf("2026");
  const indicator = given.indicators.get("headcount_ratio");
  if (indicator === undefined) throw new Error("no headcount ratio");
  const ahead = {
    year: 2026,
    severity: "putus",
    levels: ["district", "province", "country"],
    within: undefined,
    note: { id: "Metode garis kemiskinan berubah.", en: "The method of the poverty line changes." },
  } as const;
  const { analyses, findings } = compileEdition({
    ...given,
    indicators: new Map(given.indicators).set("headcount_ratio", {
      ...indicator,
      breaks: [...indicator.breaks, ahead],
    }),
  });
  expect(analyses.nowcast).toBeUndefined();
  expect(analyses.scenario).toBeUndefined();
  expect(analyses.targets.next).toBeUndefined();
  expect(findings.get("headcount_ratio.latest")?.value).toBe(6.14);
});
