import type {
  FigureName,
  FigureValue,
  MovePhrase,
  StatementWords,
  UncheckableReason,
} from "../statementWords.ts";
import { list, number, ordinal, period, quantity } from "./formats.ts";

const NAMES: Readonly<Record<string, string>> = {
  headcount_ratio: "poverty rate",
  headcount: "number of poor people",
  poverty_line: "poverty line",
  poverty_gap_index: "poverty gap index (P1)",
  poverty_severity_index: "poverty severity index (P2)",
  extreme_poverty_ratio: "extreme poverty",
  unemployment_rate: "unemployment rate",
  labour_participation_rate: "labour force participation rate",
  human_development_index: "human development index",
  life_expectancy: "life expectancy",
  mean_years_schooling: "mean years of schooling",
  expected_years_schooling: "expected years of schooling",
  adjusted_expenditure: "adjusted expenditure per person",
  grdp_growth: "economic growth",
  grdp_per_capita: "GRDP per person",
  stunting: "prevalence of stunting",
  safe_water: "access to improved drinking water",
  adequate_sanitation: "access to improved sanitation",
  gini_ratio: "Gini ratio",
  minimum_wage: "minimum wage",
  health_insurance_coverage: "health insurance coverage",
  out_of_school_children: "number of out-of-school children",
  population: "population",
};

const nameOf = (indicator: string) => NAMES[indicator] ?? indicator;
/** Who publishes a figure, in brackets; those that are not the statistics office's stand without. */
const OTHERS = ["stunting", "minimum_wage", "health_insurance_coverage", "out_of_school_children"];
const cited = (indicator: string) => (OTHERS.includes(indicator) ? "" : " (BPS)");
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const when = ({ year, month }: FigureName) => period(year, month ?? null);
/** "poverty rate of Kota Pekalongan", "number of poor people in Kota Pekalongan". */
const placed = ({ indicator, region }: Pick<FigureName, "indicator" | "region">) =>
  `${nameOf(indicator)} ${indicator === "headcount" ? "in" : "of"} ${region.name}`;
const of = (name: FigureName) => `${placed(name)}, ${when(name)}`;
const DIRECTIONS: Readonly<Record<string, string>> = {
  falling: "fell",
  rising: "rose",
  unchanged: "did not change",
};
const turned = (difference: number) => (difference < 0 ? "fell" : difference > 0 ? "rose" : "did not change");
const RELATIONS: Readonly<Record<string, string>> = {
  lower: "lower than",
  higher: "higher than",
  faster: "falling faster than",
  slower: "falling more slowly than",
};
const SIDES: Readonly<Record<string, string>> = { lowest: "from the lowest", highest: "from the highest" };

function amount(value: number, unit: string, decimals: number): string {
  const digits = number.magnitude(value, decimals);
  if (value < 0 && unit === "percent")
    return quantity(value, unit, decimals).replace(digits, number.plain(value, decimals));
  if (unit.startsWith("percent of")) return quantity(value, "percent", decimals);
  if (unit === "thousand persons" && Math.abs(value) >= 1000)
    return `${number.magnitude(value / 1000, 2)}\u00a0million\u00a0people`;
  switch (unit) {
    case "years":
      return `${digits}\u00a0years`;
    case "IDR per month":
      return `Rp${digits}`;
    case "million IDR per person per year":
      return `Rp${digits}\u00a0million`;
    case "thousand IDR per person per year":
      return `Rp${digits}\u00a0thousand`;
    case "children":
      return `${digits}\u00a0children`;
    case "persons":
      return `${digits}\u00a0people`;
    default:
      return quantity(value, unit, decimals);
  }
}

function differenceAmount(value: number, unit: string, decimals: number): string {
  return unit.startsWith("percent")
    ? quantity(value, "percentage points", decimals)
    : amount(value, unit, decimals);
}

const print = ({ value, unit, decimals }: FigureValue) => amount(value, unit, decimals);
const apart = ({ difference, from, to }: MovePhrase) =>
  differenceAmount(difference, to.unit, Math.min(from.decimals, to.decimals));
