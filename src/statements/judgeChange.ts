import type { Knowledge } from "../model/knowledge.ts";
import type { RegionCode } from "../model/region.ts";
import type { Words } from "../model/words.ts";
import { agreement, inUnit } from "./agreement.ts";
import {
  breakBetween,
  differenceOf,
  mainYears,
  moveOf,
  nameOf,
  newestYear,
  type Pair,
  pairsOf,
  percentOf,
} from "./figures.ts";
import { filledGaps } from "./filledGaps.ts";
import { ambiguous, type Judgement, joined, worded } from "./judgement.ts";
import { targetsOf } from "./judgeTarget.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { ChangeStatement } from "./statement.ts";

/** A stated change against the difference of the published figures. */
export function judgeChange(statement: ChangeStatement, knowledge: Knowledge): Judgement {
  if (statement.needed) {
    const needed = judgeNeeded(statement, knowledge);
    if (needed !== undefined) return needed;
  }
  const [place] = statement.region.codes;
  if (
    statement.manner.mixedMonths &&
    place !== undefined &&
    knowledge.regions.get(place)?.level !== "district"
  ) {
    const nothing = nothingKnown(statement, knowledge, place, "not published", statement.to.year);
    return { ...nothing, verdict: "misleading", reason: worded((words) => words.differentMonths) };
  }
  const readings = statement.region.codes.flatMap((region) => readingsIn(statement, region, knowledge));
  if (statement.orIndicator !== undefined && readings.every(({ verdict }) => verdict === "contradicted")) {
    const other = judgeChange(
      { ...statement, indicator: statement.orIndicator, orIndicator: undefined },
      knowledge,
    );
    if (other.verdict === "supported") return other;
  }
  const [first] = readings;
  if (first === undefined) return nothingKnown(statement, knowledge, undefined, "unknown region");
  return readings.every(({ verdict }) => verdict === first.verdict) ? first : ambiguous(readings);
}

function readingsIn(statement: ChangeStatement, region: RegionCode, knowledge: Knowledge): Judgement[] {
  const { indicator, to, manner } = statement;
  const newest = newestYear(knowledge, region, indicator);
  const unknown = (year?: number) => [
    nothingKnown(
      statement,
      knowledge,
      region,
      indicator === "extreme_poverty_ratio" ? "extreme" : "not published",
      year,
    ),
  ];
  if (newest === undefined) return unknown(to.year);
  const between = (from: number | undefined, year: number) => {
    const years = mainYears(knowledge, region, indicator);
    const base = from ?? (statement.perYear ? years.at(-1) : year - 1);
    return base === undefined
      ? []
      : pairsOf(knowledge, region, indicator, base, year, to.month).map((pair) =>
          inPair(statement, pair, knowledge),
        );
  };
  const best = (all: readonly Judgement[]) =>
    all.find(({ verdict }) => verdict === "supported") ??
    all.find(({ verdict }) => verdict === "misleading") ??
    all[0];
  if (to.year !== undefined && to.year > newest && manner.forecast) {
    return [nothingKnown(statement, knowledge, region, "forecast", to.year)];
  }
  if (to.year !== undefined && (to.how === "named" || to.how === "inferred")) {
    const found = best(between(statement.from, to.year));
    return found === undefined ? unknown(to.year) : [found];
  }
  const carried = to.year === undefined ? undefined : best(between(statement.from, to.year));
  if (carried !== undefined && carried.verdict !== "contradicted") return [carried];
  const now = best(between(statement.from, newest));
  if (now === undefined) return carried === undefined ? unknown(newest) : [carried];
  if (now.verdict !== "contradicted" || statement.from !== undefined) return [now];
  const others = mainYears(knowledge, region, indicator)
    .filter((year) => year !== newest)
    .flatMap((year) => between(undefined, year))
    .filter(({ verdict }) => verdict !== "contradicted");
  const [other] = others;
  if (carried !== undefined || other === undefined) return [carried ?? now];
  return others.every(({ verdict }) => verdict === "misleading") ? [other] : [now, other];
}

