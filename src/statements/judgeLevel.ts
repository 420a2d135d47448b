import type { Knowledge } from "../model/knowledge.ts";
import type { RegionCode } from "../model/region.ts";
import type { Words } from "../model/words.ts";
import { agreement, inUnit } from "./agreement.ts";
import { type Blemish, blemishes } from "./blemishes.ts";
import {
  breakBetween,
  differenceOf,
  figuresOf,
  figureValue,
  type Known,
  mainYears,
  moveOf,
  nameOf,
  newestYear,
  pairsOf,
  percentOf,
} from "./figures.ts";
import { filledGaps } from "./filledGaps.ts";
import { ambiguous, type Judgement, joined, worded } from "./judgement.ts";
import { judgeTarget } from "./judgeTarget.ts";
import { fitsUnit } from "./measures.ts";
import { nothingKnown } from "./nothingKnown.ts";
import type { LevelStatement } from "./statement.ts";

/** A stated level against the published one. */
export function judgeLevel(statement: LevelStatement, knowledge: Knowledge): Judgement {
  if (statement.isTarget) {
    const target = judgeTarget(statement, knowledge);
    if (target !== undefined && target.verdict !== "contradicted") return target;
    // A number near the word "target" may be what happened.
    const happened = judgeLevel({ ...statement, isTarget: false }, knowledge);
    if (target !== undefined && happened.verdict !== "supported") return target;
    if (target !== undefined) return happened;
  }
  const readings = statement.region.codes.flatMap((region) => readingsIn(statement, region, knowledge));
  const [first] = readings;
  if (first === undefined) return nothingKnown(statement, knowledge, undefined, "unknown region");
  if (readings.length === 1 || readings.every(({ verdict }) => verdict === first.verdict)) return first;
  return ambiguous(readings);
}

/** One reading a region, or several where the year is open and the newest is not the one that fits. */
function readingsIn(statement: LevelStatement, region: RegionCode, knowledge: Knowledge): Judgement[] {
  const { indicator, year, isBase, movedTo, manner } = statement;
  const newest = newestYear(knowledge, region, indicator);
  if (!isUnitPossible(statement)) return [impossible(statement, region, knowledge)];
  if (newest === undefined) return [unknownIn(statement, region, knowledge, year.year)];
  if (isBase && year.year === undefined) return baseReadings(statement, region, knowledge, movedTo ?? newest);
  const at = (each: number) => inYear(statement, region, each, knowledge);
  if (year.year === undefined || year.how === "carried") {
    const carried = year.how === "carried" && year.year !== undefined ? at(year.year) : undefined;
    const now = at(newest);
    if (carried !== undefined && carried.verdict !== "contradicted" && carried.verdict !== "uncheckable")
      return [carried];
    if (now.verdict !== "contradicted")
      return [
        carried !== undefined && carried.verdict === "contradicted" && now.verdict === "uncheckable"
          ? carried
          : now,
      ];
    const others = mainYears(knowledge, region, indicator)
      .map(at)
      .filter(({ verdict }) => verdict === "supported" || verdict === "misleading");
    const [other] = others;
    if (other === undefined)
      return [carried !== undefined && carried.verdict === "contradicted" ? carried : now];
    // Wrong under every reading that fits: no doubt about the verdict.
    if (others.every(({ verdict }) => verdict === "misleading") || manner.newest) {
      return [manner.newest && other.verdict === "supported" ? stale(other, newest) : other];
    }
    return [now, ...others];
  }
  return [at(year.year)];
}

function stale(judgement: Judgement, newest: number): Judgement {
  return {
    ...judgement,
    verdict: "misleading",
    reason: joined([judgement.reason, worded((words) => words.stale(newest))]),
  };
}

/** The level moved from: of the year before, else the one earlier year of the main spell that fits. */
function baseReadings(
  statement: LevelStatement,
  region: RegionCode,
  knowledge: Knowledge,
  to: number,
): Judgement[] {
  const earlier = mainYears(knowledge, region, statement.indicator).filter((year) => year < to);
  const [previous] = earlier;
  if (previous === undefined) return [unknownIn(statement, region, knowledge, undefined)];
  const first = inYear(statement, region, previous, knowledge);
  if (first.verdict === "supported") return [first];
  const fitting = earlier
    .map((year) => inYear(statement, region, year, knowledge))
    .filter(({ verdict }) => verdict === "supported");
  return fitting.length === 0 ? [first] : fitting.slice(0, 1);
}

function unknownIn(
  statement: LevelStatement,
  region: RegionCode,
  knowledge: Knowledge,
  year: number | undefined,
): Judgement {
  const reason =
    statement.indicator === "extreme_poverty_ratio"
      ? "extreme"
      : statement.indicator === "population"
        ? "not judged"
        : "not published";
  return nothingKnown(statement, knowledge, region, reason, year);
}

