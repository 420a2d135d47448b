import type { Knowledge } from "../model/knowledge.ts";
import { inUnit } from "./agreement.ts";
import { figuresOf, figureValue, newestYear } from "./figures.ts";
import { type Judgement, joined, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { LevelStatement } from "./statement.ts";

/**
 * A count of extremely poor people, or of poor people by a register, beside the survey's: it cannot be judged,
 * but it misleads where it exceeds all poor people or is called the number of the poor.
 */
export function judgeRegister(statement: LevelStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, manner, number, year } = statement;
  const isExtreme = indicator === "extreme_poverty_ratio";
  const nothing = nothingKnown(
    statement,
    knowledge,
    region,
    isExtreme ? "extreme" : "register",
    year.how === "named" ? year.year : undefined,
  );
  if (region === undefined) return nothing;
  const newest = newestYear(knowledge, region, "headcount");
  const at = year.year === undefined ? newest : Math.min(year.year, newest ?? year.year);
  const [poor] = at === undefined ? [] : figuresOf(knowledge, region, "headcount", at);
  if (
    poor === undefined ||
    (number.unit !== "persons" && number.unit !== "households" && number.unit !== "none")
  )
    return nothing;
  const stated = inUnit(number, poor.series.unit);
  const figure = figureValue(knowledge, poor);
  const word = manner.register;
  const shared = {
    ...nothing,
    year: at ?? null,
    stated: stated.value,
    expected: poor.point.value,
    rows: [poor.point.row],
    correction: worded((words) => words.levelSentence(figure)),
  };
  if (stated.value > poor.point.value) {
    return {
      ...shared,
      verdict: "misleading",
      reason: joined([
        worded((words) => words.extremeAbovePoor(figure)),
        word === undefined ? undefined : worded((words) => words.registerNotSurvey(word)),
      ]),
    };
  }
  if (word !== undefined && !isExtreme)
    return { ...shared, verdict: "misleading", reason: worded((words) => words.registerNotSurvey(word)) };
  return nothing;
}
