/** What a language calls a measure when it is not named precisely: the unit decides. */
export type SpokenMeasure = string;

/**
 * How a language speaks of figures, as patterns (sources of regular expressions, matched without case as
 * whole words). Where several fit at one place the longest wins.
 */
export interface ReadingWords {
  /** Frequent small words by which the language of a sentence is told. */
  readonly marks: string;
  /** Names of measures by indicator; `poverty` is poverty in general, `extreme` extreme poverty. */
  readonly measures: Readonly<Record<SpokenMeasure, string>>;
  /** What is spoken of but not judged here: budgets, aid, programmes. */
  readonly budget: string;
  /** Names of months, January first. */
  readonly months: readonly string[];
  /** Words between a number and its year: "6,71 persen pada tahun 2024". */
  readonly yearAfter: string;
  readonly fall: string;
  readonly rise: string;
  readonly unchanged: string;
  /** Words that may stand between a word of change and its number. */
  readonly changeBridge: string;
  /** Words after which a number is the level reached, not the change. */
  readonly toward: string;
  readonly from: string;
  /** After a number: it is a difference ("0,57 poin lebih rendah"). */
  readonly lower: string;
  readonly higher: string;
  readonly faster: string;
  readonly slower: string;
  readonly about: string;
  readonly moreThan: string;
  readonly lessThan: string;
  readonly nearly: string;
  readonly target: string;
  /** Words after which a number is no longer a target's. */
  readonly actual: string;
  readonly met: string;
  readonly missed: string;
  readonly not: string;
  readonly previousYear: string;
  readonly thisYear: string;
  readonly newest: string;
  readonly since: string;
  readonly comparedWith: string;
  readonly perYear: string;
  readonly everyYear: string;
  readonly need: string;
  readonly rank: string;
  readonly lowest: string;
  readonly highest: string;
  /** Ordinals in words, from the first. */
  readonly ordinals: readonly string[];
  /** Numbers in words, from zero, for "enam koma tujuh". */
  readonly digits: readonly string[];
  readonly point: string;
  /** Whole numbers in words as shares are said ("satu dari enam belas"), and what they are. */
  readonly cardinals: readonly string[];
  readonly cardinalValues: readonly number[];
  readonly cause: string;
  readonly strength: string;
  readonly income: string;
  readonly households: string;
  readonly people: string;
  readonly districts: string;
  readonly all: string;
  readonly perPerson: string;
  readonly perMonth: string;
  readonly wrongPeriod: string;
  readonly wrongBearer: string;
  readonly register: string;
  readonly forecast: string;
  readonly belowDistrict: string;
  readonly percent: string;
  readonly points: string;
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
  readonly rupiah: string;
  readonly years: string;
  /** Country and province under their everyday names. */
  readonly aliases: Readonly<Record<string, string>>;
  readonly provinceWord: string;
  readonly countryWord: string;
  readonly cityWord: string;
  readonly mean: string;
  readonly between: string;
  readonly respectively: string;
  /** The sentence denies what it says: "tidak benar bahwa". */
  readonly denial: string;
  /** A rank or property claimed for one place alone. */
  readonly sole: string;
  /** A rank or comparison of a group, or with exceptions: not judged. */
  readonly group: string;
  /** A part of the people: their poverty is not the total. */
  readonly subgroup: string;
  /** Changes told by factors or against other changes: not judged. */
  readonly factor: string;
  /** Something said of every district, or not of every one. */
  readonly collective: string;
  /** After a count: people served by a programme, not the number of the poor. */
  readonly served: string;
  /** A change of tenths without its digits: "nol koma sekian". */
  readonly fraction: string;
  /** Before a word of direction: a wish or a plan, no assertion. */
  readonly intent: string;
}