/** The statement read for one region and one year. */
function inYear(
  statement: LevelStatement,
  region: RegionCode,
  year: number,
  knowledge: Knowledge,
): Judgement {
  const { indicator, number, manner } = statement;
  const figures = figuresOf(knowledge, region, indicator, year, statement.year.month);
  const place = knowledge.regions.get(region);
  const [main] = figures;
  if (main === undefined || place === undefined) {
    const newest = newestYear(knowledge, region, indicator) ?? 0;
    if (year > newest && manner.forecast) return forecastOf(statement, region, year, knowledge);
    return unknownIn(statement, region, knowledge, year);
  }
  const unit = main.series.unit;
  const stated = inUnit(number, unit);
  const fitting = figures.find(
    (each) => agreement(number, stated, each.point.value, each.point.decimals, indicator) !== "no",
  );
  const figure = fitting ?? main;
  const value = figureValue(knowledge, figure);
  const name = nameOf(knowledge, indicator, region, year, figure.point.month);
  if (name === undefined) return unknownIn(statement, region, knowledge, year);
  const shared = {
    region,
    year,
    stated: stated.value,
    expected: figure.point.value,
    reading: readingOf(statement, knowledge, figure),
    rows: [figure.point.row],
    correction: worded((words) =>
      manner.income && indicator === "poverty_line" ? words.lineSentence(value) : words.levelSentence(value),
    ),
  };
  if (fitting === undefined) return { ...shared, ...mismatch(statement, region, year, figure, knowledge) };

  const degree = agreement(number, stated, fitting.point.value, fitting.point.decimals, indicator);
  const reason = worded((words) =>
    degree === "exact"
      ? words.isFigure(value)
      : degree === "revised"
        ? words.isRevised(value)
        : words.isRounded(value),
  );
  const moved = movedFault(statement, fitting, knowledge);
  if (moved !== undefined) return { ...shared, verdict: "misleading", reason: joined([reason, moved]) };
  const wrong: Blemish[] = blemishes(statement, fitting, knowledge);
  if (wrong.length > 0)
    return {
      ...shared,
      verdict: "misleading",
      reason: joined([reason, ...wrong.map((each) => each.reason)]),
    };
  return { ...shared, verdict: "supported", reason, correction: null };
}

/** The unit is none of this measure: whatever the figure, the statement cannot be right. */
function impossible(statement: LevelStatement, region: RegionCode, knowledge: Knowledge): Judgement {
  const { indicator, number, year } = statement;
  const at = year.year ?? newestYear(knowledge, region, indicator);
  const nothing = nothingKnown(statement, knowledge, region, "not published", at);
  const [figure] = at === undefined ? [] : figuresOf(knowledge, region, indicator, at);
  const value = figure === undefined ? undefined : figureValue(knowledge, figure);
  const unit = number.text.replace(/[\d.,\s]+/g, " ").trim();
  return {
    ...nothing,
    verdict: "contradicted",
    expected: figure?.point.value ?? null,
    reason: joined([
      worded((words) => words.unitImpossible(indicator, unit)),
      value === undefined ? undefined : worded((words) => words.isOther(value)),
    ]),
    rows: figure === undefined ? [] : [figure.point.row],
    correction: value === undefined ? null : worded((words) => words.levelSentence(value)),
  };
}

function isUnitPossible({ indicator, number }: LevelStatement): boolean {
  if (number.unit === "households" && indicator === "headcount") return true;
  if (number.unit === "points") return true;
  return fitsUnit(indicator, number.unit);
}

/** A right level moved to across a break, or from a figure of another month. */
function movedFault(
  { movedFrom, isBase, direction }: LevelStatement,
  figure: Known,
  knowledge: Knowledge,
): Words | undefined {
  // Where a word of direction led there, the move is judged with that word.
  if (isBase || direction !== undefined) return undefined;
  const { region, indicator, point, series } = figure;
  if (movedFrom !== undefined && movedFrom.year.year !== undefined) {
    const from = movedFrom.year.year;
    if (from < point.year) {
      const severed = breakBetween(series, from, point.year);
      if (severed !== undefined) return worded((words) => words.acrossBreak(from, point.year, severed));
    }
    const bases = figuresOf(knowledge, region, indicator, from, movedFrom.year.month);
    const base = bases.find(
      (each) =>
        agreement(
          movedFrom.number,
          inUnit(movedFrom.number, series.unit),
          each.point.value,
          each.point.decimals,
          indicator,
        ) !== "no",
    );
    if (
      base !== undefined &&
      base.point.month !== point.month &&
      base.point.month !== undefined &&
      point.month !== undefined
    ) {
      return worded((words) => words.differentMonths);
    }
  }
  return undefined;
}

