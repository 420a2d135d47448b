import type { Edition } from "../model/edition.ts";
import type { FigureWords } from "./locale.ts";

/** The words of the province's tile maps and their pages. */
export interface MapWords {
  /** The words of the map of one indicator in one year. */
  readonly figure: (indicator: string, year: number) => FigureWords;
  /** Names a part of a map that is drawn in parts, the westernmost first. */
  readonly part: (i: number, of: number) => string;
  /** Heads the signs: the unit of the values, and what stands in brackets behind them. */
  readonly legend: (unit: string) => string;
  readonly class: string;
  /** Heads the column of ranks: which end is 1. */
  readonly rank: string;
  readonly page: {
    /** For the head of the page and lists of links. */
    readonly title: (indicator: string, year: number) => string;
    /** Names the ways to the other maps. */
    readonly others: string;
    readonly indicators: string;
    readonly years: string;
    /** For an indicator without a map of the year. */
    readonly none: (year: number) => string;
    readonly previous: (year: number) => string;
    readonly next: (year: number) => string;
    /** Which years are offered, and why no others. */
    readonly yearsText: (edition: Edition, indicator: string) => string;
    /** Back to the map among the figures. */
    readonly figure: string;
  };
}
