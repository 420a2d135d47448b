import type { Edition } from "../model/edition.ts";
import { EFFECTIVENESS_YEARS } from "../model/effectiveness.ts";
import { codeOf, type Datum } from "../model/figure.ts";
import type { FourQuestions } from "../model/fourQuestions.ts";
import type { Indicator } from "../model/indicator.ts";
import type { RegionCode } from "../model/region.ts";
import type { Relevance } from "../model/relevance.ts";
import type { Point } from "../model/series.ts";
import type { YearWindow } from "../model/yearWindow.ts";
import { provinceName } from "./findingsOf.ts";
import type { ChartWords, Locale, SiteWords } from "./locale.ts";
import { FOUR_MEASURES, missingYears, paceGap, questionsOf } from "./questionsOf.ts";

/** What of a language the answers are worded with. */
export interface AnswerLanguage
  extends Pick<Locale, "language" | "number" | "quantity" | "unit" | "rank" | "verdict"> {
  readonly chart: Pick<ChartWords, "questions">;
  readonly site: Pick<SiteWords, "notPublished">;
}

/** The questions, in the order they are told. */
export const QUESTIONS = ["position", "development", "effectiveness", "relevance"] as const;

/** One answer in words, with its window and the number it rests on. */
export interface Answer {
  readonly about: (typeof QUESTIONS)[number];
  /** `undefined` where nothing could be computed. */
  readonly window: YearWindow | undefined;
  /** Without its window. Where there is no answer, why. */
  readonly text: string;
  readonly datum: AnswerDatum | undefined;
  /** What the text counts: years or districts, and of how many. */
  readonly count: { readonly some: AnswerNumber | undefined; readonly of: AnswerNumber } | undefined;
  /** Other regions of which the number holds as well. */
  readonly ties: readonly RegionCode[];
}

/** A number of an answer. */
export interface AnswerNumber extends Pick<Datum, "value" | "decimals" | "unit" | "class"> {
  readonly measure: string;
}

export interface AnswerDatum extends AnswerNumber {
  /** The unit in words. */
  readonly said: string;
}

/** The four answers for one measure. */
export interface MeasureAnswers {
  readonly indicator: Indicator;
  readonly name: string;
  readonly latest: Point;
  /** For each year between its newest figure and the edition's: that none was published. */
  readonly missing: readonly string[];
  readonly answers: readonly Answer[];
}

/** How many yearly changes the nearer window of relevance has. */
const RELEVANCE_YEARS = 5;

/** Position, development, effectiveness and relevance of the four measures, in words. */
export function answersOf(edition: Edition, locale: AnswerLanguage): MeasureAnswers[] {
  return FOUR_MEASURES.flatMap((id): MeasureAnswers[] => {
    const indicator = edition.indicators.get(id);
    const found = questionsOf(edition, id)?.answers;
    if (indicator === undefined || found === undefined) return [];
    const given = { edition, locale, indicator, found };
    return [
      {
        indicator,
        name: indicator.short[locale.language],
        latest: found.latest,
        missing: missingYears(edition, id, found.latest.year).map(locale.site.notPublished),
        answers: [
          ...positionAnswers(given),
          ...developmentAnswers(given),
          ...effectivenessAnswers(given),
          ...relevanceAnswers(given),
        ],
      },
    ];
  });
}

interface Given {
  readonly edition: Edition;
  readonly locale: AnswerLanguage;
  readonly indicator: Indicator;
  readonly found: FourQuestions;
}

function positionAnswers({ edition, locale, indicator, found }: Given): Answer[] {
  const words = locale.chart.questions;
  const { position, againstProvince } = found;
  const about = "position";
  const answers: Answer[] = [];
  if (position !== undefined) {
    const { window, rank, ties, peers, known } = position;
    const names = ties.map((code) => edition.regions.get(code)?.name ?? code);
    answers.push({
      about,
      window,
      text:
        rank === undefined
          ? words.rankUnknown(known, peers)
          : locale.rank(rank, known, indicator.polarity, names),
      datum:
        rank === undefined
          ? undefined
          : { measure: "rank", value: rank, decimals: 0, unit: "rank", said: words.rank },
      count:
        rank === undefined
          ? {
              some: counted("districts_known", known, "districts"),
              of: counted("districts", peers, "districts"),
            }
          : { some: undefined, of: counted("districts_known", known, "districts") },
      ties: rank === undefined ? [] : ties,
    });
  }
  if (againstProvince !== undefined) {
    const { window, gap } = againstProvince;
    const distance = locale.quantity(gap, differenceUnit(indicator.unit), indicator.decimals);
    const province = provinceName(edition);
    answers.push({
      about,
      window,
      text:
        gap === 0
          ? words.asProvince(province)
          : gap < 0
            ? words.belowProvince(distance, province)
            : words.aboveProvince(distance, province),
      datum: differenceDatum("distance.province", gap, indicator, locale),
      count: undefined,
      ties: [],
    });
  }
  return answers;
}

