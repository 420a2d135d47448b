import type { Knowledge } from "../model/knowledge.ts";
import type { Words } from "../model/words.ts";
import {
  breakBetween,
  differenceOf,
  figuresOf,
  figureValue,
  moveOf,
  nameOf,
  newestYear,
  type Pair,
  pairsOf,
} from "./figures.ts";
import { filledGaps } from "./filledGaps.ts";
import { type Judgement, joined, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { Direction, DirectionStatement } from "./statement.ts";

/** How many yearly changes "terus turun" means where no first year is named. */
const RECENT = 3;

/** A direction said without its size, between two years or in every year since one. */
export function judgeDirection(statement: DirectionStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, every, manner, direction, negated } = statement;
  if (region === undefined) return nothingKnown(statement, knowledge, undefined, "unknown region");
  if (statement.region.codes.length > 1) {
    const each = statement.region.codes.map((code) =>
      judgeDirection({ ...statement, region: { codes: [code], how: "named" } }, knowledge),
    );
    if (each.every(({ verdict }) => verdict === each[0]?.verdict) && each[0] !== undefined) return each[0];
    return nothingKnown(statement, knowledge, region, "unknown region");
  }
  const newest = newestYear(knowledge, region, indicator);
  const to = statement.to.year !== undefined && statement.to.how !== "newest" ? statement.to.year : newest;
  if (newest === undefined || to === undefined) {
    return nothingKnown(
      statement,
      knowledge,
      region,
      indicator === "extreme_poverty_ratio" ? "extreme" : "not published",
    );
  }
  if (to > newest)
    return nothingKnown(statement, knowledge, region, manner.forecast ? "forecast" : "not published", to);
  const from = statement.from ?? (every ? to - RECENT : to - 1);
  if (from === to) {
    const [figure] = figuresOf(knowledge, region, indicator, to);
    const nothing = nothingKnown(statement, knowledge, region, "not published", to);
    return figure === undefined
      ? nothing
      : {
          ...nothing,
          verdict: "misleading",
          reason: worded((words) => words.differentMonths),
          rows: [figure.point.row],
          correction: worded((words) => words.levelSentence(figureValue(knowledge, figure))),
        };
  }
  if (manner.mixedMonths && knowledge.regions.get(region)?.level !== "district") {
    return {
      ...nothingKnown(statement, knowledge, region, "not published", to),
      verdict: "misleading",
      reason: worded((words) => words.differentMonths),
    };
  }
  const [pair] = pairsOf(knowledge, region, indicator, from, to, statement.to.month);
  if (pair === undefined) return nothingKnown(statement, knowledge, region, "not published", to);
  const name = nameOf(knowledge, indicator, region, to, pair.to.point.month);
  const move = moveOf(knowledge, pair);
  const shared = {
    region,
    year: to,
    stated: null,
    expected: differenceOf(pair),
    reading:
      name === undefined
        ? { id: "", en: "" }
        : worded((words) =>
            [
              words.readsDirection(name, from, direction, every),
              ...filledGaps(words, name.region, statement.region, to, statement.to.how),
            ].join("; "),
          ),
    rows: [pair.from.point.row, pair.to.point.row],
    correction: worded((words) => words.changeSentence(move)),
  };
  const is = directionOf(pair);
  const agrees = negated ? is !== direction : is === direction;
  if (!agrees)
    return { ...shared, verdict: "contradicted", reason: worded((words) => words.wrongDirection(move)) };
  const severed = breakBetween(pair.to.series, from, to);
  if (severed !== undefined)
    return {
      ...shared,
      verdict: "misleading",
      reason: worded((words) => words.acrossBreak(from, to, severed)),
    };
  if (every && negated) {
    const against = yearlyPairs(knowledge, region, indicator, from, to, pair).filter(
      (each) => directionOf(each) === direction,
    );
    if (against.length > 0)
      return {
        ...shared,
        verdict: "contradicted",
        reason: worded((words) =>
          words.notEveryYear(
            move,
            against.map(({ to: { point } }) => point.year),
          ),
        ),
      };
  }
  if (every && !negated) {
    const exceptions = yearlyPairs(knowledge, region, indicator, from, to, pair)
      .filter((each) => directionOf(each) !== direction)
      .map(({ to: { point } }) => point.year);
    if (exceptions.length > 0)
      return {
        ...shared,
        verdict: "misleading",
        reason: worded((words) => words.notEveryYear(move, exceptions)),
      };
  }
  const wrong: Words[] = [];
  if (manner.cause) wrong.push(worded((words) => words.causeNotShown));
  if (manner.strength !== undefined) {
    const word = manner.strength;
    wrong.push(worded((words) => words.strengthNotShown(word)));
  }
  const agreed = every
    ? worded((words) => words.everyYear(from, to, direction))
    : worded((words) => words.isMove(move));
  if (wrong.length > 0) return { ...shared, verdict: "misleading", reason: joined([agreed, ...wrong]) };
  return { ...shared, verdict: "supported", reason: agreed, correction: null };
}

function directionOf(pair: Pair): Direction {
  const difference = differenceOf(pair);
  return difference < 0 ? "falling" : difference > 0 ? "rising" : "unchanged";
}

function yearlyPairs(
  knowledge: Knowledge,
  region: string,
  indicator: string,
  from: number,
  to: number,
  { to: last }: Pair,
): Pair[] {
  return Array.from({ length: to - from }, (_, i) => from + i + 1).flatMap((year) =>
    pairsOf(knowledge, region, indicator, year - 1, year).filter((each) => each.to.series === last.series),
  );
}
