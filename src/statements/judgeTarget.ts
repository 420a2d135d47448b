import type { Knowledge } from "../model/knowledge.ts";
import type { Target } from "../model/target.ts";
import { agreement, inUnit } from "./agreement.ts";
import { nameOf } from "./figures.ts";
import { type Judgement, joined, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { LevelStatement } from "./statement.ts";

/** The targets of a region and indicator for a year; ranges count as met at their upper end. */
export function targetsOf(
  { targets }: Knowledge,
  region: string,
  indicator: string,
  year: number | undefined,
): Target[] {
  return targets.filter(
    (each) =>
      each.region === region &&
      each.indicator === indicator &&
      (year === undefined || each.year === year) &&
      each.year !== undefined,
  );
}

/**
 * A stated target against the documents'; `undefined` if the region has no target of that measure at all, so
 * that the number may be read as a level.
 */
export function judgeTarget(statement: LevelStatement, knowledge: Knowledge): Judgement | undefined {
  const region = statement.region.codes[0];
  if (region === undefined) return undefined;
  const { indicator, number } = statement;
  const all = targetsOf(knowledge, region, indicator, undefined);
  const year = statement.year.how === "newest" ? undefined : statement.year.year;
  const unit = all[0]?.unit ?? "percent";
  const stated = inUnit(number, unit);
  const fits = ({ low, high, decimals }: Target) =>
    agreement(number, stated, low, decimals, indicator) !== "no" ||
    agreement(number, stated, high, decimals, indicator) !== "no" ||
    (low < stated.value && stated.value < high);
  const known = year === undefined ? all.filter(fits) : all.filter((each) => each.year === year);
  const own = known.find(fits);
  const [first] = known;
  const shown = own ?? first;
  // Without a year a target can only be recognised by its number, and only if one document has it.
  if (year === undefined && known.length !== 1)
    return { ...nothingKnown(statement, knowledge, region, "not published"), year: null };
  if (shown?.year === undefined)
    return { ...nothingKnown(statement, knowledge, region, "not published", year) };
  const name = nameOf(knowledge, indicator, region, shown.year, undefined);
  if (name === undefined) return undefined;
  const printed = (words: { amount(value: number, unit: string, decimals: number): string }) =>
    shown.low === shown.high
      ? words.amount(shown.low, unit, shown.decimals)
      : `${words.amount(shown.low, "", shown.decimals)}–${words.amount(shown.high, unit, shown.decimals)}`;
  const is = worded((words) => words.isTarget(name, printed(words), shown.document));
  return {
    region,
    year: shown.year,
    stated: stated.value,
    expected: shown.low,
    reading: worded((words) => words.readsTarget(name, number.text.trim())),
    verdict: own === undefined ? "contradicted" : "supported",
    reason: joined([is]),
    rows: [shown.row],
    correction:
      own === undefined
        ? worded((words) => words.targetSentence(name, printed(words), shown.document))
        : null,
  };
}
