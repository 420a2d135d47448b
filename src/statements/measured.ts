import { fitsUnit, indicatorIn, type MeasureMention } from "./measures.ts";
import type { NumberRole } from "./numberRole.ts";
import type { StatedNumber, StatedUnit } from "./numbers.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Discourse } from "./statement.ts";
import { hasWords } from "./wordPattern.ts";

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

/** The rules in their order: the first that names something decides. */
function specific(
  sentence: ParsedSentence,
  said: StatedNumber,
  { role }: NumberRole,
  discourse: Discourse,
): Omit<Measured, "isGeneral"> | undefined {
  const number = countedPeople(sentence, said, discourse);
  const isMove = role === "change" || role === "gap";
  const unit = unitFor(number, isMove);
  const named = (measure: string, how: Measured["how"] = "named") => ({
    indicator: indicatorIn(measure, unit),
    how,
  });
  const fits = ({ measure }: MeasureMention) =>
    measure !== "budget" &&
    canBe(measure, number.unit, isMove) &&
    !(measure === "poverty_line" && number.unit === "none" && number.value < 1000);
  const pick = (each: MeasureMention | undefined) => (each !== undefined && fits(each) ? each : undefined);

  const measures = namedMeasures(sentence);
  const between = (from: number, to: number) =>
    sentence.numbers.some(({ start, end }) => start >= from && end <= to);
  const last = measures.findLast(({ end }) => end <= number.start);
  const right = last !== undefined && !between(last.end, number.start) ? last : undefined;
  const next = measures.find(({ start }) => start >= number.end && start - number.end < 40);
  const after = next !== undefined && !between(number.end, next.start) ? next : undefined;

  const [rightOne, afterOne] = [pick(right), pick(after)];

  const listed = listedMeasure(sentence, said);
  if (listed !== undefined) return named(listed);
  // 1. A sum right after a budget is not judged.
  if (right?.measure === "budget" && number.unit === "rupiah") return undefined;
  // 2. "19,49 ribu penduduk miskin": what follows in the same clause, unless something as precise stands before.
  const isOfNext =
    afterOne !== undefined &&
    isPoverty(afterOne.measure) &&
    !/[,;.]/u.test(sentence.text.slice(number.end, afterOne.start));
  const isPrecise = rightOne !== undefined && (rightOne.measure !== "poverty" || role !== "level");
  if (isOfNext && !isPrecise) return named(afterOne.measure);
  // 3. What stands right before. 4. The last named before that can have the unit.
  if (rightOne !== undefined) return named(rightOne.measure);
  const fitting = measures.findLast((each) => each.end <= number.start && fits(each));
  const isImpossible =
    right !== undefined && right.measure !== "budget" && number.unit !== "none" && role !== "rank";
  if (fitting !== undefined && !(isImpossible && isShareOfNone(right, number, role)))
    return named(fitting.measure);
  // 5. A unit that cannot be one of the measure right before it: judged as said.
  if (isImpossible) return { indicator: indicatorIn(right.measure, number.unit), how: "named" };
  if (afterOne !== undefined) return named(afterOne.measure);
  // 6. What was spoken of before; 7. anything the sentence names.
  const carried = [discourse.measure, "poverty"].find(
    (measure) =>
      measure !== undefined &&
      discourse.measure !== undefined &&
      canBe(measure, number.unit, isMove) &&
      (measure === discourse.measure || isPoverty(discourse.measure)),
  );
  if (carried !== undefined && carried !== "budget") return named(carried, "carried");
  const anywhere = measures.find(fits);
  if (anywhere !== undefined) return named(anywhere.measure);
  // 8. Nothing is named at all.
  const isShare = number.unit === "percent" || number.unit === "none" || number.unit === "points";
  return measures.length === 0 && discourse.measure === undefined && isShare
    ? { indicator: "headcount_ratio", how: "unnamed" }
    : undefined;
}

/** "P1 dan P2 masing-masing 0,97 dan 0,27": as many measures as numbers, one each in order. */
function listedMeasure(
  { measures, numbers, text, words }: ParsedSentence,
  number: StatedNumber,
): string | undefined {
  if (!hasWords(text, words.respectively)) return undefined;
  const levels = numbers.filter(({ unit }) => unit !== "ordinal" && unit !== "districts");
  const all = measures.filter(({ measure, end }) => measure !== "budget" && end <= (levels[0]?.start ?? 0));
  return all.length === levels.length && all.length > 1
    ? all[levels.findIndex(({ start }) => start === number.start)]?.measure
    : undefined;
}

/** "19,49 ribu" of poverty can only be people. */
function countedPeople(
  { measures }: ParsedSentence,
  number: StatedNumber,
  discourse: Discourse,
): StatedNumber {
  const isOfPoverty =
    measures.some(({ measure }) => isPoverty(measure)) || isPoverty(discourse.measure ?? "");
  return number.unit === "none" && (number.scaled || number.value >= 1000) && isOfPoverty
    ? { ...number, unit: "persons" }
    : number;
}

/** The measures of a sentence; in one about poverty, people are what is counted and no measure of their own. */
function namedMeasures({ measures }: ParsedSentence): readonly MeasureMention[] {
  return measures.some(({ measure }) => isPoverty(measure))
    ? measures.filter(({ measure }) => measure !== "population")
    : measures;
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

const NO_SHARES = [
  "grdp_per_capita",
  "life_expectancy",
  "mean_years_schooling",
  "expected_years_schooling",
  "minimum_wage",
  "human_development_index",
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

function isPoverty(measure: string): boolean {
  return [
    "poverty",
    "headcount",
    "headcount_ratio",
    "poverty_line",
    "poverty_gap_index",
    "poverty_severity_index",
  ].includes(measure);
}

/** The measure is no share, and a share is stated of it: "PDRB per kapita … 43,29 persen". */
function isShareOfNone(
  { measure }: MeasureMention,
  { unit }: StatedNumber,
  role: NumberRole["role"],
): boolean {
  return role === "level" && unit === "percent" && NO_SHARES.includes(measure);
}
