import type { GuardCode } from "../model/guardCodes.ts";

/** A word that no sentence may use. */
export interface ForbiddenWord {
  readonly pattern: string;
  readonly reason: string;
  /** A warning instead of an error: what is printed is right, but can be said better. */
  readonly severity?: "warning";
  /** In a sentence that matches this it may stand: it is denied there. */
  readonly unless?: string;
}

/** Words that say something of a finding, and what must then be true of it; one of the states is enough. */
export interface StateWords {
  readonly pattern: string;
  readonly states: readonly string[];
}

/**
 * What the guards must know about a language. Every string is a pattern of whole words, matched without
 * regard to case.
 */
export interface GuardWords {
  /** Words whose full stop ends no sentence, without it. */
  readonly abbreviations: readonly string[];
  /** Direction, size, comparison and rank: allowed only inside a checked claim. */
  readonly claimWords: readonly string[];
  /** What the words of a claim say, so that a claim cannot say "rose" of what fell. */
  readonly stateWords: readonly StateWords[];
  /** Words no sentence may use, with the reason. */
  readonly forbidden: readonly ForbiddenWord[];
  /** Turns what follows into its opposite, or denies it. */
  readonly denial: string;

  readonly percent: string;
  readonly percentagePoints: string;
  /** Units that a value printed with its own unit must not be followed by. */
  readonly units: string;
  /** Directly before a number, make a level of it. */
  readonly levelBefore: string;

  /** Say that two figures are of different months and not compared. */
  readonly monthsDiffer: string;
  /** Say that a result crosses a change of reference on purpose. */
  readonly sensitivity: string;
  /** Between a value and the period it is of. */
  readonly inPeriod: string;
  /** Say that something was published. */
  readonly release: string;
  /** Claim to be the newest. */
  readonly newest: string;
  /** Claim a trend, which two points are not. */
  readonly trend: string;
  /** "dari … menjadi": between, a first value; after, a second. */
  readonly fromTo: readonly [from: string, to: string];

  /** Administrative registers. */
  readonly registers: string;
  /** The poverty rate by name. */
  readonly rateNames: string;
  readonly income: string;
  /** Words of the line and of poor people. */
  readonly povertyWords: string;
  readonly perPerson: string;
  readonly perMonth: string;
  readonly households: string;

  /** Beside the province's own name. */
  readonly province: string;
  readonly country: string;
  /** Stand for the city. */
  readonly focus: string;
  /** Before a name that a city and a regency share. */
  readonly kinds: string;
  /** A mean said to be the province's; `{name}` stands for the names of province and country. */
  readonly provincialMean: string;
  readonly simpleMean: string;

  /** Make a forecast, or one of the statistics office, of a nowcast or scenario. */
  readonly forecast: string;
  /** Say that a value is a nowcast, a scenario, or what follows from a condition. */
  readonly projectionLabel: string;
  readonly sum: string;
  /** A regulation with its number. */
  readonly regulation: string;
  /** Say that a target was reached. */
  readonly targetMet: string;

  /** How the language does not write numbers, units and their names: patterns of any characters. */
  readonly customs: readonly { readonly code: GuardCode; readonly pattern: string }[];
}
