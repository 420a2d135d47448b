import type { Break } from "../model/break.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Region, RegionCode } from "../model/region.ts";
import type { Point, Round, Series } from "../model/series.ts";
import { pointOf, type SeriesSet, seriesOf } from "../model/seriesSet.ts";
import type { Spell } from "../model/spell.ts";
import { latestSpell, spells } from "../model/spells.ts";
import { assembleSeries } from "../series/assembleSeries.ts";
import { diskFiles } from "../sources/files.ts";
import { loadData } from "../sources/loadEdition.ts";
import type { Places } from "./analyseIndicator.ts";

/** For tests: a March figure with two decimals, unless said otherwise. */
export function point(year: number, value: number, overrides: Partial<Point> = {}): Point {
  return {
    year,
    month: 3,
    value,
    decimals: 2,
    source: "S",
    row: { file: "f.csv", line: year },
    ...overrides,
  };
}

/** For tests: a spell of yearly figures from `from` on; `undefined` is a missing year. */
export function spell(
  values: readonly (number | undefined)[],
  from = 2015,
  overrides: Partial<Point> = {},
): Spell {
  const points = values.flatMap((value, i) =>
    value === undefined ? [] : [point(from + i, value, overrides)],
  );
  return {
    from: points[0]?.year ?? from,
    to: points.at(-1)?.year ?? from,
    points,
    opening: undefined,
    notes: [],
  };
}

/** For tests: a note that goes with everything that spans `year`. */
export function note(year: number): Break {
  return {
    year,
    severity: "catatan",
    levels: ["district"],
    within: undefined,
    note: { id: "Catatan", en: "Note" },
  };
}

/** The published figures in `data/`, read once a test file, with short ways to what tests ask for. */
export interface PublishedData {
  readonly set: SeriesSet;
  readonly places: Places;
  readonly districts: readonly RegionCode[];
  indicator(id: string): Indicator;
  series(region: RegionCode, indicator: string, round?: Round): Series;
  /** The spell that ends at the newest figure. */
  main(region: RegionCode, indicator: string, round?: Round): Spell;
  /** The same across the change of reference of 2015. */
  sensitivity(region: RegionCode, indicator: string, round?: Round): Spell;
  /** A reference's figures of the months of `own`, across the change of reference of 2015. */
  sameMonths(own: Spell, region: RegionCode, indicator: string): Spell;
  figure(region: RegionCode, indicator: string, year: number): Point | undefined;
}

/** For tests: the published figures of Kota Pekalongan, Jawa Tengah and the country. */
export function publishedData(): PublishedData {
  const data = loadData(diskFiles(process.cwd()));
  const set = assembleSeries(data.observations, data.regions, data.indicators);
  const region = (code: RegionCode) => found(data.regions.get(code), code);
  const peers = [...data.regions.values()].filter(
    ({ parent, level }: Region) => parent === "33" && level === "district",
  );
  const series = (code: RegionCode, indicator: string, round: Round = "annual") =>
    found(seriesOf(set, code, indicator, round), `${code} ${indicator} ${round}`);
  return {
    set,
    places: { focus: region("3375"), province: region("33"), country: region("00"), peers },
    districts: peers.map(({ code }) => code),
    indicator: (id) => found(data.indicators.get(id), id),
    series,
    main: (code, indicator, round) => found(latestSpell(series(code, indicator, round)), code),
    sensitivity: (code, indicator, round) =>
      found(latestSpell(series(code, indicator, round), "sensitivity"), code),
    sameMonths: (own, code, indicator) => {
      const rounds = (["march", "september"] as const).map((round) => series(code, indicator, round));
      const points = own.points.flatMap(({ year, month }) =>
        rounds.flatMap((each) => each.points.filter((p) => p.year === year && p.month === month)),
      );
      const matched = { ...found(rounds[0], code), points };
      return found(spells(matched, "sensitivity").at(-1), code);
    },
    figure: (code, indicator, year) => pointOf(seriesOf(set, code, indicator, "annual"), year),
  };
}

function found<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`no ${name}`);
  return value;
}
