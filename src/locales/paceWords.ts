import type { Month } from "../model/month.ts";
import type { ChanceClass } from "../model/targetLedger.ts";
import type { RequiredWay, TargetChance } from "../model/targetLedgers.ts";

/** A target that is not reached yet, in a place, and what it would take. */
export interface PaceSubject {
  readonly target: { readonly value: number; readonly decimals: number };
  readonly way: RequiredWay;
  /** The month figures of the target's year are about. */
  readonly month: Month;
  /** Names of the focus and its province. */
  readonly focus: string;
  readonly province: string;
}

/** What the form answers: few enough words to be sent with the page. */
export interface PaceAnswerWords {
  /** Complete sentences. */
  readonly answer: (subject: PaceSubject) => string;
  readonly reached: (latest: RequiredWay["latest"]) => string;
  readonly severed: (year: number) => string;
  readonly problem: Readonly<Record<"empty" | "not_a_number" | "too_fine" | "out_of_range", string>>;
}

/** The page of what a target would take. */
export interface PaceWords extends PaceAnswerWords {
  readonly title: string;
  readonly lede: (focus: string, province: string) => string;
  /** From which figure everything is counted. */
  readonly from: (latest: string, period: string) => string;
  /** A figure that is expected, and why it is not counted from. */
  readonly nowcast: (period: string, value: string, interval: string | undefined) => string;
  readonly form: Readonly<Record<"name" | "target" | "hint" | "year" | "count" | "kept", string>>;
  /** The heading of the table of one year. */
  readonly until: (period: string, years: number) => string;
  /** How many windows and districts that year's paces are held against, and what its chances are read from. */
  readonly against: (
    windows: number,
    districts: number | undefined,
    years: number,
    focus: string,
    province: string,
  ) => string;
  readonly basis: (chance: TargetChance, year: number) => string;
  readonly documentTarget: (document: string) => string;
  readonly column: Readonly<
    Record<
      | "target"
      | "points"
      | "percent"
      | "windowsInPoints"
      | "windowsInPercent"
      | "districtsInPoints"
      | "districtsInPercent"
      | "chance",
      string
    >
  >;
  readonly tally: (count: number, total: number) => string;
  readonly none: string;
  readonly chance: Readonly<Record<ChanceClass, string>>;
  readonly reading: { readonly name: string; readonly items: readonly string[] };
  readonly tables: string;
  readonly method: string;
  readonly ledger: string;
}
