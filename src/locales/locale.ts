import type { Competitor } from "../model/accuracy.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { DiagnosticCode } from "../model/diagnosticCodes.ts";
import type { Edition } from "../model/edition.ts";
import type { Polarity } from "../model/indicator.ts";
import type { LinkageClass } from "../model/linkage.ts";
import type { MethodGroup, MethodId, MethodIdOf } from "../model/methods.ts";
import type { Month } from "../model/month.ts";
import type { Quadrant } from "../model/quadrant.ts";
import type { Region } from "../model/region.ts";
import type { SeriesSetId, SetMethod } from "../model/seriesSetScore.ts";
import type { Verdict } from "../model/verdict.ts";
import type { Language } from "../model/words.ts";
import type { CheckerWords } from "./checkerWords.ts";
import type { ClaimWords } from "./claimWords.ts";
import type { ComfortWords } from "./comfortWords.ts";
import type { CompositionWords, LedgerWords } from "./compositionWords.ts";
import type { CorrectionWords } from "./correctionWords.ts";
import type { DescriptionWords } from "./descriptionWords.ts";
import type { DistrictWords } from "./districtWords.ts";
import type { EditionDiffWords } from "./editionDiffWords.ts";
import type { EmbedWords } from "./embedWords.ts";
import type { FactCardWords } from "./factCardWords.ts";
import type { FigurePageWords } from "./figurePageWords.ts";
import type { FileWords } from "./fileWords.ts";
import type { GlossaryWords } from "./glossaryWords.ts";
import type { GuardWords } from "./guardWords.ts";
import type { HandoutWords } from "./handoutWords.ts";
import type { InfographicWords } from "./infographicWords.ts";
import type { KitWords } from "./kitWords.ts";
import type { Lp2kdWords } from "./lp2kdWords.ts";
import type { MapWords } from "./mapWords.ts";
import type { MeetingWords } from "./meetingWords.ts";
import type { NarrativeWords } from "./narrativeWords.ts";
import type { NewEditionWords } from "./newEditionWords.ts";
import type { NumberFormat } from "./numberFormat.ts";
import type { OfflineWords } from "./offlineWords.ts";
import type { OneMinuteWords } from "./oneMinuteWords.ts";
import type { OriginalWords } from "./originalWords.ts";
import type { PaceWords } from "./paceWords.ts";
import type { PanelWords } from "./panelWords.ts";
import type { PlainWords } from "./plainWords.ts";
import type { PressWords } from "./pressWords.ts";
import type { PreviewWords } from "./previewWords.ts";
import type { ProfileWords } from "./profileWords.ts";
import type { QuestionWords } from "./questionWords.ts";
import type { ShareCardWords } from "./shareCardWords.ts";
import type { SlideWords } from "./slideWords.ts";

/** The words around one figure; every function words what the findings say, whatever they say. */
export interface FigureWords {
  /** States the finding, at most about fifteen words. */
  title(edition: Edition): string;
  /** Measure, area, period. */
  subtitle(edition: Edition): string;
  howToRead(edition: Edition): string;
  /** What each axis (or row, column, tile) shows, its unit and where it begins; one statement each. */
  axes(edition: Edition): readonly string[];
  /** What a sighted reader would take from the picture, one statement each. */
  description(edition: Edition): readonly string[];
  /** What must be known beside it. */
  notes(edition: Edition): readonly string[];
}

/** Ids of the figures, in the order they are listed. */
export const FIGURE_IDS = [
  "headcount_ratio_trend",
  "comparison",
  "headcount",
  "rate_and_number",
  "poverty_line",
  "line_parts",
  "depth_and_severity",
  "position",
  "districts",
  "tile_map",
  "slope",
  "nowcast",
  "scenario",
  "targets",
  "nowcast_districts",
  "accuracy",
  "effectiveness",
  "relevance",
  "base_years",
  "four_questions",
  "synchrony",
  "quadrant",
  "determinants",
  "access",
  "number_split",
  "shortfall",
  "line_and_wage",
  "target_ledger",
] as const;

export type FigureId = (typeof FIGURE_IDS)[number];

