import type { Polarity } from "./indicator.ts";

/** What a change is by an indicator's better side: 1 improving, −1 worsening, 0 no move. */
export type Move = -1 | 0 | 1;

/** The polarity of an indicator that has a better side; the others have no improvement to speak of. */
export type BetterSide = Exclude<Polarity, 0>;

/** A move between two consecutive years. */
export interface YearlyMove {
  readonly from: number;
  readonly to: number;
  readonly move: Move;
}
