import { unitsAt } from "../model/decimal.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { figuresOf, figureValue, type Known, mainYears, nameOf, newestYear } from "./figures.ts";
import { type Judgement, joined, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { ExtremeStatement, RankStatement } from "./statement.ts";

/** A place among the province's districts, its kota or all districts; ties share a place. */
export function judgeRank(statement: RankStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, place, side, among, scope } = statement;
  const own = region === undefined ? undefined : knowledge.regions.get(region);
  if (region === undefined || own === undefined || own.level === "country")
    return nothingKnown(statement, knowledge, region, "unknown region");
  const newest = newestYear(knowledge, region, indicator);
  const year = statement.year.how === "newest" ? newest : statement.year.year;
  if (year === undefined) return nothingKnown(statement, knowledge, region, "not published");
  const peers = [...knowledge.regions.values()].filter(
    (each) =>
      each.level === own.level &&
      (scope === "country" || own.level === "province" || each.parent === own.parent) &&
      (scope !== "kota" || each.kind === "kota"),
  );
  const [mine] = figuresOf(knowledge, region, indicator, year);
  const figures = peers.flatMap(({ code }): Known[] =>
    figuresOf(knowledge, code, indicator, year)
      .filter(({ point }) => point.month === mine?.point.month)
      .slice(0, 1),
  );
  const name = nameOf(knowledge, indicator, region, year, mine?.point.month);
  // Too few peers are known to rank among: nothing is said.
  if (mine === undefined || name === undefined || figures.length < Math.max(2, 0.8 * peers.length))
    return nothingKnown(statement, knowledge, region, "not published", year);
  const worth = ({ point }: Known) => unitsAt(point.value, mine.point.decimals);
  const below = figures.filter((each) => worth(each) < worth(mine)).length;
  const above = figures.filter((each) => worth(each) > worth(mine)).length;
  const ties = figures
    .filter((each) => each.region !== region && worth(each) === worth(mine))
    .map((each) => knowledge.regions.get(each.region)?.name ?? "");
  const [fromLowest, fromHighest] = [below + 1, above + 1];
  const shared = {
    region,
    year,
    stated: place,
    expected: side === "highest" ? fromHighest : fromLowest,
    reading: worded((words) =>
      [
        words.readsRank(name, place, side),
        ...(statement.year.how === "newest" ? [words.assumedYear(year)] : []),
      ].join("; "),
    ),
    rows: [mine.point.row],
    reason: worded((words) => words.isRank(name, fromLowest, fromHighest, figures.length, ties)),
    correction: worded((words) =>
      words.rankSentence(figureValue(knowledge, mine), fromLowest, figures.length, ties),
    ),
  };
  if (among !== undefined && among !== figures.length && among !== peers.length)
    return { ...shared, verdict: "contradicted" };
  if (side === undefined) {
    const fits = [fromLowest, fromHighest].filter((each) => each === place).length;
    return fits === 0
      ? { ...shared, verdict: "contradicted" }
      : {
          ...shared,
          verdict: "uncheckable",
          expected: null,
          reason: joined([worded((words) => words.rankNeedsSide), shared.reason]),
        };
  }
  const isPlace = place === (side === "lowest" ? fromLowest : fromHighest);
  if (isPlace && statement.manner.sole && ties.length > 0) {
    return {
      ...shared,
      verdict: "contradicted",
      reason: joined([worded((words) => words.isShared), shared.reason]),
    };
  }
  const isRight = isPlace !== statement.negated;
  if (isRight && statement.manner.cause) return withoutCause(shared);
  return {
    ...shared,
    verdict: isRight ? "supported" : "contradicted",
    correction: isRight ? null : shared.correction,
  };
}

/** "terendah sejak 2015": an extreme over the years of one spell. */
export function judgeSuperlative(statement: ExtremeStatement, knowledge: Knowledge): Judgement {
  const region = statement.region.codes[0];
  const { indicator, side } = statement;
  const newest = region === undefined ? undefined : newestYear(knowledge, region, indicator);
  const year = statement.year.how === "newest" ? newest : statement.year.year;
  if (region === undefined || year === undefined)
    return nothingKnown(statement, knowledge, region, "not published");
  const [mine] = figuresOf(knowledge, region, indicator, year);
  const since = statement.since ?? knowledge.start;
  const name = nameOf(knowledge, indicator, region, year, mine?.point.month);
  if (mine === undefined || name === undefined)
    return nothingKnown(statement, knowledge, region, "not published", year);
  const years = mainYears(knowledge, region, indicator).filter((each) => each >= since && each <= year);
  const figures = years.flatMap((each) =>
    figuresOf(knowledge, region, indicator, each).filter(({ series }) => series === mine.series),
  );
  const sign = side === "lowest" ? 1 : -1;
  const extreme = figures.reduce(
    (best, each) => (sign * each.point.value < sign * best.point.value ? each : best),
    mine,
  );
  const shared = {
    region,
    year,
    stated: null,
    expected: extreme.point.value,
    reading: worded((words) => words.readsSuperlative(name, side, since)),
    rows: [...new Set([mine.point.row, extreme.point.row])],
    reason: worded((words) =>
      words.isSuperlative(figureValue(knowledge, mine), figureValue(knowledge, extreme), side),
    ),
    correction: worded((words) => words.levelSentence(figureValue(knowledge, mine))),
  };
  if (extreme.point.value !== mine.point.value) return { ...shared, verdict: "contradicted" };
  if (since < knowledge.start)
    return {
      ...shared,
      verdict: "misleading",
      reason: joined([shared.reason, worded((words) => words.acrossBreak(since, year, knowledge.start))]),
    };
  if (statement.manner.cause) return withoutCause(shared);
  return { ...shared, verdict: "supported", correction: null };
}

/** The figure is right, and shows no cause. */
function withoutCause(shared: Omit<Judgement, "verdict">): Judgement {
  return {
    ...shared,
    verdict: "misleading",
    reason: joined([shared.reason, worded((words) => words.causeNotShown)]),
  };
}