const relative = ({ percent }: MovePhrase) => quantity(percent, "percent", 1);
const move = (phrase: MovePhrase) =>
  phrase.difference === 0
    ? `${print(phrase.from)} in ${when(phrase.from)} and ${print(phrase.to)} in ${when(phrase.to)}: no change`
    : `${turned(phrase.difference)} by ${apart(phrase)}, from ${print(phrase.from)} in ${when(phrase.from)} to ${print(phrase.to)} in ${when(phrase.to)}`;
const tied = (ties: readonly string[]) => (ties.length === 0 ? "" : `, tied with ${list(ties)}`);

const UNCHECKABLE: Readonly<Record<UncheckableReason, string>> = {
  "no number": "There is no number or direction that could be compared.",
  budget: "Budgets and programmes are not judged here; only figures of poverty and of basic services.",
  "below district": "There are no survey figures for places below the district.",
  extreme: "No figure of extreme poverty by district is published in these data.",
  register:
    "Registers hold lists for targeting, not survey results; they cannot be compared with the figures of BPS.",
  question: "A question states nothing.",
  forecast: "There is no figure for that year yet; an expectation is no figure that could be compared.",
  "not published": "The figure is not published, or not known at this edition’s data cut-off.",
  "unknown region": "The place is not recognised.",
  "not judged": "This measure is not judged here.",
};

