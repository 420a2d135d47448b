/** What the values of a series are: shares of 0 to 100, or anything else. */
export type SeriesUnit = "level" | "percent";

/** A yearly series handed in from outside: numbers with a name, and nothing known of where they are from. */
export interface GivenSeries {
  readonly id: string;
  readonly unit: SeriesUnit;
  /** Distinct and ascending; years may be missing. */
  readonly years: readonly number[];
  /** One per year. */
  readonly values: readonly number[];
}

/** What is projected for one year: a centre and two intervals, each around it, the wider one outside. */
export interface ForecastStep {
  /** Years after the last value. */
  readonly step: number;
  readonly year: number;
  readonly mean: number;
  readonly interval80: { readonly lower: number; readonly upper: number };
  readonly interval95: { readonly lower: number; readonly upper: number };
}

/** A series' name with its projection, step 1 first. */
export interface SeriesForecast {
  readonly id: string;
  readonly steps: readonly ForecastStep[];
}
