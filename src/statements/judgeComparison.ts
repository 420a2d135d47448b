import { differenceAt } from "../model/decimal.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { agreement, inUnit } from "./agreement.ts";
import { figuresOf, figureValue, moveOf, nameOf, newestYear, pairsOf, percentOf } from "./figures.ts";
import { type Judgement, joined, worded } from "./judgement.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { ComparisonStatement } from "./statement.ts";

/** One region against another: same indicator, same year, same month; pace by relative change. */
export function judgeComparison(statement: ComparisonStatement, knowledge: Knowledge): Judgement {
  const { indicator, relation, number, manner } = statement;
  const [own, other] = [statement.region.codes[0], statement.other.codes[0]];
  if (own === undefined || other === undefined || own === other)
    return nothingKnown(statement, knowledge, own, "unknown region");
  const newest = [newestYear(knowledge, own, indicator), newestYear(knowledge, other, indicator)];
  const named = statement.year.how === "newest" ? undefined : statement.year.year;
  if (newest.some((year) => year === undefined))
    return nothingKnown(statement, knowledge, own, "not published", named);
  const year = named ?? Math.min(...newest.map((each) => each ?? 0));
  const name = nameOf(knowledge, indicator, own, year, undefined);
  const rival = knowledge.regions.get(other);
  if (name === undefined || rival === undefined)
    return nothingKnown(statement, knowledge, own, "unknown region");
  const reading = worded((words) =>
    [
      words.readsComparison(name, rival, relation),
      ...(named === undefined ? [words.assumedYear(year)] : []),
    ].join("; "),
  );

  if (relation === "faster" || relation === "slower") {
    const [a] = pairsOf(knowledge, own, indicator, statement.from ?? year - 1, year);
    const b = pairsOf(knowledge, other, indicator, statement.from ?? year - 1, year).find(
      ({ to }) => to.point.month === a?.to.point.month,
    );
    if (a === undefined || b === undefined)
      return nothingKnown(statement, knowledge, own, "not published", year);
    const isFaster = percentOf(a) < percentOf(b);
    const holds = (relation === "faster") === isFaster && percentOf(a) !== percentOf(b);
    const shared = {
      region: own,
      year,
      stated: null,
      expected: Math.round(10 * percentOf(a)) / 10,
      reading,
      rows: [a.from.point.row, a.to.point.row, b.from.point.row, b.to.point.row],
      reason: worded((words) => words.isComparedPace(moveOf(knowledge, a), moveOf(knowledge, b))),
    };
    const correction = worded((words) => words.isComparedPace(moveOf(knowledge, a), moveOf(knowledge, b)));
    const isRight = holds !== statement.negated;
    if (isRight && manner.cause)
      return {
        ...shared,
        verdict: "misleading",
        reason: joined([shared.reason, worded((words) => words.causeNotShown)]),
        correction,
      };
    return {
      ...shared,
      verdict: isRight ? "supported" : "contradicted",
      correction: isRight ? null : correction,
    };
  }

  const [a] = figuresOf(knowledge, own, indicator, year, statement.year.month);
  const b = figuresOf(knowledge, other, indicator, year).find(({ point }) => point.month === a?.point.month);
  if (a === undefined || b === undefined)
    return nothingKnown(statement, knowledge, own, "not published", year);
  const gap = differenceAt(a.point.value, b.point.value, Math.min(a.point.decimals, b.point.decimals));
  const holds = relation === "lower" ? gap < 0 : gap > 0;
  const isRight = holds !== statement.negated;
  const unit = a.series.unit;
  const comparison = worded((words) =>
    words.isComparison(figureValue(knowledge, a), figureValue(knowledge, b)),
  );
  const shared = {
    region: own,
    year,
    stated:
      number === undefined
        ? null
        : number.unit === "points" || number.unit === "percent"
          ? number.value
          : inUnit(number, unit).value,
    expected: number === undefined ? a.point.value : Math.abs(gap),
    reading,
    rows: [a.point.row, b.point.row],
    reason: comparison,
    correction: worded((words) =>
      words.comparisonSentence(figureValue(knowledge, a), figureValue(knowledge, b)),
    ),
  };
  if (manner.mixedMonths)
    return {
      ...shared,
      verdict: "misleading",
      reason: joined([comparison, worded((words) => words.differentMonths)]),
    };
  if (!isRight) return { ...shared, verdict: "contradicted" };
  if (number !== undefined) {
    const stated = number.unit === "points" || number.unit === "percent" ? number : inUnit(number, unit);
    const isGap = agreement(number, stated, Math.abs(gap), a.point.decimals, "") !== "no";
    const percent = Math.abs(100 * (a.point.value / b.point.value - 1));
    const isRelative =
      number.unit === "percent" && Math.abs(percent - number.value) <= Math.max(number.rounding, 0.005);
    if (!isGap && !isRelative) return { ...shared, verdict: "contradicted" };
    if (isGap && !isRelative && number.unit === "percent" && unit.startsWith("percent")) {
      return {
        ...shared,
        verdict: "misleading",
        reason: joined([
          comparison,
          worded((words) => words.gapInPoints(words.differenceAmount(gap, unit, a.point.decimals))),
        ]),
      };
    }
  }
  return { ...shared, verdict: "supported", correction: null };
}
