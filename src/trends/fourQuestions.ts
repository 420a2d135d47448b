import type { FourQuestions, PositionAnswer, ProvinceAnswer } from "../model/fourQuestions.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Point, Series } from "../model/series.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import type { Spell } from "../model/spell.ts";
import { latestSpell } from "../model/spells.ts";
import type { Places } from "./analyseIndicator.ts";
import { roundOfMonth } from "./comparison.ts";
import { development } from "./development.ts";
import { effectiveness } from "./effectiveness.ts";
import { pointDifference } from "./pointDifference.ts";
import { position } from "./position.ts";
import { relevanceTable } from "./relevanceTable.ts";

/** Units of numbers that grow with the area: a district's is not held against its province's. */
export const COUNTS: readonly string[] = ["thousand persons", "persons", "children"];

/** A rank needs a figure from at least this share of the districts: 30 of 35. */
const ENOUGH = 30 / 35;

/**
 * The four answers to the question which problems come first (prioritas masalah), each with its window.
 * No class and no score is made of them; without a better side there is no rank and no effectiveness.
 *
 * @returns `undefined` if the focus has no figure
 */
export function fourQuestions(
  indicator: Indicator,
  places: Places,
  set: SeriesSet,
): FourQuestions | undefined {
  const spell = latestSpell(seriesOf(set, places.focus.code, indicator.id, "annual"));
  const latest = spell?.points.at(-1);
  if (spell === undefined || latest === undefined) return undefined;
  const round = roundOfMonth(latest.month);
  const province = seriesOf(set, places.province.code, indicator.id, round);
  const country = seriesOf(set, places.country.code, indicator.id, round);
  return {
    indicator: indicator.id,
    latest,
    position: positionAnswer(indicator, spell, places, set),
    againstProvince: COUNTS.includes(indicator.unit) ? undefined : provinceAnswer(indicator, spell, province),
    development: development(spell, indicator.decimals),
    effectiveness: indicator.polarity === 0 ? undefined : effectiveness(spell, indicator.polarity),
    relevance: {
      province: relevanceTable(spell, latestSpell(province)),
      country: relevanceTable(spell, latestSpell(country)),
    },
  };
}

/** In the newest year with enough districts; where there is none, only how many have a figure. */
function positionAnswer(
  { id, polarity, decimals }: Indicator,
  spell: Spell,
  { focus, peers }: Places,
  set: SeriesSet,
): PositionAnswer | undefined {
  if (polarity === 0) return undefined;
  const figuresLike = (own: Point) =>
    peers.flatMap(({ code }) => {
      const point = pointOf(seriesOf(set, code, id, "annual"), own.year);
      return point === undefined || isOtherMonth(point, own) ? [] : [{ region: code, point }];
    });
  const isEnough = (own: Point) => figuresLike(own).length >= ENOUGH * peers.length;
  const own = spell.points.findLast(isEnough);
  const at = own ?? spell.points.at(-1);
  if (at === undefined) return undefined;
  const figures = figuresLike(at);
  const found =
    own === undefined ? undefined : position(id, polarity, decimals, focus.code, figures, peers.length);
  return {
    window: [at.year, at.year],
    rank: found?.rank,
    ties: found?.ties ?? [],
    known: figures.length,
    peers: peers.length,
    monthsStated: figures.every(({ point }) => point.month !== undefined),
  };
}

/** A stated month other than the stated one; many sources of access indicators state none. */
function isOtherMonth(a: Point, b: Point): boolean {
  return a.month !== undefined && b.month !== undefined && a.month !== b.month;
}

/** In the newest year in which both have a figure of the same month. */
function provinceAnswer(
  { polarity }: Indicator,
  spell: Spell,
  series: Series | undefined,
): ProvinceAnswer | undefined {
  const counterpart = (own: Point) => {
    const found = pointOf(series, own.year);
    return found?.month === own.month ? found : undefined;
  };
  const own = spell.points.findLast((point) => counterpart(point) !== undefined);
  const province = own === undefined ? undefined : counterpart(own);
  if (own === undefined || province === undefined) return undefined;
  const gap = pointDifference(province, own);
  const worth = gap * polarity;
  return {
    window: [own.year, own.year],
    own,
    province,
    gap,
    side: polarity === 0 ? undefined : worth > 0 ? "better" : worth < 0 ? "worse" : "same",
  };
}
