import { expect, test } from "vitest";
import { breakIn, decision, meeting, row } from "../checks/fixtures.ts";
import type { Meanwhile } from "../model/decisionFollowUp.ts";
import type { Point, Series } from "../model/series.ts";
import { type SeriesSet, seriesKey } from "../model/seriesSet.ts";
import { decisionFollowUp, decisionStatus } from "./decisionFollowUp.ts";

const point = (year: number, value: number, overrides: Partial<Point> = {}): Point => ({
  year,
  month: 3,
  value,
  decimals: 2,
  source: "PS01",
  row: row(year),
  ...overrides,
});

const series = (points: readonly Point[], overrides: Partial<Series> = {}): Series => ({
  region: "3375",
  indicator: "headcount_ratio",
  unit: "percent",
  decimals: 2,
  round: "annual",
  points,
  breaks: [],
  ...overrides,
});

const setOf = (...all: readonly Series[]): SeriesSet =>
  new Map(all.map((each) => [seriesKey(each.region, each.indicator, each.round), each]));

const definition = { cutoff: "2026-09-30", focus: "3375", province: "33" };
const decisions = [decision({ indicator: "headcount_ratio" })];
const [before, after] = [point(2024, 6.71), point(2025, 6.14)];

/** What the indicator did between a day on which `then` was known and an edition that knows `now`. */
function meanwhile(then: readonly Series[], now: readonly Series[]): Meanwhile | undefined {
  const edition = { definition, analyses: { series: setOf(...now) } };
  return decisionFollowUp(meeting({ decisions }), edition, setOf(...then))[0]?.meanwhile;
}

test.each([
  ["done on the cut-off's day", { done: "2026-09-30", due: "2026-01-01" }, "done"],
  ["done the day after, due before", { done: "2026-10-01", due: "2026-01-01" }, "overdue"],
  ["done the day after, due later", { done: "2026-10-01", due: "2026-12-31" }, "open"],
  ["due on the cut-off's day", { done: undefined, due: "2026-09-30" }, "open"],
  ["due the day before", { done: undefined, due: "2026-09-29" }, "overdue"],
  ["without a due day", { done: undefined, due: undefined }, "open"],
] as const)("a decision %s", (_, days, status) => {
  expect(decisionStatus(days, definition.cutoff)).toBe(status);
});

test("the figure of the meeting's day and the edition's are subtracted as published", () => {
  expect(meanwhile([series([before])], [series([before, after])])).toEqual({
    kind: "compared",
    unit: "percent",
    atMeeting: before,
    atCutoff: after,
    difference: { region: "3375", value: -0.57, decimals: 2, unit: "percentage points" },
    reference: undefined,
    notes: [],
  });
});

test("the province's difference between the same months stands beside it", () => {
  const province = series([point(2024, 10.47), point(2025, 9.48)], { region: "33", round: "march" });
  const found = meanwhile([series([before])], [series([before, after]), province]);
  expect(found).toMatchObject({ reference: { region: "33", value: -0.99, unit: "percentage points" } });
});

test("a province's count says nothing beside the city's", () => {
  const unit = "thousand persons";
  const province = series([point(2024, 3704.33), point(2025, 3366.69)], {
    region: "33",
    round: "march",
    unit,
  });
  const found = meanwhile([series([before], { unit })], [series([before, after], { unit }), province]);
  expect(found).toMatchObject({ kind: "compared", reference: undefined });
});

test("what must be known of the years in between goes with it", () => {
  const noted = [breakIn(2024, { severity: "catatan" }), breakIn(2025, { severity: "catatan" })];
  const found = meanwhile([series([before])], [series([before, after], { breaks: noted })]);
  expect(found).toMatchObject({ kind: "compared", notes: [noted[1]] });
});

test.each(["putus", "acuan"] as const)("nothing is subtracted across a break of severity %s", (severity) => {
  const broken = series([before, after], { breaks: [breakIn(2025, { severity })] });
  expect(meanwhile([series([before])], [broken])).toMatchObject({ kind: "not_comparable", atCutoff: after });
});

test("nothing is subtracted between different months", () => {
  const september = point(2025, 6.14, { month: 9 });
  expect(meanwhile([series([before])], [series([before, september])])?.kind).toBe("not_comparable");
});

test("without a newer figure, without one on the day, and without any", () => {
  expect(meanwhile([series([before])], [series([before])])?.kind).toBe("no_newer");
  expect(meanwhile([], [series([before])])).toMatchObject({ kind: "first", atCutoff: before });
  expect(meanwhile([], [])?.kind).toBe("none");
});

test("other units stay what they are, shares of others than people become points", () => {
  const found = (unit: string) => {
    const result = meanwhile([series([before], { unit })], [series([before, after], { unit })]);
    return result?.kind === "compared" ? result.difference.unit : undefined;
  };
  expect(found("thousand persons")).toBe("thousand persons");
  expect(found("percent of households")).toBe("percentage points");
  expect(found("index (percent)")).toBe("index (percent)");
});

test("an edition knows no decision of a meeting after its cut-off, but those of that day", () => {
  const edition = { definition, analyses: { series: setOf() } };
  const of = (date: string) => decisionFollowUp(meeting({ date, decisions }), edition, setOf());
  expect(of("2026-10-01")).toEqual([]);
  expect(of("2026-09-30")).toHaveLength(1);
  expect(decisionFollowUp(meeting(), edition, setOf())).toEqual([]);
});

test("a decision without an indicator has nothing beside it", () => {
  const edition = { definition, analyses: { series: setOf() } };
  const [found] = decisionFollowUp(meeting({ decisions: [decision()] }), edition, setOf());
  expect(found).toMatchObject({ status: "open", meanwhile: undefined });
});
