import type { ChanceClass } from "../model/targetLedger.ts";
import type { PaceTally, TargetChance, TargetLateness, UnjudgedReason } from "../model/targetLedgers.ts";

/** Short labels of the figures about what changes are made of. */
export type CompositionWords = Readonly<
  Record<
    | "window"
    /** For a cell that nothing belongs in. */
    | "none"
    | "countAtStart"
    | "rateAtStart"
    | "change"
    | "countChange"
    | "rate"
    | "population"
    | "ratePart"
    | "populationPart"
    | "roundedFrom"
    | "roundedTo"
    | "shortfall"
    | "line"
    | "wage"
    | "lineAtStart"
    | "wageAtStart"
    | "lineGrowth"
    | "wageGrowth"
    | "difference"
    | "growthDifference",
    string
  >
>;

/** Short labels of the ledger of targets. */
export interface LedgerWords {
  readonly column: Readonly<
    Record<
      | "target"
      | "document"
      | "unit"
      | "set"
      | "published"
      | "gap"
      | "result"
      | "later"
      | "by"
      | "perYear"
      | "percentPerYear"
      | "windows"
      | "windowsInPoints"
      | "windowsInPercent"
      | "districts"
      | "districtsInPoints"
      | "districtsInPercent"
      | "chance",
      string
    >
  >;
  readonly none: string;
  readonly noYear: string;
  /** The document's name in the language. */
  readonly document: (name: string) => string;
  readonly outcome: Readonly<Record<"met" | "missed", string>>;
  readonly missedBy: (gap: string) => string;
  readonly unjudged: Readonly<Record<UnjudgedReason, string>>;
  /** Of a year that passed without a figure the edition knows. */
  readonly unknownFigure: (year: number) => string;
  readonly lateness: (lateness: TargetLateness) => string;
  readonly required: (change: string, by: number, chance: string) => string;
  /** The same two tallies in short, for a line of the picture each. */
  readonly everHere: (tally: PaceTally, years: number) => string;
  readonly everThere: (tally: PaceTally) => string;
  readonly ownTally: (tally: PaceTally, years: number) => string;
  readonly districtTally: (tally: PaceTally) => string;
  readonly chance: Readonly<Record<ChanceClass, string>>;
  readonly noChance: Readonly<Record<Extract<TargetChance, { class: undefined }>["reason"], string>>;
}
