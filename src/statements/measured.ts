import { fitsUnit, indicatorIn, type MeasureMention } from "./measures.ts";
import type { NumberRole } from "./numberRole.ts";
import type { StatedNumber, StatedUnit } from "./numbers.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Discourse } from "./statement.ts";

/** The indicator a number is stated of, and whether its unit can be one of it. */
export interface Measured {
  readonly indicator: string;
  readonly how: "named" | "carried" | "unnamed";
  /** Only poverty in general is named: the rate or the number may be meant. */
  readonly isGeneral: boolean;
}

/**
 * What a number measures: the measure named last before it that can have its unit, else the one named right
 * after it, else that of the text before.
 *
 * @returns `undefined` if nothing that could be meant is named: a budget, or no measure at all
 */
export function measured(
  sentence: ParsedSentence,
  number: StatedNumber,
  role: NumberRole,
  discourse: Discourse,
): Measured | undefined {
  const found = specific(sentence, number, role, discourse);
  if (found === undefined) return undefined;
  const isNamed = sentence.measures.some(
    ({ measure, start }) =>
      start < number.start && (measure === "headcount_ratio" || measure === "headcount"),
  );
  return { ...found, isGeneral: found.indicator === "headcount_ratio" && !isNamed };
}

function specific(
  sentence: ParsedSentence,
  said: StatedNumber,
  { role }: NumberRole,
  discourse: Discourse,
): Omit<Measured, "isGeneral"> | undefined {
  // "19,49 ribu" of poverty can only be people.
  const isOfPoverty =
    sentence.measures.some(isPoverty) ||
    (discourse.measure !== undefined && isPoverty({ measure: discourse.measure }));
  const number: StatedNumber =
    said.unit === "none" && (said.scaled || said.value >= 1000) && isOfPoverty
      ? { ...said, unit: "persons" }
      : said;
  const isMove = role === "change" || role === "gap";
  const fits = ({ measure }: { measure: string }) => canBe(measure, number.unit, isMove);
  const { numbers, text } = sentence;
  // "8,47 persen penduduk": people are what poverty is counted in, not a measure of its own.
  const measures = sentence.measures.some(isPoverty)
    ? sentence.measures.filter(({ measure }) => measure !== "population")
    : sentence.measures;
  const next = numbers.find(({ start }) => start >= number.end);
  const after = measures.find(
    ({ start }) =>
      start >= number.end && start - number.end < 40 && (next === undefined || start < next.start),
  );
  const before = measures.filter(({ end }) => end <= number.start);
  const near = before.at(-1);
  const isNear =
    near !== undefined && !numbers.some(({ start, end }) => start >= near.end && end <= number.start);

  if (near?.measure === "budget" && isNear && number.unit === "rupiah") return undefined;
  // "19,49 ribu penduduk miskin", "6.14 percent of people live below the poverty line"
  if (
    after !== undefined &&
    fits(after) &&
    isPoverty(after) &&
    /^[^,;.]*$/u.test(text.slice(number.end, after.start)) &&
    !(
      isNear &&
      fits(near as MeasureMention) &&
      (near as MeasureMention).measure !== "budget" &&
      role !== "level"
    )
  ) {
    if (
      !(isNear && near !== undefined && fits(near) && near.measure !== "poverty" && near.measure !== "budget")
    ) {
      return { indicator: indicatorIn(after.measure, unitFor(number, isMove)), how: "named" };
    }
  }
  if (near !== undefined && isNear && fits(near))
    return { indicator: indicatorIn(near.measure, unitFor(number, isMove)), how: "named" };
  const fitting = before.findLast((each) => fits(each) && each.measure !== "budget");
  if (
    fitting !== undefined &&
    !(near !== undefined && isNear && near.measure !== "budget" && isWrongUnit(near, number, role))
  ) {
    return { indicator: indicatorIn(fitting.measure, unitFor(number, isMove)), how: "named" };
  }
  // A unit that cannot be one of the measure named right before: judged as said.
  if (
    near !== undefined &&
    isNear &&
    near.measure !== "budget" &&
    number.unit !== "none" &&
    role !== "rank"
  ) {
    return { indicator: indicatorIn(near.measure, number.unit), how: "named" };
  }
  if (after !== undefined && fits(after) && after.measure !== "budget")
    return { indicator: indicatorIn(after.measure, unitFor(number, isMove)), how: "named" };
  if (
    discourse.measure !== undefined &&
    discourse.measure !== "budget" &&
    (fits({ measure: discourse.measure }) || isPoverty({ measure: discourse.measure }))
  ) {
    const carried = fits({ measure: discourse.measure }) ? discourse.measure : "poverty";
    if (canBe(carried, number.unit, isMove))
      return { indicator: indicatorIn(carried, unitFor(number, isMove)), how: "carried" };
  }
  const anywhere = measures.find((each) => fits(each) && each.measure !== "budget");
  if (anywhere !== undefined)
    return { indicator: indicatorIn(anywhere.measure, unitFor(number, isMove)), how: "named" };
  if (
    measures.length === 0 &&
    discourse.measure === undefined &&
    (number.unit === "percent" || number.unit === "none" || number.unit === "points")
  ) {
    return { indicator: "headcount_ratio", how: "unnamed" };
  }
  return undefined;
}

/** The unit that tells what is measured: a change in percent of a count is still one of the count. */
function unitFor({ unit }: StatedNumber, isMove: boolean): StatedUnit {
  if (!isMove) return unit;
  return unit === "percent" ? "none" : unit === "points" ? "percent" : unit;
}

const SHARES = [
  "headcount_ratio",
  "poverty",
  "unemployment_rate",
  "labour_participation_rate",
  "grdp_growth",
  "stunting",
  "safe_water",
  "adequate_sanitation",
  "health_insurance_coverage",
  "extreme",
];

function canBe(measure: string, unit: StatedUnit, isMove: boolean): boolean {
  if (unit === "districts" || unit === "ordinal") return measure !== "budget";
  if (measure === "budget") return unit === "rupiah";
  if (unit === "points")
    return (
      SHARES.includes(measure) ||
      measure === "poverty_gap_index" ||
      measure === "poverty_severity_index" ||
      measure === "human_development_index"
    );
  if (isMove && unit === "percent") return measure !== "population";
  return fitsUnit(measure, unit);
}

function isPoverty({ measure }: { measure: string }): boolean {
  return [
    "poverty",
    "headcount",
    "headcount_ratio",
    "poverty_line",
    "poverty_gap_index",
    "poverty_severity_index",
  ].includes(measure);
}

/** The named measure is no share, and a share is stated of it: "PDRB per kapita … 43,29 persen". */
function isWrongUnit({ measure }: MeasureMention, { unit }: StatedNumber, role: NumberRole["role"]): boolean {
  return (
    role === "level" &&
    unit === "percent" &&
    [
      "grdp_per_capita",
      "life_expectancy",
      "mean_years_schooling",
      "expected_years_schooling",
      "minimum_wage",
      "human_development_index",
    ].includes(measure)
  );
}
