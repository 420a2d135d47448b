import type { DistrictMap } from "../model/districtMap.ts";
import type { EditionDefinition } from "../model/editionDefinition.ts";
import type { Indicator } from "../model/indicator.ts";
import type { IndicatorAnalysis } from "../model/indicatorAnalysis.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import { latestSpell } from "../model/spells.ts";
import type { IndicatorQuestions, StandardAnalyses } from "../model/standardAnalyses.ts";
import type { Places } from "./analyseIndicator.ts";
import { baseYears } from "./baseYears.ts";
import { roundOfMonth } from "./comparison.ts";
import { determinants } from "./determinants.ts";
import { districtChanges } from "./districtChanges.ts";
import { districtMap } from "./districtMap.ts";
import { effectivenessShares } from "./effectivenessShares.ts";
import { fourQuestions } from "./fourQuestions.ts";
import { lineAndWage } from "./lineAndWage.ts";
import { lineGapTotal } from "./lineGapTotal.ts";
import { numberSplit } from "./numberSplit.ts";
import { quadrant } from "./quadrant.ts";
import { threeYearMeans } from "./threeYearMeans.ts";

/** The level of the range to the line, and the months its gap is taken to last. */
const RANGE = { level: 0.95, months: 12 } as const;

/**
 * The standard analyses of the focus: the four questions of every analysed indicator, quadrants, linkage,
 * and what changes are made of.
 *
 * @param analysed the indicators the edition is about, by id
 * @param indicators all definitions; those not analysed are candidates for linkage
 * @param assumedSurvey without it there is no sum to the line
 */
export function standardAnalyses(
  analysed: ReadonlyMap<string, IndicatorAnalysis>,
  indicators: ReadonlyMap<string, Indicator>,
  places: Places,
  set: SeriesSet,
  assumedSurvey: EditionDefinition["assumedSurvey"],
): StandardAnalyses {
  const own = (id: string) => seriesOf(set, places.focus.code, id, "annual");
  const spellOf = (id: string) => latestSpell(own(id));
  const [count, rate] = [analysed.get("headcount"), analysed.get("headcount_ratio")];
  const [line, wage] = [spellOf("poverty_line"), spellOf("minimum_wage")];
  return {
    questions: new Map(
      [...analysed].flatMap(([id, analysis]) => {
        const found = questionsOf(analysis, places, set);
        return found === undefined ? [] : [[id, found] as const];
      }),
    ),
    quadrant: rate === undefined ? undefined : quadrantOf(rate, places, set),
    determinants:
      rate === undefined
        ? []
        : determinants(
            rate.indicator,
            [...indicators.values()]
              .filter(({ id }) => !analysed.has(id) && id !== "population")
              .sort((a, b) => (a.id < b.id ? -1 : 1)),
            places,
            set,
          ),
    numberSplits:
      count === undefined || rate === undefined
        ? []
        : count.spell.points.flatMap(
            ({ year }) => numberSplit(count.spell, rate.spell, year, count.latest.year) ?? [],
          ),
    lineGaps:
      assumedSurvey !== undefined && rate !== undefined
        ? rate.spell.points.flatMap(({ year }) => {
            const figures = {
              headcount: pointOf(own("headcount"), year),
              headcountRatio: pointOf(own("headcount_ratio"), year),
              line: pointOf(own("poverty_line"), year),
              gap: pointOf(own("poverty_gap_index"), year),
              severity: pointOf(own("poverty_severity_index"), year),
            };
            return lineGapTotal(figures, { ...assumedSurvey, ...RANGE }) ?? [];
          })
        : [],
    lineAndWage: line === undefined || wage === undefined ? undefined : lineAndWage(line, wage),
    districtChanges: {
      newest: rate === undefined ? undefined : changesSince(rate, rate.previous?.year, places, set),
      sinceStart: rate === undefined ? undefined : changesSince(rate, rate.spell.from, places, set),
    },
    maps: [...analysed.values()].flatMap((analysis) => mapsOf(analysis, places, set)),
  };
}

/** From an earlier year of the main spell to its newest, in every district. */
function changesSince(
  { indicator, latest }: IndicatorAnalysis,
  from: number | undefined,
  { focus, province, peers }: Places,
  set: SeriesSet,
) {
  if (from === undefined) return undefined;
  const round = roundOfMonth(latest.month);
  return districtChanges(
    indicator,
    [from, latest.year],
    focus.code,
    peers.map(({ code }) => ({
      region: code,
      spell: latestSpell(seriesOf(set, code, indicator.id, "annual")),
    })),
    { region: province.code, spell: latestSpell(seriesOf(set, province.code, indicator.id, round)) },
  );
}

/** A map of every year of the main spell in which some district has a figure of the newest figure's month. */
function mapsOf(
  { indicator, spell, latest }: IndicatorAnalysis,
  { peers }: Places,
  set: SeriesSet,
): DistrictMap[] {
  const points = peers.map(({ code }) => ({
    region: code,
    all: latestSpell(seriesOf(set, code, indicator.id, "annual"))?.points ?? [],
  }));
  return Array.from({ length: spell.to - spell.from + 1 }, (_, i) => spell.from + i).flatMap(
    (year) =>
      districtMap(
        indicator,
        year,
        latest.month,
        points.map(({ region, all }) => ({ region, point: all.find((point) => point.year === year) })),
      ) ?? [],
  );
}

function questionsOf(
  { indicator, spell, latest }: IndicatorAnalysis,
  places: Places,
  set: SeriesSet,
): IndicatorQuestions | undefined {
  const answers = fourQuestions(indicator, places, set);
  if (answers === undefined) return undefined;
  const { polarity } = indicator;
  return {
    answers,
    shares:
      polarity === 0
        ? []
        : effectivenessShares(
            places.peers.map(({ code }) => ({
              region: code,
              spell: latestSpell(seriesOf(set, code, indicator.id, "annual")),
            })),
            polarity,
            latest.year,
          ),
    baseYears: polarity === 0 ? undefined : baseYears(spell, polarity),
    threeYearMeans: threeYearMeans(spell),
  };
}

function quadrantOf({ latest }: IndicatorAnalysis, places: Places, set: SeriesSet) {
  const round = roundOfMonth(latest.month);
  const rateLine = pointOf(seriesOf(set, places.province.code, "headcount_ratio", round), latest.year);
  if (rateLine === undefined) return undefined;
  const at = (region: string, id: string) => pointOf(seriesOf(set, region, id, "annual"), latest.year);
  return quadrant(
    rateLine,
    places.peers.map(({ code }) => ({
      region: code,
      rate: at(code, "headcount_ratio"),
      number: at(code, "headcount"),
    })),
  );
}