function inPair(statement: ChangeStatement, pair: Pair, knowledge: Knowledge): Judgement {
  const { number, indicator, direction, perYear, manner, vague } = statement;
  const { series, region, point } = pair.to;
  const unit = series.unit;
  const isShare = unit.startsWith("percent") || unit === "index (percent)" || unit === "index";
  const years = point.year - pair.from.point.year;
  const scale = perYear ? years : 1;
  const difference = differenceOf(pair) / scale;
  const percent = perYear
    ? 100 * ((pair.to.point.value / pair.from.point.value) ** (1 / years) - 1)
    : percentOf(pair);
  const move = moveOf(knowledge, pair);
  const stated =
    number.unit === "percent" || number.unit === "points"
      ? { value: number.value, rounding: number.rounding }
      : inUnit(number, unit);
  const decimals = Math.min(pair.from.point.decimals, point.decimals);
  const asDifference = vague
    ? Math.abs(difference) < 1 && unit.startsWith("percent")
    : (agreement(number, stated, Math.abs(difference), perYear ? 4 : decimals, perYear ? "" : indicator) !==
        "no" &&
        (perYear ||
          agreement(number, stated, Math.abs(difference), decimals, "") !== "no" ||
          number.unit !== "points")) ||
      (!perYear &&
        agreement(
          number,
          stated,
          Math.abs(point.value - pair.from.point.value),
          Math.max(pair.from.point.decimals, point.decimals),
          "",
        ) === "exact");
  const relativeStated = { value: number.value, rounding: Math.max(number.rounding, 0.005) };
  const asPercent =
    Math.abs(Math.abs(percent) - relativeStated.value) <= relativeStated.rounding + 1e-9 ||
    (number.hedge === "about" &&
      Math.abs(Math.abs(percent) - relativeStated.value) <=
        Math.max(relativeStated.rounding, 0.05 * Math.abs(percent)));
  const name = nameOf(knowledge, indicator, region, point.year, point.month);
  const isPercentStated = number.unit === "percent";
  const expectsPercent = isPercentStated && !isShare;
  const shared = {
    region,
    year: point.year,
    stated: number.unit === "percent" || number.unit === "points" ? number.value : stated.value,
    expected: rounded(
      Math.abs(expectsPercent || (isPercentStated && asPercent && !asDifference) ? percent : difference),
      expectsPercent ? 1 : decimals + (perYear ? 1 : 0),
    ),
    reading:
      name === undefined
        ? { id: "", en: "" }
        : worded((words) =>
            [
              perYear
                ? words.readsPace(name, pair.from.point.year, number.text.trim())
                : words.readsChange(name, pair.from.point.year, number.text.trim(), direction),
              ...filledGaps(
                words,
                name.region,
                statement.region,
                name.year,
                statement.to.how,
                statement.isUnnamed,
              ),
            ].join("; "),
          ),
    rows: [pair.from.point.row, point.row],
    correction: worded((words) => words.changeSentence(move)),
  };
  const agrees = perYear
    ? worded((words) => words.isPace(move, words.differenceAmount(difference, unit, decimals + 1)))
    : worded((words) => words.isMove(move));
  const isRight = expectsPercent
    ? asPercent
    : isPercentStated
      ? asPercent && !(asDifference && !asExactly(percent, number.value))
      : asDifference;
  const is = difference < 0 ? "falling" : difference > 0 ? "rising" : "unchanged";
  const pointsInstead = isPercentStated && isShare && asDifference;
  const percentInstead = number.unit === "points" && asPercent && !asDifference;
  if ((isRight || pointsInstead || percentInstead) && direction !== undefined && direction !== is) {
    return { ...shared, verdict: "contradicted", reason: worded((words) => words.wrongDirection(move)) };
  }
  const wrong: Words[] = [];
  if (!isRight && pointsInstead) wrong.push(worded((words) => words.percentForPoints(move)));
  else if (!isRight && percentInstead) wrong.push(worded((words) => words.pointsForPercent(move)));
  else if (!isRight)
    return {
      ...shared,
      verdict: "contradicted",
      reason: worded((words) =>
        perYear
          ? words.isPace(move, words.differenceAmount(difference, unit, decimals + 1))
          : words.isOtherChange(move),
      ),
    };
  const severed = breakBetween(series, pair.from.point.year, point.year);
  if (severed !== undefined)
    wrong.push(worded((words) => words.acrossBreak(pair.from.point.year, point.year, severed)));
  if (number.unit === "households") wrong.push(worded((words) => words.householdsForPeople));
  if (manner.cause) wrong.push(worded((words) => words.causeNotShown));
  if (manner.strength !== undefined) {
    const word = manner.strength;
    wrong.push(worded((words) => words.strengthNotShown(word)));
  }
  if (manner.register !== undefined && (indicator === "headcount_ratio" || indicator === "headcount")) {
    const word = manner.register;
    wrong.push(worded((words) => words.registerNotSurvey(word)));
  }
  if (wrong.length > 0)
    return { ...shared, verdict: "misleading", reason: joined([...(isRight ? [agrees] : []), ...wrong]) };
  return { ...shared, verdict: "supported", reason: agrees, correction: null };
}

