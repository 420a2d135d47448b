import type { Knowledge } from "../model/knowledge.ts";
import { differenceOf, nameOf, newestYear, pairsOf } from "./figures.ts";
import { type Judgement, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { BreadthStatement } from "./statement.ts";

/** How many of a province's districts moved one way in a year. */
export function judgeBreadth(statement: BreadthStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, number, direction } = statement;
  const own = region === undefined ? undefined : knowledge.regions.get(region);
  const province =
    own?.level === "province" ? own.code : own?.level === "district" ? own.parent : knowledge.province;
  if (province === undefined || number === undefined)
    return nothingKnown(statement, knowledge, region, "unknown region");
  const districts = [...knowledge.regions.values()].filter(
    ({ level, parent }) => level === "district" && parent === province,
  );
  const newest = Math.max(...districts.map(({ code }) => newestYear(knowledge, code, indicator) ?? 0));
  const year =
    statement.year.how === "newest" || statement.year.year === undefined ? newest : statement.year.year;
  const pairs = districts.flatMap(({ code }) =>
    pairsOf(knowledge, code, indicator, year - 1, year).slice(0, 1),
  );
  const name = nameOf(knowledge, indicator, province, year, pairs[0]?.to.point.month);
  if (name === undefined || pairs.length < districts.length * 0.8)
    return nothingKnown(statement, knowledge, province, "not published", year);
  const falling = pairs.filter((pair) => differenceOf(pair) < 0).length;
  const rising = pairs.filter((pair) => differenceOf(pair) > 0).length;
  const expected = direction === "falling" ? falling : rising;
  const isRight = number.value === expected && (number.among === undefined || number.among === pairs.length);
  return {
    region: province,
    year,
    stated: number.value,
    expected,
    reading: worded((words) => words.readsBreadth(name, number.value, direction)),
    verdict: isRight ? "supported" : "contradicted",
    reason: worded((words) => words.isBreadth(name, falling, rising, pairs.length)),
    rows: [],
    correction: isRight
      ? null
      : worded((words) => words.breadthSentence(name, falling, rising, pairs.length)),
  };
}