/** Statements repeated, judged and put right, in English. */
export const statements: StatementWords = {
  amount,
  differenceAmount,

  readsLevel: (name, stated) => `${of(name)}: ${stated}`,
  readsTarget: (name, stated) => `target for the ${of(name)}: ${stated}`,
  readsChange: (name, from, stated, direction) =>
    `${placed(name)} ${direction === undefined ? "changed" : DIRECTIONS[direction]} by ${stated}${from === undefined ? "" : ` from ${from}`} to ${name.year}`,
  readsPace: (name, from, stated) =>
    `pace of the ${placed(name)}${from === undefined ? "" : `, ${from}–${name.year}`}: ${stated} a year`,
  readsDirection: (name, from, direction, every) =>
    `${placed(name)} ${DIRECTIONS[direction]}${every ? " every year" : ""}${from === undefined ? "" : ` from ${from}`} to ${name.year}`,
  readsComparison: (name, other, relation) => `${of(name)}, ${RELATIONS[relation]} ${other.name}`,
  readsMean: (name, from, to, relation) => `${of(name)}, ${RELATIONS[relation]} the mean of ${from}–${to}`,
  isMean: (figure, mean, from, to) =>
    `${capital(of(figure))}: ${print(figure)}; the mean of ${from}–${to} is ${mean}.`,
  readsRank: (name, place, side) =>
    `rank of ${name.region.name} by ${nameOf(name.indicator)}, ${when(name)}: ${ordinal(place)} ${side === undefined ? "(side not named)" : SIDES[side]}`,
  readsOutcome: (name, met) => `target for the ${of(name)} ${met ? "met" : "missed"}`,
  readsBreadth: (name, count, direction) =>
    `${nameOf(name.indicator)} ${DIRECTIONS[direction]} in ${count} districts, ${when(name)}`,
  readsSuperlative: (name, side, since) => `${of(name)}: ${side} since ${since}`,
  readsNothing: (indicator) => `speaks of the ${nameOf(indicator)}`,
  assumedRegion: (region) => `no place named, read as ${region.name}`,
  assumedYear: (year) => `no year named, read as ${year}`,
  carriedYear: (year) => `year of the sentence before: ${year}`,
  inferredYear: (year) => `no year named; only ${year} fits every number of the sentence`,
  unnamedMeasure: "no measure named, read as the poverty rate",
  readings: (readings) => readings.join("; or "),

  isFigure: (figure) => `${capital(of(figure))}: ${print(figure)}.`,
  isRounded: (figure) => `When rounded: ${of(figure)} ${print(figure)}.`,
  isRevised: (figure) =>
    `One unit of the last decimal apart, since the figure was revised: now ${of(figure)} ${print(figure)}.`,
  isOther: (figure) =>
    `${cited(figure.indicator) === "" ? "By the data" : "By the figures of BPS"}: ${of(figure)} ${print(figure)}.`,
  isOtherYear: (figure) => `The number is the figure of ${when(figure)}.`,
  isOtherRegion: (figure) => `The number is the figure of ${figure.region.name}, ${when(figure)}.`,
  isOtherMonth: (figure) => `The number is the figure of ${when(figure)}.`,
  wouldImply: (stated, rate, implied, population) =>
    `${capital(stated)} does not fit ${print(rate)}: the population would be ${implied}, while the figures of BPS imply ${population}.`,
  isTargetNotFigure: (target, year) => `${target} is the target for ${year}, not what happened.`,
  isMove: (phrase) => `It ${move(phrase)} (${relative(phrase)} in relative terms).`,
  percentForPoints: (phrase) =>
    `${apart(phrase)} is the difference of two percentages, hence percentage points; in relative terms it ${turned(phrase.difference)} by ${relative(phrase)}.`,
  pointsForPercent: (phrase) =>
    `${relative(phrase)} is the relative change; in percentage points it is ${apart(phrase)}.`,
  pointsForLevel: (figure) =>
    `${print(figure)} is a level, hence percent; percentage points are for differences.`,
  relativeAsLevel: (phrase) =>
    `${relative(phrase)} is the relative change ${phrase.from.year}–${phrase.to.year}, not the level; the level is ${print(phrase.to)}.`,
  differenceAsLevel: (phrase) =>
    `${apart(phrase)} is the change ${phrase.from.year}–${phrase.to.year}, not the level; the level is ${print(phrase.to)}.`,
  isPace: (phrase, pace) =>
    `By the figures of BPS ${pace} a year on average from ${phrase.from.year} to ${phrase.to.year}.`,
  isOtherChange: (phrase) =>
    `${cited(phrase.to.indicator) === "" ? "By the data" : "By the figures of BPS"} it ${move(phrase)}.`,
  isNeeded: (pace, from, to) =>
    `From the figure of ${from} to the target for ${to}, ${pace} a year is needed on average.`,
  neededSentence: (name, target, pace, from) =>
    `To reach the target for ${name.year} (${target}), the ${placed(name)} must fall by ${pace} a year on average from the figure of ${from}.`,
  wrongDirection: (phrase) => `The direction is another: it ${move(phrase)}.`,
  notEveryYear: (phrase, exceptions) =>
    `It ${move(phrase)}, but not every year: otherwise in ${list(exceptions.map(String))}.`,
  everyYear: (from, to, direction) => `It ${DIRECTIONS[direction]} every year from ${from} to ${to}.`,
  acrossBreak: (from, to, breakYear) =>
    `The figures of ${from} and ${to} cannot be compared: the measurement changed in ${breakYear}.`,
  differentMonths: "March and September figures must not be compared as one series.",
  mixedRounds: "The rate and the number are of different months.",
  incomeForExpenditure: "The measure is expenditure, not income.",
  householdsForPeople: "People are counted, not families or households.",
  wrongPeriod: "The poverty line is an amount per person per month.",
  wrongBearer: "The poverty line is an amount per person, not per family.",
  unitImpossible: (indicator, unit) => `The ${nameOf(indicator)} is not stated in “${unit}”.`,
  isDenied: "That agrees with the figures of BPS, yet the sentence denies it.",
  isShared: "The rank is shared.",
  causeNotShown: "These figures do not show a cause.",
  strengthNotShown: (word) =>
    `“${word}” says more than the figures: no standard error of a change is published.`,
  stale: (newest) => `Not the newest figure: there is one for ${newest}.`,
  forecastAsFact: "A projection is no certainty, and BPS makes no projections of poverty.",
  registerNotSurvey: (word) =>
    `${word} is a list for targeting, not the source of poverty figures; poor people are counted by survey.`,
  extremeAbovePoor: (poor) =>
    `It cannot exceed all poor people by survey: ${of(poor)} ${print(poor)}. Register counts cannot be set beside survey figures.`,
  isComparison: (own, other) =>
    `${capital(when(own))}: ${own.region.name} ${print(own)}, ${other.region.name} ${print(other)}.`,
  gapInPoints: (gap) => `The difference is ${gap}: two percentages differ by percentage points.`,
  isComparedPace: (own, other) =>
    `Relative change ${own.from.year}–${own.to.year}: ${own.to.region.name} ${turned(own.percent)} by ${relative(own)}, ${other.to.region.name} ${turned(other.percent)} by ${relative(other)}.`,
  isRank: (name, fromLowest, fromHighest, count, ties) =>
    `${name.region.name} is ${ordinal(fromLowest)} lowest and ${ordinal(fromHighest)} highest of ${count}${tied(ties)} (${when(name)}).`,
  rankNeedsSide: "A rank must name its side: from the lowest or from the highest.",
  isTarget: (name, target, document) => `Target for ${name.year} by ${document}: ${target}.`,
  isOutcome: (figure, target) =>
    `The target for ${figure.year} is ${target}; what happened is ${print(figure)}.`,
  isBreadth: (_name, falling, rising, count) =>
    `It fell in ${falling} and rose in ${rising} of ${count} districts.`,
  isSuperlative: (figure, extreme, side) =>
    `${capital(side)} in ${extreme.year}, ${print(extreme)}; in ${figure.year} ${print(figure)}.`,
  uncheckable: (reason, name, newest) =>
    `${UNCHECKABLE[reason]}${reason === "not published" && name !== undefined && newest !== undefined ? ` The newest known figure of ${name.region.name} is that of ${newest}.` : ""}`,
  ambiguous: (readings) => `It can be read in more than one way: ${readings.join("; ")}.`,

  levelSentence: (figure) =>
    figure.indicator === "poverty_line"
      ? `The poverty line of ${figure.region.name} in ${when(figure)} was ${print(figure)} per person per month (BPS).`
      : figure.indicator === "headcount"
        ? `In ${when(figure)}, ${print(figure)} in ${figure.region.name} were poor (BPS).`
        : `The ${placed(figure)} in ${when(figure)} was ${print(figure)}${cited(figure.indicator)}.`,
  changeSentence: (phrase) =>
    `The ${placed(phrase.to)} ${phrase.difference === 0 ? "did not change: " : ""}${move(phrase)}${cited(phrase.to.indicator)}; no standard error of the change is published.`,
  lineSentence: (figure) =>
    `People in ${figure.region.name} are counted as poor if their average expenditure is below the poverty line, ${print(figure)} per person per month in ${when(figure)} (BPS).`,
  comparisonSentence: (own, other) =>
    `In ${when(own)} the ${placed(own)} was ${print(own)}, ${own.value < other.value ? "lower than" : own.value > other.value ? "higher than" : "the same as"} that of ${other.region.name} (${print(other)})${cited(own.indicator)}.`,
  rankSentence: (figure, fromLowest, count, ties) =>
    `The ${placed(figure)} in ${when(figure)}, ${print(figure)}, was the ${ordinal(fromLowest)} lowest of ${count} districts${tied(ties)} (computed from figures of BPS).`,
  targetSentence: (name, target, document) =>
    `The target for the ${placed(name)} in ${name.year} is ${target} by ${document}.`,
  outcomeSentence: (figure, target, document, met) =>
    `The target for ${figure.year} by ${document} is ${target}; what happened is ${print(figure)}, so the target was ${met ? "met" : "missed"}.`,
  breadthSentence: (name, falling, rising, count) =>
    `In ${when(name)} the ${nameOf(name.indicator)} fell in ${falling} and rose in ${rising} of ${count} districts (computed from figures of BPS).`,
};
