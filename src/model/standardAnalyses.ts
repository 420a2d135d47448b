import type { BaseYears } from "./baseYears.ts";
import type { DistrictChanges } from "./districtChanges.ts";
import type { DistrictMap } from "./districtMap.ts";
import type { EffectivenessShare } from "./effectiveness.ts";
import type { FourQuestions } from "./fourQuestions.ts";
import type { PeriodMean } from "./indicatorAnalysis.ts";
import type { LineAndWage } from "./lineAndWage.ts";
import type { LineGapTotal } from "./lineGapTotal.ts";
import type { DeterminantRow } from "./linkage.ts";
import type { NumberSplit } from "./numberSplit.ts";
import type { QuadrantMap } from "./quadrant.ts";

/** The questions asked of one indicator beyond its level and change. */
export interface IndicatorQuestions {
  /** Position, development, effectiveness and relevance, each with its window. */
  readonly answers: FourQuestions;
  /** How many of the province's districts share each class; empty for an indicator without a better side. */
  readonly shares: readonly EffectivenessShare[];
  readonly baseYears: BaseYears | undefined;
  /** Over the main spell, oldest first. */
  readonly threeYearMeans: readonly PeriodMean[];
}

/** The standard analyses of a poverty report, and what a change is made of. */
export interface StandardAnalyses {
  /** By indicator, in the order they are told. */
  readonly questions: ReadonlyMap<string, IndicatorQuestions>;
  readonly quadrant: QuadrantMap | undefined;
  /** What may move along with the headcount ratio, by id. */
  readonly determinants: readonly DeterminantRow[];
  /** From every base year of the main spell to the newest, oldest base first. */
  readonly numberSplits: readonly NumberSplit[];
  /** Of every year with all its figures, oldest first. */
  readonly lineGaps: readonly LineGapTotal[];
  readonly lineAndWage: LineAndWage | undefined;
  /** Of the headcount ratio in the province's districts, between its newest two figures and over its main spell. */
  readonly districtChanges: {
    readonly newest: DistrictChanges | undefined;
    readonly sinceStart: DistrictChanges | undefined;
  };
  /** Of every analysed indicator, in the order they are told, and every year of its main spell, ascending. */
  readonly maps: readonly DistrictMap[];
}
