import type { Access } from "./access.ts";
import type { Accuracy } from "./accuracy.ts";
import type { Claim } from "./claim.ts";
import type { EditionDefinition } from "./editionDefinition.ts";
import type { Finding } from "./finding.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorAnalysis } from "./indicatorAnalysis.ts";
import type { LineComposition } from "./lineComposition.ts";
import type { DistrictNowcast, Nowcast, NowcastRecord } from "./nowcast.ts";
import type { RateAndNumber } from "./rateAndNumber.ts";
import type { Region } from "./region.ts";
import type { Scenario } from "./scenario.ts";
import type { SeriesComparison } from "./seriesComparison.ts";
import type { SeriesSet } from "./seriesSet.ts";
import type { Shortfall } from "./shortfall.ts";
import type { Source } from "./source.ts";
import type { StandardAnalyses } from "./standardAnalyses.ts";
import type { TargetLedger } from "./targetLedger.ts";
import type { TargetLedgers } from "./targetLedgers.ts";

/** What was computed for an edition, before it becomes findings: the material of its figures. */
export interface Analyses {
  /** Only what had been released by the cut-off. */
  readonly series: SeriesSet;
  /** The focus's indicators, by id. */
  readonly indicators: ReadonlyMap<string, IndicatorAnalysis>;
  readonly standard: StandardAnalyses;
  readonly shortfalls: readonly Shortfall[];
  /** The headcount ratio beside the province's and the country's. */
  readonly seriesComparison: SeriesComparison | undefined;
  readonly rateAndNumber: RateAndNumber | undefined;
  readonly access: Access;
  /** The parts of the province's poverty line; of the focus's none are known. */
  readonly lineCompositions: readonly LineComposition[];
  readonly nowcast: Nowcast | undefined;
  /** Over the province's districts, for each anchor that can be judged. */
  readonly nowcastRecords: readonly NowcastRecord[];
  /** Of every district of the country that can have one, by code. */
  readonly districtNowcasts: readonly DistrictNowcast[];
  readonly scenario: Scenario | undefined;
  /** The document the edition follows, in its own indicator. */
  readonly targets: TargetLedger;
  /** Every target of the focus, its province and the country. */
  readonly targetLedgers: TargetLedgers;
  readonly accuracy: Accuracy;
}

/** A compiled edition: everything its pages, pictures and sentences may use. */
export interface Edition {
  readonly definition: EditionDefinition;
  readonly regions: ReadonlyMap<string, Region>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claims: readonly Claim[];
  readonly analyses: Analyses;
  readonly findings: ReadonlyMap<string, Finding>;
}