/** Short labels inside pictures and tables. */
export interface ChartWords {
  readonly year: string;
  readonly region: string;
  readonly rank: string;
  readonly value: string;
  readonly target: string;
  readonly published: string;
  readonly gap: string;
  readonly nowcast: string;
  readonly scenario: string;
  readonly steady: string;
  readonly pandemic: string;
  readonly break: string;
  readonly referenceChange: string;
  readonly percent: string;
  readonly thousandPeople: string;
  readonly rupiah: string;
  readonly depth: string;
  readonly severity: string;
  readonly lower80: string;
  readonly upper80: string;
  readonly lower95: string;
  readonly upper95: string;
  readonly fromMarch: string;
  readonly fromSeptember: string;
  readonly cameOut: string;
  /** For a cell without a figure. */
  readonly missing: string;
  readonly axisFrom: (value: string) => string;
  readonly districts: string;
  readonly cases: string;
  readonly competitor: Readonly<Record<Competitor, string>>;
  readonly yearsAhead: (leadTime: number) => string;
  readonly without: (years: readonly number[]) => string;
  readonly lastPublished: string;
  readonly composition: CompositionWords;
  readonly ledger: LedgerWords;
  readonly questions: QuestionWords;
  readonly threeYearMean: string;
  readonly synchrony: Readonly<Record<"falling" | "unchanged" | "rising" | "ownUnchanged", string>>;
  readonly quadrant: {
    readonly column: string;
    readonly named: (quadrant: Quadrant, count: number) => string;
    readonly mean: (value: string) => string;
    readonly meanRow: string;
  };
  readonly linkage: {
    readonly columns: Readonly<
      Record<"indicator" | "latest" | "agreeing" | "of" | "commonYears" | "class", string>
    >;
    readonly classes: Readonly<Record<LinkageClass, string>>;
    readonly agreed: (agreeing: number, of: number) => string;
    readonly common: (years: number, window: string) => string;
    readonly unclassed: string;
    /** Where the numbers come from, in place of the survey of poverty alone. */
    readonly source: string;
  };
}

/** The sentence of every diagnostic, without file and line. */
export type DiagnosticWords = Readonly<
  Record<DiagnosticCode, (parameters: Diagnostic["parameters"]) => string>
>;

/** A method as the method page tells it. */
export interface MethodEntry {
  readonly name: string;
  /** Plain text with the signs of mathematics and words of the language. */
  readonly formula?: string;
  /** One to three paragraphs. */
  readonly text: readonly string[];
  /** What is taken as given. */
  readonly assumptions: readonly string[];
  /** What it does not tell. */
  readonly limits: readonly string[];
}

/** The methods of one part of the page. */
export type MethodEntries<Group extends MethodGroup> = Readonly<Record<MethodIdOf<Group>, MethodEntry>>;

/** The words of the method page. */
export interface MethodWords {
  readonly contents: string;
  readonly formula: string;
  readonly assumptions: string;
  readonly limits: string;
  readonly source: string;
  /** In place of a source, for a rule of this site. */
  readonly ownRule: string;
  readonly groups: Readonly<Record<MethodGroup, string>>;
  readonly entries: Readonly<Record<MethodId, MethodEntry>>;
}

export interface AboutWords {
  readonly title: string;
  readonly sections: readonly { readonly name: string; readonly text: readonly string[] }[];
}

/** The pages about what is expected, what could have been known, and how well that did. */
export interface ProjectionWords {
  readonly record: {
    readonly title: string;
    readonly lede: (edition: Edition) => string;
    readonly reading: readonly string[];
    readonly intervals: string;
    readonly intervalsText: string;
    readonly statements: string;
    readonly statementsText: string;
    readonly sets: string;
    readonly setsText: string;
    readonly setName: Readonly<Record<SeriesSetId, string>>;
    readonly setMethod: Readonly<Record<SetMethod, string>>;
    readonly pooled: string;
  };
  readonly now: {
    readonly title: string;
    readonly lede: (edition: Edition) => string;
    readonly made: (date: string, knownTo: string) => string;
    readonly notMade: string;
    readonly expectedRelease: (date: string) => string;
    readonly all: (n: number) => string;
    readonly ledger: string;
    readonly ledgerText: string;
    readonly scored: (n: number, error: string, held: string) => string;
    readonly open: string;
    readonly how: string;
  };
  readonly known: {
    readonly title: string;
    readonly lede: (edition: Edition) => string;
    readonly dates: string;
    readonly datesText: string;
    readonly byYear: string;
    readonly byYearText: (losing: readonly number[]) => string;
  };
  readonly columns: Readonly<
    Record<
      | "kind"
      | "level"
      | "leadTime"
      | "n"
      | "held"
      | "width"
      | "newest"
      | "year"
      | "said"
      | "interval"
      | "cameOut"
      | "error"
      | "steadyError"
      | "inside"
      | "knownOn"
      | "publishedOn"
      | "anchor"
      | "yes"
      | "no"
      | "assumed"
      | "set"
      | "relative"
      | "scaled",
      string
    >
  >;
}

/** The page of the standard analyses: a question for each, and the figures that answer it. */
export interface AnalysisWords {
  readonly title: string;
  readonly lede: string;
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: readonly string[];
    readonly figures: readonly FigureId[];
  }[];
}

