/** How one series' relative change compares with a reference's over the same years. */
export interface RelativePace {
  /** ln(own end / own start) ÷ ln(reference end / reference start). */
  readonly ratio: number;
  readonly pace: "slower" | "similar" | "faster";
}
