import type { Diagnostic } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";
import type { Finding } from "../model/finding.ts";
import type { Polarity } from "../model/indicator.ts";
import type { Month } from "../model/month.ts";
import type { Region } from "../model/region.ts";
import type { Language } from "../model/words.ts";
import type { NumberFormat } from "./numberFormat.ts";

/** The words around one figure; every function words what the findings say, whatever they say. */
export interface FigureWords {
  /** States the finding, at most about fifteen words. */
  title(edition: Edition): string;
  /** Measure, area, period. */
  subtitle(edition: Edition): string;
  howToRead(edition: Edition): string;
  /** What a sighted reader would take from the picture, one statement each. */
  description(edition: Edition): readonly string[];
  /** What must be known beside it. */
  notes(edition: Edition): readonly string[];
}

/** Ids of the figures, in the order they are listed. */
export const FIGURE_IDS = [
  "headcount_ratio_trend",
  "headcount",
  "poverty_line",
  "depth_and_severity",
  "position",
  "nowcast",
  "scenario",
  "targets",
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/** Short labels inside pictures and tables. */
export interface ChartWords {
  readonly year: string;
  readonly period: string;
  readonly region: string;
  readonly rank: string;
  readonly target: string;
  readonly published: string;
  readonly gap: string;
  readonly nowcast: string;
  readonly scenario: string;
  readonly steady: string;
  readonly pandemic: string;
  readonly break: string;
  readonly percent: string;
  readonly thousandPeople: string;
  readonly rupiah: string;
  readonly index: string;
  readonly city: string;
  readonly country: string;
  readonly depth: string;
  readonly severity: string;
  readonly missing: string;
  readonly error: string;
  readonly interval80: string;
  readonly interval95: string;
  readonly fromMarch: string;
  readonly fromSeptember: string;
  readonly cameOut: string;
  readonly axisStartsAt: (value: string) => string;
  readonly lowest: string;
  readonly highest: string;
}

/** What the narrative rules must know about a language. */
export interface GuardWords {
  /** Words of direction, size and comparison: allowed only inside a checked claim. */
  readonly claimWords: readonly string[];
  /** Words no sentence may use, with the reason. */
  readonly forbidden: readonly { readonly pattern: string; readonly reason: string }[];
}

export interface SiteWords {
  readonly siteName: string;
  readonly tagline: string;
  readonly standing: string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly menu: {
    readonly label: string;
    readonly report: string;
    readonly figures: string;
    readonly data: string;
    readonly method: string;
    readonly about: string;
  };
  readonly edition: string;
  readonly editions: string;
  readonly dataUpTo: string;
  readonly cutoff: string;
  readonly newerEdition: (title: string) => string;
  readonly olderTables: string;
  readonly previously: string;
  readonly notPublished: string;
  readonly threeYearMean: string;
  readonly perPersonPerMonth: string;
  readonly nowcastLabel: (period: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly positionLabel: string;
  readonly of: (n: string) => string;
  readonly readReport: string;
  readonly allFigures: string;
  readonly figure: string;
  readonly howToRead: string;
  readonly description: string;
  readonly table: string;
  readonly notes: string;
  readonly source: string;
  readonly method: string;
  readonly download: string;
  readonly seeFigure: string;
  readonly embedSoon: string;
  readonly minuteTitle: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly home: string;
  readonly confusable: string;
  readonly dataPage: {
    readonly title: string;
    readonly lede: string;
    readonly tables: string;
    readonly rows: string;
    readonly indicators: string;
    readonly definition: string;
    readonly unit: string;
    readonly breaks: string;
    readonly sources: string;
    readonly sourceNote: string;
    readonly conflicts: string;
    readonly conflictsText: string;
    readonly used: string;
    readonly other: string;
    readonly warnings: string;
    readonly warningsText: string;
    readonly publisher: string;
    readonly readThrough: string;
    readonly notUsed: string;
    readonly reason: string;
    readonly file: string;
  };
  readonly licence: string;
}

/** One language: words, numbers and periods. A missing key is a type error. */
export interface Locale {
  readonly language: Language;
  /** How the language calls itself. */
  readonly name: string;
  readonly number: NumberFormat;
  /** "Maret 2025"; without a month the year alone. */
  period(year: number, month: Month | null): string;
  /** "26 Juni 2025", from an ISO date. */
  date(iso: string): string;
  /** "2015–2025" */
  span(from: number, to: number): string;
  /** "dan", "and" lists. */
  list(items: readonly string[]): string;
  /** Small whole numbers in words where the language spells them in prose. */
  ordinal(n: number): string;
  /** For prose, with its unit and without a sign: "6,14 persen", "0,57 poin persen", "Rp639.402". */
  quantity(value: number, unit: string, decimals: number): string;
  /** For cells and labels, with sign where it is a difference: "6,14", "−0,57". */
  cell(value: number, decimals: number): string;
  /** The unit as it stands in a column head. */
  unit(unit: string): string;
  /** "5,84–6,12" */
  range(lower: number, upper: number, decimals: number): string;
  /** "Kab. Brebes": for labels; in sentences the full name is used. */
  shortRegion(region: Region): string;
  /** In a sentence: "Jawa Tengah", "Indonesia". */
  regionName(region: Region): string;
  /** "sekitar 6 dari setiap 100 warga" as a frequency. */
  outOfHundred(percent: number): string;
  /** "terendah ke-5 dari 35 (bersama …)": a rank with its direction, how many there are, and ties. */
  rank(rank: number, of: number | null, polarity: Polarity, ties: readonly string[]): string;
  /** The word for a finding's direction or verdict. */
  direction(finding: Finding): string;
  readonly chart: ChartWords;
  readonly figures: Readonly<Record<FigureId, FigureWords>>;
  readonly guards: GuardWords;
  readonly site: SiteWords;
  /** A diagnostic as a sentence, without file and line. */
  diagnostic(diagnostic: Diagnostic): string;
}