/** Why a number is not the published one, as far as the figures tell. */
function mismatch(
  statement: LevelStatement,
  region: RegionCode,
  year: number,
  figure: Known,
  knowledge: Knowledge,
): Pick<Judgement, "verdict" | "reason"> {
  const { indicator, number } = statement;
  const unit = figure.series.unit;
  const stated = inUnit(number, unit);
  const value = figureValue(knowledge, figure);
  const fits = (published: number, decimals: number) =>
    agreement({ hedge: "none" }, stated, published, decimals, indicator) === "exact" ||
    (agreement({ hedge: "none" }, stated, published, decimals, indicator) === "rounded" &&
      stated.rounding < 0.06);
  const sole = worded((words) => words.isOther(value));
  if (unit === "percent" && (number.unit === "percent" || number.unit === "points")) {
    for (const to of [year, ...mainYears(knowledge, region, indicator).filter((each) => each !== year)].slice(
      0,
      statement.year.how === "named" ? 1 : 4,
    )) {
      for (const pair of pairsOf(knowledge, region, indicator, to - 1, to)) {
        const move = moveOf(knowledge, pair);
        if (
          Math.abs(Math.abs(percentOf(pair)) - number.value) <= Math.max(number.rounding, 0.005) + 1e-9 &&
          number.value < 20
        ) {
          return { verdict: "misleading", reason: worded((words) => words.relativeAsLevel(move)) };
        }
        if (fits(Math.abs(differenceOf(pair)), 2))
          return { verdict: "misleading", reason: worded((words) => words.differenceAsLevel(move)) };
      }
    }
  }
  const target = knowledge.targets.find(
    (each) =>
      each.region === region &&
      each.indicator === indicator &&
      each.year === year &&
      fits(each.low, each.decimals),
  );
  if (target !== undefined) {
    return {
      verdict: "misleading",
      reason: joined([
        worded((words) => words.isTargetNotFigure(words.amount(target.low, unit, target.decimals), year)),
        sole,
      ]),
    };
  }
  const otherYear = mainYears(knowledge, region, indicator)
    .flatMap((each) => (each === year ? [] : figuresOf(knowledge, region, indicator, each)))
    .find(({ point }) => fits(point.value, point.decimals));
  const otherMonth = figuresOf(knowledge, region, indicator, year).find(
    ({ point }) => point.month !== figure.point.month && fits(point.value, point.decimals),
  );
  const otherRegion = regionsNear(knowledge, region)
    .flatMap((code) => figuresOf(knowledge, code, indicator, year))
    .find(({ point }) => fits(point.value, point.decimals));
  const hint =
    otherMonth !== undefined
      ? worded((words) => words.isOtherMonth(figureValue(knowledge, otherMonth)))
      : otherRegion !== undefined
        ? worded((words) => words.isOtherRegion(figureValue(knowledge, otherRegion)))
        : otherYear !== undefined
          ? worded((words) => words.isOtherYear(figureValue(knowledge, otherYear)))
          : implied(statement, region, year, knowledge);
  return { verdict: "contradicted", reason: joined([sole, hint]) };
}

/** The places a figure is most often taken from by mistake: the namesake, the province's districts, the province, the country. */
function regionsNear({ regions, country }: Knowledge, region: RegionCode): RegionCode[] {
  const own = regions.get(region);
  const parent = own?.parent;
  const base = own?.name.replace(/^(?:Kota|Kabupaten)\s+/, "");
  const siblings = [...regions.values()].filter(
    ({ code, level, parent: of }) => code !== region && level === own?.level && of === parent,
  );
  const namesakes = siblings.filter(({ name }) => name.replace(/^(?:Kota|Kabupaten)\s+/, "") === base);
  const upper = parent === undefined || parent === country ? [] : [parent];
  return [...namesakes, ...upper, country, ...siblings].map((each) =>
    typeof each === "string" ? each : each.code,
  );
}

/** A count against the rate: the population that it would imply. */
function implied(
  statement: LevelStatement,
  region: RegionCode,
  year: number,
  knowledge: Knowledge,
): Words | undefined {
  if (statement.indicator !== "headcount") return undefined;
  const [rate] = figuresOf(knowledge, region, "headcount_ratio", year);
  const [count] = figuresOf(knowledge, region, "headcount", year);
  if (rate === undefined || count === undefined || rate.point.value === 0) return undefined;
  const population = (thousands: number) => Math.round((100 * thousands) / rate.point.value) * 1000;
  const stated = inUnit(statement.number, "thousand persons");
  const name = figureValue(knowledge, rate);
  return worded((words) =>
    words.wouldImply(
      words.amount(stated.value, "thousand persons", stated.rounding < 0.3 ? 2 : 0),
      name,
      words.amount(population(stated.value), "", 0),
      words.amount(population(count.point.value), "", 0),
    ),
  );
}

function forecastOf(
  statement: LevelStatement,
  region: RegionCode,
  year: number,
  knowledge: Knowledge,
): Judgement {
  const nothing = nothingKnown(statement, knowledge, region, "forecast", year);
  return statement.manner.official || /akan|will|pasti|certain/iu.test(statement.sentence)
    ? {
        ...nothing,
        verdict: "misleading",
        reason: joined([worded((words) => words.forecastAsFact), nothing.reason]),
      }
    : nothing;
}

function readingOf(statement: LevelStatement, knowledge: Knowledge, figure: Known): Words {
  const { number, region, year } = statement;
  const name = nameOf(knowledge, figure.indicator, figure.region, figure.point.year, figure.point.month);
  if (name === undefined) return { id: "", en: "" };
  return worded((words) =>
    [
      words.readsLevel(name, number.text.trim()),
      ...filledGaps(words, name.region, region, name.year, year.how, statement.isUnnamed),
    ].join("; "),
  );
}
