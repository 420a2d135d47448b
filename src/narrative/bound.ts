import type { Locale } from "../locales/locale.ts";
import type { Finding } from "../model/finding.ts";

/**
 * What a text is bound to: named facts, and names for what they refer to. The rules know nothing else of
 * the subject, so that facts about anything can be told with them.
 */
export interface Bound {
  readonly findings: ReadonlyMap<string, Finding>;
  /** By the codes that findings hold. */
  readonly regions: ReadonlyMap<string, { readonly name: string }>;
  /** Whether less (−1) or more (1) is the better side, by the indicators that findings hold. */
  readonly indicators: ReadonlyMap<string, { readonly polarity: -1 | 0 | 1 }>;
  readonly sources: ReadonlyMap<string, { readonly title: string; readonly publisher: string }>;
}

/** What the rules must know of a language. */
export type Voice = Pick<
  Locale,
  | "number"
  | "period"
  | "span"
  | "quantity"
  | "cell"
  | "range"
  | "outOfHundred"
  | "outOfThousand"
  | "rounded"
  | "rank"
  | "verdict"
  | "narrative"
>;

/** A term that is explained elsewhere. */
export interface Term {
  /** Every way it is written, in the language of the text. */
  readonly forms: readonly string[];
  readonly address: string;
}

/** Where things outside the text are. What has no address is not linked. */
export interface Addresses {
  /** The page that says where a finding's number comes from. */
  readonly fact?: (finding: string) => string;
  readonly source?: (id: string) => string;
  /** Where a page or file of this site stands, from its address below the root as prose writes it: "/metode/". */
  readonly page?: (path: string) => string;
  readonly terms?: readonly Term[];
}