/** The words of the pages, apart from figures and reports. */
export interface SiteWords {
  readonly siteName: string;
  readonly standing: string;
  readonly standingShort: string;
  readonly publishedBy: (name: string) => string;
  readonly otherLanguage: string;
  readonly skip: string;
  readonly menuLabel: string;
  readonly menu: Readonly<
    Record<"report" | "figures" | "analysis" | "projections" | "data" | "method" | "about" | "press", string>
  >;
  readonly edition: string;
  readonly editions: string;
  readonly editionNote: (cutoff: string) => string;
  readonly dataUpTo: (cutoff: string) => string;
  readonly cannot: string;
  readonly methodLede: string;
  readonly newerEdition: (title: string) => string;
  /** An edition that may not be published yet. */
  readonly preview: (title: string) => string;
  readonly previously: (value: string, year: number) => string;
  readonly change: string;
  readonly notPublished: (year: number) => string;
  readonly threeYearMean: string;
  readonly perPersonPerMonth: string;
  readonly shortfall: string;
  readonly shortfallUnit: string;
  readonly nowcast: (period: string) => string;
  readonly interval: (range: string) => string;
  readonly position: string;
  readonly districts: string;
  readonly provinceLevel: (name: string) => string;
  readonly keyFigures: string;
  readonly readReport: string;
  readonly allFigures: string;
  readonly figure: string;
  readonly howToRead: string;
  readonly description: string;
  readonly table: string;
  readonly notes: string;
  readonly source: string;
  readonly sourceBasic: string;
  readonly computedHere: string;
  readonly readThrough: string;
  readonly figurePage: string;
  readonly download: string;
  readonly status: Readonly<
    Record<"published" | "computed" | "nowcast" | "scenario" | "steady" | "target", string>
  >;
  readonly confusable: string;
  readonly revised: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly licence: string;
  readonly data: Readonly<
    Record<
      | "title"
      | "lede"
      | "tables"
      | "rows"
      | "indicators"
      | "unit"
      | "breaks"
      | "noBreaks"
      | "sources"
      | "sourcesText"
      | "conflicts"
      | "conflictsText"
      | "region"
      | "period"
      | "indicator"
      | "used"
      | "other"
      | "file"
      | "publisher"
      | "titleColumn"
      | "warnings"
      | "warningsText"
      | "warning"
      | "reason"
      | "cases",
      string
    >
  >;
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
  /** "ke-5", "5th" */
  ordinal(n: number): string;
  /** For prose, with its unit and without a sign: "6,14 persen", "0,57 poin persen", "Rp639.402". */
  quantity(value: number, unit: string, decimals: number): string;
  /** For a cell of a table: "6,14%", "−0,57 poin persen". */
  cell(value: number, unit: string, decimals: number, isDifference: boolean): string;
  /** The unit as it stands in a column head. */
  unit(unit: string): string;
  /** "5,84–6,12" */
  range(lower: number, upper: number, decimals: number): string;
  /** "Kab. Brebes": for labels; in sentences the full name is used. */
  shortRegion(region: Region): string;
  /** "sekitar 6 dari setiap 100 warga" as a frequency. */
  outOfHundred(percent: number): string;
  /** The same of a thousand, where a hundred would hide a difference. */
  outOfThousand(percent: number): string;
  /** "19.500 orang", "Rp639.000": so that it can be read aloud; `undefined` for what is not rounded. */
  rounded(value: number, unit: string): string | undefined;
  /** "terendah ke-5 dari 35 (bersama …)": a rank with its direction, how many there are, and ties. */
  rank(rank: number, of: number | null, polarity: Polarity, ties: readonly string[]): string;
  verdict(verdict: Verdict): string;
  readonly chart: ChartWords;
  readonly figures: Readonly<Record<FigureId, FigureWords>>;
  readonly guards: GuardWords;
  readonly narrative: NarrativeWords;
  readonly newEdition: NewEditionWords;
  readonly description: DescriptionWords;
  readonly districts: DistrictWords;
  readonly maps: MapWords;
  readonly factCards: FactCardWords;
  readonly embeds: EmbedWords;
  readonly figurePage: FigurePageWords;
  readonly files: FileWords;
  readonly handout: HandoutWords;
  readonly infographic: InfographicWords;
  readonly kit: KitWords;
  readonly offline: OfflineWords;
  readonly glossary: GlossaryWords;
  readonly site: SiteWords;
  readonly projections: ProjectionWords;
  readonly analysis: AnalysisWords;
  readonly claims: ClaimWords;
  readonly corrections: CorrectionWords;
  readonly editionDiff: EditionDiffWords;
  readonly checker: CheckerWords;
  readonly comfort: ComfortWords;
  readonly lp2kd: Lp2kdWords;
  readonly meetings: MeetingWords;
  readonly oneMinute: OneMinuteWords;
  readonly originals: OriginalWords;
  readonly pace: PaceWords;
  readonly panels: PanelWords;
  readonly plain: PlainWords;
  readonly press: PressWords;
  readonly preview: PreviewWords;
  readonly profile: ProfileWords;
  readonly shareCard: ShareCardWords;
  readonly slides: SlideWords;
  readonly methods: MethodWords;
  readonly about: AboutWords;
  readonly diagnostics: DiagnosticWords;
}
