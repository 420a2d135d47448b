import type { Knowledge } from "../model/knowledge.ts";
import type { Words } from "../model/words.ts";
import { figuresOf, figureValue, type Known, newestYear } from "./figures.ts";
import { worded } from "./judgement.ts";
import type { LevelStatement } from "./statement.ts";

/** Something said with a right number that is not so. */
export interface Blemish {
  readonly reason: Words;
}

/** What is wrong with the words around a level whose number is right. */
export function blemishes(statement: LevelStatement, figure: Known, knowledge: Knowledge): Blemish[] {
  const { manner, number, indicator, year } = statement;
  const found: Words[] = [];
  const isPoor = indicator === "headcount" || indicator === "headcount_ratio";
  if (number.unit === "points" && figure.series.unit === "percent")
    found.push(worded((words) => words.pointsForLevel(figureValue(knowledge, figure))));
  if (number.unit === "households" || (isPoor && statement.countsHouseholds)) {
    found.push(worded((words) => words.householdsForPeople));
  }
  if (indicator === "poverty_line") {
    if (manner.income) found.push(worded((words) => words.incomeForExpenditure));
    if (manner.wrongPeriod !== undefined) found.push(worded((words) => words.wrongPeriod));
    if (manner.wrongBearer !== undefined) found.push(worded((words) => words.wrongBearer));
  } else if (isPoor && manner.income && !statement.besideLine) {
    found.push(worded((words) => words.incomeForExpenditure));
  }
  const newest = newestYear(knowledge, figure.region, indicator);
  if (
    manner.newest &&
    statement.isCalledNewest &&
    year.how === "named" &&
    newest !== undefined &&
    figure.point.year < newest
  ) {
    found.push(worded((words) => words.stale(newest)));
  }
  if (isPoor && manner.register !== undefined) {
    const word = manner.register;
    found.push(worded((words) => words.registerNotSurvey(word)));
  }
  if (statement.ownsManner) {
    if (manner.cause) found.push(worded((words) => words.causeNotShown));
    if (manner.strength !== undefined) {
      const word = manner.strength;
      found.push(worded((words) => words.strengthNotShown(word)));
    }
  }
  if (statement.besideRate !== undefined && figure.point.month !== undefined) {
    const rates = figuresOf(knowledge, figure.region, "headcount_ratio", figure.point.year).filter(
      ({ point }) => Math.abs(point.value - (statement.besideRate ?? 0)) < 0.005,
    );
    if (rates.length > 0 && rates.every(({ point }) => point.month !== figure.point.month))
      found.push(worded((words) => words.mixedRounds));
  }
  return found.map((reason) => ({ reason }));
}
