import type { Break } from "./break.ts";
import type { Words } from "./words.ts";

/** −1: lower is better; +1: higher is better; 0: neither (a poverty line). */
export type Polarity = -1 | 0 | 1;

export interface Indicator {
  /** snake_case, also in file names: `headcount_ratio`. */
  readonly id: string;
  readonly name: Words;
  /** For tables and narrow screens. */
  readonly short: Words;
  readonly definition: Words;
  /** As in the observation files: "percent", "thousand persons", … */
  readonly unit: string;
  /** Decimals the statistics office publishes. */
  readonly decimals: number;
  readonly polarity: Polarity;
  /** Values outside are an error in the data, both ends included. */
  readonly range: readonly [lowest: number, highest: number];
  readonly breaks: readonly Break[];
}