/** A relative change said to a decimal that only it can have. */
function asExactly(percent: number, stated: number): boolean {
  return Math.abs(Math.abs(percent) - stated) < 0.005;
}

function rounded(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}

/** The yearly change a target would need from the newest figure. */
function judgeNeeded(statement: ChangeStatement, knowledge: Knowledge): Judgement | undefined {
  const region = statement.region.codes[0];
  const { indicator, number } = statement;
  if (region === undefined) return undefined;
  const newest = newestYear(knowledge, region, indicator);
  const year = statement.to.year;
  if (newest === undefined || year === undefined) return undefined;
  const [target] = targetsOf(knowledge, region, indicator, year);
  if (target?.year === undefined || target.year <= newest) return undefined;
  const pair = pairsOf(knowledge, region, indicator, newest - 1, newest)[0];
  if (pair === undefined) return undefined;
  const steps = target.year - newest;
  const last = pair.to.point.value;
  const needed = Math.abs(target.high - last) / steps;
  const neededPercent = Math.abs(100 * ((target.high / last) ** (1 / steps) - 1));
  const unit = pair.to.series.unit;
  const stated = number.unit === "percent" || number.unit === "points" ? number : inUnit(number, unit);
  const near = (value: number) =>
    Math.abs(value - stated.value) <=
    Math.max(stated.rounding, 0.0051) + (number.hedge === "about" ? 0.025 * value : 0);
  const name = nameOf(knowledge, indicator, region, target.year, undefined);
  if (name === undefined) return undefined;
  const isPercent = number.unit === "percent";
  const verdict = isPercent
    ? near(neededPercent)
      ? "supported"
      : near(needed)
        ? "misleading"
        : "contradicted"
    : near(needed)
      ? "supported"
      : "contradicted";
  const move = moveOf(knowledge, pair);
  return {
    region,
    year: target.year,
    stated: stated.value,
    expected: rounded(isPercent ? neededPercent : needed, 2),
    reading: worded((words) => words.readsPace(name, newest, number.text.trim())),
    verdict,
    reason: joined([
      worded((words) =>
        words.isTarget(name, words.amount(target.high, unit, target.decimals), target.document),
      ),
      worded((words) =>
        words.isNeeded(words.differenceAmount(needed, unit, 2), newest, target.year ?? newest),
      ),
      ...(verdict === "misleading"
        ? [worded((words) => words.percentForPoints({ ...move, difference: needed, percent: neededPercent }))]
        : []),
    ]),
    rows: [pair.to.point.row, target.row],
    correction:
      verdict === "supported"
        ? null
        : worded((words) =>
            words.neededSentence(
              name,
              words.amount(target.high, unit, target.decimals),
              words.differenceAmount(needed, unit, 2),
              newest,
            ),
          ),
  };
}
