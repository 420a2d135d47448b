import type { FindingKindId } from "../model/findingKinds.ts";

/** The notes a finding can have; what follows `pooled` is a number. */
export const NOTES = [
  "no_standard_error_of_a_change",
  "rounding_range",
  "three_year_mean",
  "mean_absolute_change",
  "mean_over_districts",
  "implied_population",
  "line_times_p1_over_p0",
  "assumed_survey",
  "crosses_a_change_of_reference",
  "some_without_a_figure",
  "sign_flips",
  "all",
  "tied",
  "slower",
  "similar",
  "faster",
  "below usual",
  "usual",
  "above usual",
  "effective",
  "fairly_effective",
  "less_effective",
  "not_effective",
  "moving_as_expected",
  "inconsistent",
  "opposite",
  "insufficient_data",
  "no_better_side",
  "I",
  "II",
  "III",
  "IV",
  "anchor_march",
  "anchor_september",
  "expected_change",
  "starts_from_nowcast",
  "same_as_last_year",
  "pooled",
  "small",
  "even",
  "large",
  "per_year",
  "stated_in_public",
] as const;

/** What tells findings of one kind apart; years ahead and levels of intervals are numbers. */
export const PARTS = [
  "falling",
  "rising",
  "unchanged",
  "total",
  "lower",
  "same",
  "higher",
  "assessed",
  "missed",
  "improving",
  "worsening",
  "share",
  "share.of",
  "province",
  "country",
  "province.agree",
  "province.agree.of",
  "country.agree",
  "country.agree.of",
  "linkage",
  "linkage.of",
  "linkage.years",
  "rate",
  "population",
  "sensitivity",
  "kota",
  "cases",
  "years",
  "losing_years",
  "losing_year",
  "pace_districts",
  "pace_districts.total",
  "pace_own",
  "pace_own.windows",
  "i",
  "ii",
  "iii",
  "iv",
] as const;

export type Part = (typeof PARTS)[number];

export type Note = (typeof NOTES)[number];

/** Units that stand as words behind a bare number. */
export const UNITS = ["districts", "years", "cases", "windows", "ratio", "billion IDR per year"] as const;

export type CountUnit = (typeof UNITS)[number];

/** The pages that say where each number comes from. */
export interface FactCardWords {
  readonly title: string;
  readonly lede: string;
  /** What the fingerprint is made of, and how to make it again. */
  readonly hashText: string;
  readonly contents: string;
  /** For statements that are of no indicator. */
  readonly statements: string;
  readonly kinds: Readonly<Record<FindingKindId, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly notes: Readonly<Record<Note, string>>;
  /** Words behind counts, by unit. */
  readonly units: Readonly<Record<CountUnit, string>>;
  readonly interval: (level: string, range: string) => string;
  /** From one number to another where one is negative. */
  readonly fromTo: (lower: string, upper: string) => string;
  readonly roundingRange: (range: string) => string;
  readonly note: string;
  readonly method: string;
  readonly rows: string;
  readonly rowCount: (n: number) => string;
  /** In place of rows, for what was counted over many trials. */
  readonly noRows: string;
  readonly source: string;
  readonly edition: string;
  readonly hash: string;
  readonly usedIn: string;
  /** For a number that stands on the first screen only. */
  readonly firstScreen: string;
  /** Below a report. */
  readonly allFacts: string;
  /** The link to the contents as plain data. */
  readonly asData: string;
}
