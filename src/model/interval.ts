/** A range with the share of cases it is meant to hold: `level: 0.8` is 80 percent. */
export interface Interval {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}
