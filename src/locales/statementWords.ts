import type { Region } from "../model/region.ts";

/** A figure as the sentences about a statement name it. */
export interface FigureName {
  readonly indicator: string;
  readonly region: Region;
  readonly year: number;
  readonly month: number | undefined;
}

/** A figure with its value, in the unit and at the decimals of its indicator. */
export interface FigureValue extends FigureName {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string;
}

/** Two figures of one series and what lies between them, in the unit of the series. */
export interface MovePhrase {
  readonly from: FigureValue;
  readonly to: FigureValue;
  readonly difference: number;
  readonly percent: number;
}

export type UncheckableReason =
  | "no number"
  | "budget"
  | "below district"
  | "extreme"
  | "register"
  | "question"
  | "forecast"
  | "not published"
  | "unknown region"
  | "not judged";

/** The sentences in which a public statement is repeated, judged and put right. */
export interface StatementWords {
  /** A value in the unit of an indicator: "6,71 persen", "21,16 ribu jiwa", "74,79 tahun". */
  amount(value: number, unit: string, decimals: number): string;
  /** The size of a difference in the unit of an indicator: "0,57 poin persen". */
  differenceAmount(value: number, unit: string, decimals: number): string;

  // What was understood.
  readonly readsLevel: (name: FigureName, stated: string) => string;
  readonly readsTarget: (name: FigureName, stated: string) => string;
  readonly readsChange: (
    name: FigureName,
    from: number | undefined,
    stated: string,
    direction: string | undefined,
  ) => string;
  readonly readsPace: (name: FigureName, from: number | undefined, stated: string) => string;
  readonly readsDirection: (
    name: FigureName,
    from: number | undefined,
    direction: string,
    every: boolean,
  ) => string;
  readonly readsComparison: (name: FigureName, other: Region, relation: string) => string;
  readonly readsMean: (name: FigureName, from: number, to: number, relation: string) => string;
  readonly isMean: (figure: FigureValue, mean: string, from: number, to: number) => string;
  readonly readsRank: (name: FigureName, place: number, side: string | undefined) => string;
  readonly readsOutcome: (name: FigureName, met: boolean) => string;
  readonly readsBreadth: (name: FigureName, count: number, direction: string) => string;
  readonly readsSuperlative: (name: FigureName, side: string, since: number) => string;
  readonly readsNothing: (indicator: string) => string;
  readonly assumedRegion: (region: Region) => string;
  readonly assumedYear: (year: number) => string;
  readonly carriedYear: (year: number) => string;
  readonly inferredYear: (year: number) => string;
  readonly unnamedMeasure: string;
  readonly readings: (readings: readonly string[]) => string;

  // What the figures say.
  readonly isFigure: (figure: FigureValue) => string;
  readonly isRounded: (figure: FigureValue) => string;
  readonly isRevised: (figure: FigureValue) => string;
  readonly isOther: (figure: FigureValue) => string;
  readonly isOtherYear: (figure: FigureValue) => string;
  readonly isOtherRegion: (figure: FigureValue) => string;
  readonly isOtherMonth: (figure: FigureValue) => string;
  readonly wouldImply: (stated: string, rate: FigureValue, implied: string, population: string) => string;
  readonly isTargetNotFigure: (target: string, year: number) => string;
  readonly isMove: (move: MovePhrase) => string;
  readonly percentForPoints: (move: MovePhrase) => string;
  readonly pointsForPercent: (move: MovePhrase) => string;
  readonly pointsForLevel: (figure: FigureValue) => string;
  readonly relativeAsLevel: (move: MovePhrase) => string;
  readonly differenceAsLevel: (move: MovePhrase) => string;
  readonly isPace: (move: MovePhrase, pace: string) => string;
  readonly isOtherChange: (move: MovePhrase) => string;
  readonly isNeeded: (pace: string, from: number, to: number) => string;
  readonly neededSentence: (name: FigureName, target: string, pace: string, from: number) => string;
  readonly wrongDirection: (move: MovePhrase) => string;
  readonly notEveryYear: (move: MovePhrase, exceptions: readonly number[]) => string;
  readonly everyYear: (from: number, to: number, direction: string) => string;
  readonly acrossBreak: (from: number, to: number, breakYear: number) => string;
  readonly differentMonths: string;
  readonly mixedRounds: string;
  readonly incomeForExpenditure: string;
  readonly householdsForPeople: string;
  readonly wrongPeriod: string;
  readonly wrongBearer: string;
  readonly unitImpossible: (indicator: string, unit: string) => string;
  readonly isDenied: string;
  readonly isShared: string;
  readonly causeNotShown: string;
  readonly strengthNotShown: (word: string) => string;
  readonly stale: (newest: number) => string;
  readonly forecastAsFact: string;
  readonly registerNotSurvey: (word: string) => string;
  readonly extremeAbovePoor: (poor: FigureValue) => string;
  readonly isComparison: (own: FigureValue, other: FigureValue) => string;
  readonly gapInPoints: (gap: string) => string;
  readonly isComparedPace: (own: MovePhrase, other: MovePhrase) => string;
  readonly isRank: (
    name: FigureName,
    fromLowest: number,
    fromHighest: number,
    of: number,
    ties: readonly string[],
  ) => string;
  readonly rankNeedsSide: string;
  readonly isTarget: (name: FigureName, target: string, document: string) => string;
  readonly isOutcome: (figure: FigureValue, target: string) => string;
  readonly isBreadth: (name: FigureName, falling: number, rising: number, of: number) => string;
  readonly isSuperlative: (figure: FigureValue, extreme: FigureValue, side: string) => string;
  readonly uncheckable: (
    reason: UncheckableReason,
    name: FigureName | undefined,
    newest: number | undefined,
  ) => string;
  readonly ambiguous: (readings: readonly string[]) => string;

  // What may be written instead.
  readonly levelSentence: (figure: FigureValue) => string;
  readonly changeSentence: (move: MovePhrase) => string;
  readonly lineSentence: (figure: FigureValue) => string;
  readonly comparisonSentence: (own: FigureValue, other: FigureValue) => string;
  readonly rankSentence: (
    figure: FigureValue,
    fromLowest: number,
    of: number,
    ties: readonly string[],
  ) => string;
  readonly targetSentence: (name: FigureName, target: string, document: string) => string;
  readonly outcomeSentence: (figure: FigureValue, target: string, document: string, met: boolean) => string;
  readonly breadthSentence: (name: FigureName, falling: number, rising: number, of: number) => string;
}
