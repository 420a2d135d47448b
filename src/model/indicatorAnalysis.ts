import type { Change } from "./change.ts";
import type { Indicator } from "./indicator.ts";
import type { Position } from "./position.ts";
import type { Region } from "./region.ts";
import type { Point, Series } from "./series.ts";
import type { Spell } from "./spell.ts";
import type { Synchrony } from "./synchrony.ts";
import type { Verdict } from "./verdict.ts";

/** The focus beside its province or its country: same indicator, same year, same month. */
export interface Comparison {
  readonly region: Region;
  /** The series of the same round as the focus's figures. */
  readonly series: Series;
  readonly level: Point;
  /** Over the same two years as the focus's change. */
  readonly change: Change | undefined;
  /** Focus minus reference, in the unit of the series. */
  readonly gap: number;
  readonly ratio: number;
  /** The ratio in the first year of the main spell, if both have it. */
  readonly ratioAtStart: { readonly year: number; readonly value: number } | undefined;
  /** Over the same two years: slower, similar or faster than the reference. */
  readonly pace: { readonly ratio: number; readonly pace: "slower" | "similar" | "faster" } | undefined;
  /** The same from every earlier year of the main spell to the newest: the answer depends on the base. */
  readonly paces: readonly {
    readonly from: Point;
    readonly reference: Point;
    readonly ratio: number;
    readonly pace: "slower" | "similar" | "faster";
  }[];
  /** The reference's newest figure of that round, which may be newer than the focus's. */
  readonly newest: Point;
}

export interface PeriodMean {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly points: readonly Point[];
}

/** Everything said of one indicator of the focus region. */
export interface IndicatorAnalysis {
  readonly indicator: Indicator;
  readonly series: Series;
  /** The main spell: it ends at the newest figure. */
  readonly spell: Spell;
  readonly latest: Point;
  /** The figure before it in the main spell: not always of the year before. */
  readonly previous: Point | undefined;
  readonly change: Change | undefined;
  /** From the first to the newest figure of the main spell. */
  readonly sinceStart: Change | undefined;
  readonly verdict: Verdict;
  /** The verdict from further back, across a change of reference: to be labelled as sensitivity. */
  readonly sensitivity: { readonly from: number; readonly verdict: Verdict } | undefined;
  /** Mean absolute yearly change in the main spell before the newest change. */
  readonly usualChange: number | undefined;
  readonly threeYearMean: PeriodMean | undefined;
  readonly previousThreeYearMean: PeriodMean | undefined;
  /** Among the province's districts; none for an indicator without a better side. */
  readonly position: Position | undefined;
  readonly previousPosition: Position | undefined;
  /** Among the province's kota only. */
  readonly cityPosition: Position | undefined;
  /** Consecutive years of the main spell, all districts of the province. */
  readonly synchrony: readonly Synchrony[];
  readonly province: Comparison | undefined;
  readonly country: Comparison | undefined;
}
