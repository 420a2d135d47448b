import { beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import { compileEdition } from "../edition.ts";
import type { Edition } from "../model/edition.ts";
import type { Given } from "../model/given.ts";
import { type SeriesSet, seriesKey } from "../model/seriesSet.ts";
import type { Target } from "../model/target.ts";
import type { RegionTargets, TargetLedgers, TargetRecord, TargetScope } from "../model/targetLedgers.ts";
import { editionFile } from "../sources/definitionFiles.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import { breakIn, indicatorOf, seriesOfYears, targetOf } from "./fixtures/targets.ts";
import { type TargetMaterial, targetLedgers } from "./targetLedgers.ts";

const RPJMD = "RPJMD Kota Pekalongan 2021-2026";
const SCOPES = ["focus", "province", "country"] as const;

const files = diskFiles(process.cwd());
let data: Omit<Given, "definition">;
let newest: Edition;
let earlier: Edition;

beforeAll(() => {
  data = loadData(files);
  newest = compileEdition({ ...data, definition: editionFile(files, "2026") });
  earlier = compileEdition({ ...data, definition: editionFile(files, "2025") });
});

/** One region's records of one document. */
function records<Scope extends TargetScope>(
  { documents }: RegionTargets<Scope>,
  document: string,
  indicator = "headcount_ratio",
): readonly TargetRecord<Scope>[] {
  const found = documents.find((each) => each.document === document)?.records ?? [];
  return found.filter(({ target }) => target.indicator === indicator);
}

const all = (ledgers: TargetLedgers) =>
  SCOPES.flatMap((scope) =>
    ledgers[scope].documents.flatMap((each): readonly TargetRecord<TargetScope>[] => each.records),
  );

/** A record in short: outcome, gap, how late. */
function told({ target, outcome, lateness }: TargetRecord<TargetScope>) {
  return [
    target.year,
    outcome.status === "not_judged" ? outcome.reason : outcome.status,
    outcome.status === "not_judged" ? undefined : outcome.gap,
    lateness === undefined ? undefined : `${lateness.status} ${lateness.years}`,
  ];
}

function wayOf(record: TargetRecord<TargetScope> | undefined) {
  const way = record?.way;
  if (way?.status !== "open") throw new Error("the way is not open");
  return way;
}

describe("the city's own targets, edition 2026", () => {
  test("all five assessed targets were missed; four were reached one or two years late", () => {
    const { focus } = newest.analyses.targetLedgers;
    expect(focus.documents.find(({ document }) => document === RPJMD)).toMatchObject({
      assessed: 5,
      missed: 5,
    });
    expect(records(focus, RPJMD).map(told)).toEqual([
      [2021, "missed", 0.65, "reached 2"],
      [2022, "missed", 0.29, "reached 2"],
      [2023, "missed", 0.31, "reached 2"],
      [2024, "missed", 0.42, "reached 1"],
      [2025, "missed", 0.05, "open 0"],
      [2026, "no_figure_yet", undefined, undefined],
    ]);
  });

  test("a target reached late has no way left; of the others the way is counted from 6.14", () => {
    const own = records(newest.analyses.targetLedgers.focus, RPJMD);
    expect(own.slice(0, 4).map(({ way }) => way)).toEqual([undefined, undefined, undefined, undefined]);
    const [overdue, next] = [wayOf(own[4]), wayOf(own[5])];
    expect(overdue).toMatchObject({ latest: { value: 6.14 }, by: 2026, years: 1, isOverdue: true });
    expect(overdue.requiredChange).toBeCloseTo(-0.05, 9);
    expect(overdue.chance).toEqual({ class: "large", basis: "nowcast" });
    expect(next).toMatchObject({ by: 2026, years: 1, isOverdue: false, isReached: false });
    expect(next.requiredChange).toBeCloseTo(-0.25, 9);
    expect(next.requiredPercent).toBeCloseTo(-4.07, 2);
    expect(next.chance).toEqual({ class: "small", basis: "nowcast" });
  });

  test("a quarter point in a year occurred here in 9 of 18 windows, and once or more in all 35 districts", () => {
    const { own, districts } = wayOf(records(newest.analyses.targetLedgers.focus, RPJMD)[5]);
    expect(own.remaining.windows).toMatchObject({ total: 18, inPoints: 9 });
    expect(own.remaining.fastest?.map(({ year, value }) => [year, value])).toEqual([
      [2008, 10.29],
      [2009, 8.56],
    ]);
    expect(districts?.remaining.districts).toMatchObject({ total: 35, inPoints: 35 });
    expect(districts?.remaining.windows).toMatchObject({ total: 630, inPoints: 406 });
  });

  test("other indicators: life expectancy met by being higher, stunting open, income without a figure", () => {
    const { focus } = newest.analyses.targetLedgers;
    const document = "RPJMD/RKPD target quoted in LKPJ 2023";
    expect(records(focus, document, "life_expectancy").map(told)).toEqual([[2023, "met", 0.08, undefined]]);
    expect(records(focus, "Target stunting Pemkot (2022)", "stunting").map(told)).toEqual([
      [2022, "missed", 5.91, "open 2"],
      [2023, "missed", 13.32, "open 1"],
      [2024, "missed", 5.44, "open 0"],
    ]);
    const income = records(focus, "RPJMD/RKPD target quoted in LKPJ 2024", "grdp_per_capita");
    expect(income.map(told)).toEqual([[2024, "no_series", undefined, undefined]]);
  });

  test("a stunting target has a pace, but no district beside the city and no chance", () => {
    const [record] = records(
      newest.analyses.targetLedgers.focus,
      "Target stunting Pemkot (2025)",
      "stunting",
    );
    const way = wayOf(record);
    expect(way.requiredChange).toBeCloseTo(12 - 17.68, 9);
    expect(way.own.remaining.windows).toMatchObject({ total: 3, inPoints: 1 });
    expect(way.districts).toBeUndefined();
    expect(way.chance).toEqual({ class: undefined, reason: "no_projection" });
  });

  test("what was stated is listed without a judgement, a lateness or a way", () => {
    const stated = all(newest.analyses.targetLedgers).filter(({ target }) => target.kind === "stated");
    expect(stated.map(({ target }) => target.low)).toEqual([5.14, 5.86]);
    for (const { outcome, lateness, way } of stated) {
      expect(outcome).toEqual({ status: "not_judged", reason: "stated" });
      expect([lateness, way]).toEqual([undefined, undefined]);
    }
  });
});

describe("the targets of the province and the country, edition 2026", () => {
  test("7.48 for 2023 was missed by the province's March figure and is open after three years", () => {
    const own = records(newest.analyses.targetLedgers.province, "RPJMD Jawa Tengah 2018-2023");
    expect(own.map(told)).toEqual([[2023, "missed", 3.29, "open 3"]]);
    expect(wayOf(own[0])).toMatchObject({ by: 2027, isOverdue: true, districts: undefined });
    expect(wayOf(own[0]).own.remaining.windows).toMatchObject({ total: 18, inPoints: 0 });
  });

  test("a range is judged by its weaker bound, in March, with September noted beside it", () => {
    const [record] = records(newest.analyses.targetLedgers.country, "RKP 2025");
    expect(record?.bound).toEqual({ side: "high", value: 8 });
    expect(record?.outcome).toMatchObject({ status: "missed", gap: 0.47, actual: { month: 3, value: 8.47 } });
    expect(record?.otherMonths.map(({ month, value }) => [month, value])).toEqual([[9, 8.25]]);
  });

  test("each indicator by its own side: inequality late by a year, human development met, unemployment met", () => {
    const { country } = newest.analyses.targetLedgers;
    expect(records(country, "RKP 2024", "gini_ratio").map(told)).toEqual([
      [2024, "missed", 0.002, "reached 1"],
    ]);
    const [development] = records(country, "RKP 2024", "human_development_index");
    expect(development?.bound).toEqual({ side: "low", value: 73.99 });
    expect(development?.outcome).toMatchObject({ status: "met", gap: 1.03 });
    expect(records(country, "RKP 2024", "unemployment_rate").map(told)).toEqual([
      [2024, "met", -0.79, undefined],
    ]);
  });

  test("4.5 in 2029 asks for 1.19 points a year, which no three years ever brought", () => {
    const way = wayOf(records(newest.analyses.targetLedgers.country, "RPJMN 2025-2029")[0]);
    expect(way).toMatchObject({ latest: { year: 2026, value: 8.07 }, by: 2029, years: 3 });
    expect(way.requiredChange).toBeCloseTo(-1.19, 9);
    expect(way.own.remaining).toMatchObject({ years: 3, windows: { total: 14, inPoints: 0 } });
    expect(way.own.yearly).toMatchObject({ years: 1, windows: { total: 18, inPoints: 1 } });
    expect(way.chance).toEqual({ class: undefined, reason: "no_projection" });
  });
});

describe("what an edition may know", () => {
  test("in June 2025 the target of 2025 is open, of 2026 two years ahead by the scenario", () => {
    const own = records(earlier.analyses.targetLedgers.focus, RPJMD);
    expect(own.map(told).slice(2)).toEqual([
      [2023, "missed", 0.31, "open 1"],
      [2024, "missed", 0.42, "open 0"],
      [2025, "no_figure_yet", undefined, undefined],
      [2026, "no_figure_yet", undefined, undefined],
    ]);
    expect(wayOf(own[4])).toMatchObject({ by: 2025, chance: { class: "even", basis: "nowcast" } });
    expect(wayOf(own[4]).own.remaining.windows).toMatchObject({ total: 17, inPoints: 4 });
    const ahead = wayOf(own[5]);
    expect(ahead).toMatchObject({ by: 2026, years: 2, chance: { class: "even", basis: "scenario" } });
    expect(ahead.own.remaining).toMatchObject({ years: 2, windows: { total: 13, inPoints: 5 } });
    expect(ahead.own.yearly).toMatchObject({ years: 1, windows: { total: 17, inPoints: 8 } });
  });

  test("no figure of a ledger is unknown to the edition's series", () => {
    for (const { analyses } of [earlier, newest]) {
      const known = new Set([...analyses.series.values()].flatMap(({ points }) => points));
      for (const { outcome, lateness, otherMonths, way } of all(analyses.targetLedgers)) {
        const used = [
          ...(outcome.status === "not_judged" ? [] : [outcome.actual]),
          ...(lateness === undefined
            ? []
            : [lateness.status === "reached" ? lateness.point : lateness.newest]),
          ...otherMonths,
          ...(way?.status === "open" ? [way.latest, ...(way.own.remaining.fastest ?? [])] : []),
        ];
        expect(used.filter((point) => !known.has(point))).toEqual([]);
      }
    }
  });
});

describe("one region, its own figures", () => {
  test("every target of the three places stands once, under its own region, and under no other", () => {
    const { targetLedgers: ledgers, series } = newest.analyses;
    const codes = { focus: "3375", province: "33", country: "00" } as const;
    for (const scope of SCOPES) {
      expect(ledgers[scope].region).toBe(codes[scope]);
      const own = ledgers[scope].documents.flatMap(
        (each): readonly TargetRecord<TargetScope>[] => each.records,
      );
      expect(new Set(own.map(({ target }) => target))).toEqual(
        new Set(data.targets.filter(({ region }) => region === codes[scope])),
      );
      const figures = [...series.values()].filter(({ region }) => region === codes[scope]);
      const points = new Set(figures.flatMap((each) => each.points));
      for (const { outcome } of own) {
        if (outcome.status !== "not_judged") expect(points.has(outcome.actual)).toBe(true);
      }
    }
  });

  test("the type refuses a record of the country where one of the city is asked for", () => {
    expectTypeOf<TargetRecord<"country">>().not.toExtend<TargetRecord<"focus">>();
    expectTypeOf<TargetLedgers["focus"]>().not.toExtend<TargetLedgers["country"]>();
    const { country } = newest.analyses.targetLedgers;
    // @ts-expect-error a ledger of the country is no ledger of the city
    const own: RegionTargets<"focus"> = country;
    expect(own.scope).toBe("country");
  });

  test("the ledger of the document the edition follows agrees with the chart's", () => {
    for (const { analyses } of [earlier, newest]) {
      const { entries, assessed, missed, next } = analyses.targets;
      const own = records(analyses.targetLedgers.focus, RPJMD);
      expect(own.map(({ target }) => target)).toEqual(entries.map(({ target }) => target));
      expect(own.map(({ outcome }) => (outcome.status === "not_judged" ? undefined : outcome.gap))).toEqual(
        entries.map(({ gap }) => gap),
      );
      expect(analyses.targetLedgers.focus.documents.find(({ document }) => document === RPJMD)).toMatchObject(
        {
          assessed,
          missed,
        },
      );
      const way = wayOf(own.find(({ target }) => target === next?.entry.target));
      expect(way.requiredChange).toBe(next?.requiredChange);
      expect(way.requiredPercent).toBe(next?.requiredPercent);
      expect(way.chance.class).toBe(next?.chance);
    }
  });
});

describe("on invented figures", () => {
  const material = (
    targets: readonly Target[],
    set: SeriesSet,
    polarity: -1 | 0 | 1 = -1,
  ): TargetMaterial => ({
    targets,
    indicators: new Map([["headcount_ratio", indicatorOf("headcount_ratio", polarity)]]),
    series: set,
    places: { focus: "3375", province: "33", country: "00" },
    districts: ["3375", "3301"],
    projected: { indicator: "headcount_ratio", nowcast: undefined, scenario: undefined },
  });
  const setOf = (
    values: Readonly<Record<number, number>>,
    breaks: ReturnType<typeof breakIn>[] = [],
  ): SeriesSet =>
    new Map([
      [seriesKey("3375", "headcount_ratio", "annual"), seriesOfYears(values, { breaks })],
      [
        seriesKey("3301", "headcount_ratio", "annual"),
        seriesOfYears({ 2023: 10, 2024: 9, 2025: 8.9 }, { region: "3301", breaks }),
      ],
    ]);
  const focus = (
    targets: readonly Target[],
    set: SeriesSet,
    polarity: -1 | 0 | 1 = -1,
  ): readonly TargetRecord<"focus">[] =>
    targetLedgers(material(targets, set, polarity)).focus.documents.flatMap((each) => each.records);

  const FIGURES = { 2023: 6.81, 2024: 6.71, 2025: 6.14 };

  test("the order of the targets does not matter, and those without a year stand last", () => {
    const targets = [
      targetOf({ low: 5, year: undefined }),
      targetOf({ low: 5.5, year: 2027 }),
      targetOf({ low: 6, year: 2024 }),
      targetOf({ low: 7, document: "A", year: 2024 }),
    ];
    const found = targetLedgers(material(targets, setOf(FIGURES)));
    expect(targetLedgers(material(targets.toReversed(), setOf(FIGURES)))).toEqual(found);
    expect(found.focus.documents.map(({ document }) => document)).toEqual(["A", "RPJMD"]);
    expect(found.focus.documents[1]?.records.map(({ target }) => target.year)).toEqual([
      2024,
      2027,
      undefined,
    ]);
  });

  test("a break ahead, or since the document began, closes the way and every judgement behind it", () => {
    const targets = [targetOf({ low: 6, year: 2024 }), targetOf({ low: 5.5, year: 2027 })];
    const closed = { status: "closed", reason: "severed" };
    const ahead = focus(targets, setOf(FIGURES, [breakIn(2027, "putus")]));
    expect(ahead.map(({ way }) => way)).toEqual([expect.objectContaining({ by: 2026 }), closed]);
    const since = focus(targets, setOf(FIGURES, [breakIn(2025, "putus")]));
    expect(since.map(told)).toEqual([
      [2024, "missed", 0.71, "open 0"],
      [2027, "no_figure_yet", undefined, undefined],
    ]);
    expect(since.map(({ way }) => way)).toEqual([closed, closed]);
  });

  test("a target the newest figure meets already says so, and what is required is the room left", () => {
    const way = wayOf(focus([targetOf({ low: 6.5, year: 2027 })], setOf(FIGURES))[0]);
    expect(way.isReached).toBe(true);
    expect(way.requiredChange).toBeCloseTo(0.18, 9);
  });

  test("where higher is better the required change is upward", () => {
    const way = wayOf(focus([targetOf({ low: 6.5, year: 2027 })], setOf(FIGURES), 1)[0]);
    expect(way.isReached).toBe(false);
    expect(way.requiredChange).toBeCloseTo(0.18, 9);
    expect(way.own.yearly.windows).toMatchObject({ total: 2, inPoints: 0 });
  });

  test("where neither side is better nothing is judged and nothing required", () => {
    const [record] = focus([targetOf({ low: 6.5, year: 2027 })], setOf(FIGURES), 0);
    expect(record).toMatchObject({ bound: undefined, lateness: undefined, way: undefined });
    expect(record?.outcome).toEqual({ status: "not_judged", reason: "no_better_side" });
  });

  test("a region without a target has an empty ledger", () => {
    const ledgers = targetLedgers(material([targetOf({ low: 6.5 })], setOf(FIGURES)));
    expect(ledgers.country).toEqual({ scope: "country", region: "00", documents: [] });
  });
});