function developmentAnswers({ edition, locale, indicator, found }: Given): Answer[] {
  const about = "development";
  const { development, latest } = found;
  if (development === undefined) return [absent(about, edition, locale, indicator, latest.year)];
  const { window, total, verdict, missing } = development;
  return [
    {
      about,
      window,
      text: [
        `${locale.verdict(verdict)} (${withUnit(total, indicator, locale)})`,
        ...missing.map(locale.site.notPublished),
      ].join("; "),
      datum: differenceDatum("net_change", total, indicator, locale, verdict),
      count: undefined,
      ties: [],
    },
  ];
}

function effectivenessAnswers({ edition, locale, indicator, found }: Given): Answer[] {
  const about = "effectiveness";
  const words = locale.chart.questions;
  const { windows = [], notComputed = [] } = found.effectiveness ?? {};
  // Windows that all miss the same year are told once.
  if (windows.length === 0) {
    const longest = Math.max(...EFFECTIVENESS_YEARS);
    return [absent(about, edition, locale, indicator, found.latest.year - longest)];
  }
  return [
    ...windows.map(
      ({ window, class: name, improving, years, net }): Answer => ({
        about,
        window,
        text: `${words.effectiveness[name]} (${words.of(improving, years)}; ${locale.number.signed(net, indicator.decimals)})`,
        datum: differenceDatum(`net_change.effectiveness.${years}`, net, indicator, locale, name),
        count: {
          some: counted(`improving_years.effectiveness.${years}`, improving, "years"),
          of: counted(`yearly_changes.effectiveness.${years}`, years, "years"),
        },
        ties: [],
      }),
    ),
    ...notComputed.map((years) => absent(about, edition, locale, indicator, found.latest.year - years)),
  ];
}

/** Against the province, over the last five yearly changes and from the first base year there is. */
function relevanceAnswers({ edition, locale, indicator, found }: Given): Answer[] {
  const about = "relevance";
  const words = locale.chart.questions;
  const rows = found.relevance.province;
  const longest = rows[0];
  const near = rows.find(({ window }) => window[1] - window[0] === RELEVANCE_YEARS);
  const from = found.latest.year - RELEVANCE_YEARS;
  const shown = [near, longest].filter((row, i, all) => row !== undefined && all.indexOf(row) === i);
  if (shown.length === 0) return [absent(about, edition, locale, indicator, from)];
  return [
    ...(near === undefined ? [absent(about, edition, locale, indicator, from)] : []),
    ...shown.flatMap((row: Relevance | undefined): Answer[] => {
      if (row === undefined) return [];
      const { window, direction, agreeing, of, pace } = row;
      const ratio = pace === undefined ? undefined : locale.number.plain(pace.ratio, 2);
      return [
        {
          about,
          window,
          text: `${words.direction[direction]} (${words.of(agreeing, of)}); ${
            pace === undefined || ratio === undefined
              ? paceGap(row) === "little"
                ? words.noPace.little
                : words.paceNotComputed
              : `${words.paceOf(ratio)}, ${words.pace[pace.pace]}`
          }`,
          datum:
            pace === undefined
              ? undefined
              : {
                  measure: "relative_pace.province",
                  value: pace.ratio,
                  decimals: 2,
                  unit: "ratio",
                  class: codeOf(pace.pace),
                  said: words.times,
                },
          count: {
            some: {
              ...counted("same_direction_years.province", agreeing, "years"),
              class: codeOf(direction),
            },
            of: counted("yearly_changes.province", of, "years"),
          },
          ties: [],
        },
      ];
    }),
  ];
}

/** That nothing was computed, and the years without a figure that are the reason. */
function absent(
  about: Answer["about"],
  edition: Edition,
  locale: AnswerLanguage,
  indicator: Indicator,
  from: number,
): Answer {
  const { notComputed } = locale.chart.questions;
  const reasons = missingYears(edition, indicator.id, from).map(locale.site.notPublished);
  return {
    about,
    window: undefined,
    text: reasons.length === 0 ? notComputed : `${notComputed}: ${reasons.join("; ")}`,
    datum: undefined,
    count: undefined,
    ties: [],
  };
}

function differenceUnit(unit: string): string {
  return unit === "percent" ? "percentage points" : unit;
}

/** "−0,86 poin persen"; indices are named by themselves. */
function withUnit(
  value: number,
  { unit, decimals }: Indicator,
  { number, unit: unitName }: AnswerLanguage,
): string {
  const digits = number.signed(value, decimals);
  return unit.startsWith("index") ? digits : `${digits}\u00a0${unitName(differenceUnit(unit))}`;
}

function differenceDatum(
  measure: string,
  value: number,
  { unit, decimals }: Indicator,
  locale: AnswerLanguage,
  found?: string,
): AnswerDatum {
  const own = differenceUnit(unit);
  return {
    measure,
    value,
    decimals,
    unit: own,
    ...(found === undefined ? {} : { class: codeOf(found) }),
    said: locale.unit(own),
  };
}

function counted(measure: string, value: number, unit: string): AnswerNumber {
  return { measure, value, decimals: 0, unit };
}
