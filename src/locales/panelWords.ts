import type { AccessGroup } from "../model/access.ts";

/** Short labels of the figures that are made of several panels. */
export interface PanelWords {
  readonly comparison: {
    readonly levels: string;
    readonly index: (base: number) => string;
    readonly ratios: string;
    /** Of numbers that no one has published. */
    readonly computed: string;
    /** What a ratio divides by, short: "÷ Jawa Tengah" */
    readonly over: (region: string) => string;
    readonly indexColumn: (region: string, base: number) => string;
    readonly ratioColumn: (own: string, region: string) => string;
    /** For a point: "Kota Pekalongan, indeks 2025 (2015 = 100): 75,9" */
    readonly indexPoint: (region: string, year: number, base: number, value: string) => string;
    readonly ratioPoint: (own: string, region: string, year: number, value: string) => string;
  };
  readonly rateAndNumber: {
    readonly rate: string;
    readonly number: string;
    /** Heads the marks between the two panels. */
    readonly moves: string;
    /** The same where there is no room for numbers. */
    readonly ways: string;
    readonly rateRow: string;
    readonly numberRow: string;
    readonly different: string;
    readonly rateColumn: string;
    readonly numberColumn: string;
    readonly rateChange: string;
    readonly numberChange: string;
    readonly together: string;
    readonly directions: Readonly<Record<"same_direction" | "opposite" | "one_unchanged", string>>;
  };
  readonly lineParts: {
    readonly line: string;
    readonly food: string;
    readonly nonfood: string;
    readonly share: string;
    /** The mark of a line whose parts are not known. */
    readonly otherLine: (region: string) => string;
    readonly foodColumn: string;
    readonly nonfoodColumn: string;
    readonly lineColumn: (region: string) => string;
    readonly shareColumn: string;
  };
  readonly access: {
    readonly groups: Readonly<Record<AccessGroup, string>>;
    readonly sides: Readonly<Record<"better" | "same" | "worse" | "none", string>>;
    /** Short, for what has no better side. */
    readonly notJudged: string;
    readonly unknown: string;
    /** Why there is no comparison. */
    readonly notCompared: (region: string) => string;
    readonly noneBeside: (region: string) => string;
    readonly one: string;
    readonly several: (count: number, years: string) => string;
    readonly axis: (range: string) => string;
    /** The focus's figure of the compared year: "kota 9,34: lebih baik" */
    readonly own: (value: string, side: string) => string;
    readonly columns: Readonly<Record<"indicator" | "gap" | "side" | "unit", string>>;
  };
}
