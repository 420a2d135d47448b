import type { RegionCode } from "../model/region.ts";
import type { Hedge, StatedNumber } from "./numbers.ts";
import type { Mention } from "./wordPattern.ts";

export type Direction = "falling" | "rising" | "unchanged";

/** A year as it was found: named, carried over from the text before, the only one that fits, or left open. */
export interface StatedYear {
  readonly year: number | undefined;
  readonly how: "named" | "carried" | "inferred" | "newest";
  /** Reference month, if one is named. */
  readonly month: number | undefined;
}

export interface StatedRegion {
  /** More than one where the name is shared. */
  readonly codes: readonly RegionCode[];
  readonly how: "named" | "carried" | "assumed";
}

/** What is said around a statement that can make a right number wrong. */
export interface Manner {
  readonly cause: boolean;
  readonly strength: string | undefined;
  readonly newest: boolean;
  readonly forecast: boolean;
  readonly register: string | undefined;
  readonly income: boolean;
  readonly households: boolean;
  readonly wrongPeriod: string | undefined;
  readonly wrongBearer: string | undefined;
  readonly belowDistrict: boolean;
  readonly official: boolean;
  /** Both the March and the September round are named. */
  readonly mixedMonths: boolean;
  /** Speaks of children, towns, women …: a part whose poverty is not published here. */
  readonly subgroup: boolean;
  /** Tells a change by a factor or against another change. */
  readonly factor: boolean;
  readonly collective: boolean;
  readonly denied: boolean;
  readonly sole: boolean;
}

interface Common {
  /** The sentence it stands in. */
  readonly sentence: string;
  /** Indicator id; `extreme_poverty_ratio` and `budget` are spoken of but not judged. */
  readonly indicator: string;
  readonly region: StatedRegion;
  readonly span: Mention;
  readonly manner: Manner;
}

/** A level: "6,71 persen pada 2024". */
export interface LevelStatement extends Common {
  readonly kind: "level";
  /** No measure is named anywhere: read as the headcount ratio. */
  readonly isUnnamed: boolean;
  readonly number: StatedNumber;
  readonly year: StatedYear;
  /** The level moved from: if its year is left open, the year it was moved to bounds it. */
  readonly isBase: boolean;
  readonly movedTo: number | undefined;
  /** The level it was moved from in the same sentence. */
  readonly movedFrom: { readonly year: StatedYear; readonly number: StatedNumber } | undefined;
  /** The direction said to have led there, and its word: "naik menjadi". */
  readonly direction: Direction | undefined;
  readonly turn: Mention | undefined;
  readonly hedge: Hedge;
  /** "bukan 6,14 persen". */
  readonly negated: boolean;
  readonly isTarget: boolean;
  /** Families or households are named as what is counted. */
  readonly countsHouseholds: boolean;
  /** A poverty line stands in the same sentence: words about income belong to it. */
  readonly besideLine: boolean;
  /** Whether words of cause and strength belong to this level, since there is no change they could belong to. */
  readonly ownsManner: boolean;
  readonly isCalledNewest: boolean;
  /** For a count: the rate stated with it of the same region and year. */
  readonly besideRate: number | undefined;
}

/** A change: "turun 0,10 poin persen dari 2023 ke 2024". */
export interface ChangeStatement extends Common {
  readonly kind: "change";
  /** What "kemiskinan turun 7,9 persen" may mean instead: the number of the poor. */
  readonly orIndicator: string | undefined;
  readonly isUnnamed: boolean;
  readonly number: StatedNumber;
  readonly direction: Direction | undefined;
  readonly from: number | undefined;
  readonly to: StatedYear;
  readonly perYear: boolean;
  /** A year's pace that is said to be needed for a target. */
  readonly needed: boolean;
  /** "nol koma sekian": of the size of tenths. */
  readonly vague: boolean;
}

/** A direction without a number: "kemiskinan turun pada 2025", "terus turun sejak 2021". */
export interface DirectionStatement extends Common {
  readonly kind: "direction";
  /** Said with a level ("turun menjadi …"): worth a judgement of its own only where it is wrong. */
  readonly isPart: boolean;
  readonly direction: Direction;
  readonly negated: boolean;
  readonly from: number | undefined;
  readonly to: StatedYear;
  readonly every: boolean;
}

/** Two regions, or a region now and before: "lebih rendah daripada Jawa Tengah". */
export interface ComparisonStatement extends Common {
  readonly kind: "comparison";
  readonly relation: "lower" | "higher" | "faster" | "slower";
  readonly other: StatedRegion;
  readonly year: StatedYear;
  readonly negated: boolean;
  /** First year of a pace that is compared; the year before otherwise. */
  readonly from: number | undefined;
  /** How far apart, if said. */
  readonly number: StatedNumber | undefined;
}

/** A place in an order: "terendah ke-5 dari 35". */
export interface RankStatement extends Common {
  readonly kind: "rank";
  /** "bukan daerah dengan … tertinggi". */
  readonly negated: boolean;
  readonly place: number;
  readonly side: "lowest" | "highest" | undefined;
  readonly among: number | undefined;
  readonly scope: "province" | "kota" | "country";
  readonly year: StatedYear;
}

/** "lebih tinggi daripada rata-rata 2020–2024". */
export interface MeanStatement extends Common {
  readonly kind: "mean";
  readonly relation: "lower" | "higher";
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** How many years, where the first is not named. */
  readonly count: number | undefined;
  readonly year: StatedYear;
}

/** "Target 2025 tercapai". */
export interface OutcomeStatement extends Common {
  readonly kind: "outcome";
  readonly met: boolean;
  readonly year: StatedYear;
}

/** "31 dari 35 kabupaten/kota turun". */
export interface BreadthStatement extends Common {
  readonly kind: "breadth";
  readonly number: StatedNumber | undefined;
  readonly direction: Direction;
  readonly year: StatedYear;
}

/** "terendah sejak 2015". */
export interface ExtremeStatement extends Common {
  readonly kind: "superlative";
  readonly side: "lowest" | "highest";
  readonly since: number | undefined;
  readonly year: StatedYear;
}

/** Speaks of a measure and says nothing that can be judged. */
export interface NothingStatement extends Common {
  readonly kind: "nothing";
  readonly because:
    | "no number"
    | "budget"
    | "below district"
    | "extreme"
    | "register"
    | "question"
    | "forecast";
  readonly number: StatedNumber | undefined;
  readonly year: StatedYear;
}

export type Statement =
  | LevelStatement
  | ChangeStatement
  | DirectionStatement
  | ComparisonStatement
  | MeanStatement
  | RankStatement
  | OutcomeStatement
  | BreadthStatement
  | ExtremeStatement
  | NothingStatement;

/** What was last spoken of: carried from sentence to sentence. */
export interface Discourse {
  readonly region: RegionCode | undefined;
  /** The last district, for "kota ini". */
  readonly district: RegionCode | undefined;
  readonly measure: string | undefined;
  readonly year: number | undefined;
}
