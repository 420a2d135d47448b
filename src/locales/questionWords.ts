import type { EffectivenessClass } from "../model/effectiveness.ts";
import type { RelativePace } from "../model/relativePace.ts";
import type { RelevanceDirection } from "../model/relevance.ts";
import type { PaceGap } from "./questionsOf.ts";

/** Short labels of the figures about effectiveness, relevance, base years and the four questions. */
export interface QuestionWords {
  readonly effectiveness: Readonly<Record<EffectivenessClass, string>>;
  readonly direction: Readonly<Record<RelevanceDirection, string>>;
  readonly pace: Readonly<Record<RelativePace["pace"], string>>;
  readonly paceNotComputed: string;
  /** That there is no pace, and why. */
  readonly noPace: Readonly<Record<PaceGap, string>>;
  readonly question: Readonly<Record<"position" | "development" | "effectiveness" | "relevance", string>>;
  readonly column: Readonly<
    Record<
      | "window"
      | "start"
      | "end"
      | "change"
      | "class"
      | "improving"
      | "together"
      | "direction"
      | "sameDirection"
      | "yearlyChanges"
      | "pace"
      | "reading"
      | "levelRatio"
      | "own"
      | "reference"
      | "baseYear"
      | "measure"
      | "answer"
      | "number"
      | "unit"
      | "count"
      | "outOf",
      string
    >
  >;
  readonly key: Readonly<Record<"improves" | "worsens" | "neither", string>>;
  readonly years: (n: number) => string;
  /** "3 dari 4" */
  readonly of: (some: number, all: number) => string;
  readonly improvingChanges: (some: number, all: number) => string;
  readonly improvingBases: (some: number, all: number) => string;
  readonly noBetterSide: string;
  readonly against: (region: string) => string;
  /** In "0,84 kali": how the pace is counted. */
  readonly times: string;
  readonly rank: string;
  readonly newest: (year: number) => string;
  readonly percentTo: (name: string, year: number) => string;
  readonly isNewest: string;
  readonly notComputed: string;
  readonly belowProvince: (distance: string, region: string) => string;
  readonly aboveProvince: (distance: string, region: string) => string;
  readonly asProvince: (region: string) => string;
  readonly rankUnknown: (known: number, of: number) => string;
  readonly paceOf: (ratio: string) => string;
  /** What is drawn below the pace: own figure over the reference's. */
  readonly levels: string;
  readonly none: string;
}
