import type { Development } from "./development.ts";
import type { Effectiveness } from "./effectiveness.ts";
import type { RegionCode } from "./region.ts";
import type { Relevance } from "./relevance.ts";
import type { Point } from "./series.ts";
import type { YearWindow } from "./yearWindow.ts";

/** The place among the province's districts, in the newest year in which enough of them have a figure. */
export interface PositionAnswer {
  readonly window: YearWindow;
  /** 1 is best; `undefined` where too few districts have a figure: then only "n of N" can be said. */
  readonly rank: number | undefined;
  /** The other regions with the same published value. */
  readonly ties: readonly RegionCode[];
  /** How many districts have a figure, of how many. */
  readonly known: number;
  readonly peers: number;
  /** Whether the sources state the month of every figure; an unstated one is taken for the same. */
  readonly monthsStated: boolean;
}

/** The distance to the province's published figure of the same year and month. */
export interface ProvinceAnswer {
  readonly window: YearWindow;
  readonly own: Point;
  readonly province: Point;
  /** Own minus province, in the unit of the series. */
  readonly gap: number;
  /** `undefined` for an indicator without a better side. */
  readonly side: "better" | "same" | "worse" | undefined;
}

/**
 * The four questions of an indicator (prioritas masalah): position, development, effectiveness, relevance.
 * Each with its own window; no class and no score is made of them.
 */
export interface FourQuestions {
  readonly indicator: string;
  readonly latest: Point;
  /** `undefined` for an indicator without a better side. */
  readonly position: PositionAnswer | undefined;
  /** `undefined` for numbers of people, which grow with the area, and where no common year exists. */
  readonly againstProvince: ProvinceAnswer | undefined;
  /** Over the main spell; `undefined` for a single figure. */
  readonly development: Development | undefined;
  /** `undefined` for an indicator without a better side. */
  readonly effectiveness: Effectiveness | undefined;
  /** One row for every base year of the main spell, oldest first, up to the newest common year. */
  readonly relevance: {
    readonly province: readonly Relevance[];
    readonly country: readonly Relevance[];
  };
}
