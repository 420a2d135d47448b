/**
 * Names the lowest or the highest of some changes by what it is, whichever sign it has.
 *
 * @example extremeChange("lowest", -2.13) // "largest fall"
 */
export function extremeChange(end: "lowest" | "highest", difference: number): string {
  if (difference === 0) return "no change";
  const size = difference < 0 === (end === "lowest") ? "largest" : "smallest";
  return `${size} ${difference < 0 ? "fall" : "rise"}`;
}

/** How many others changed by more, as much, or less than one that changed by `difference`. */
export function aroundChange(difference: number, below: number, equal: number, above: number): string {
  if (difference === 0) return `${below} fell, ${equal} did not change, ${above} rose`;
  return difference < 0
    ? `${below} fell by more, ${equal} by as much, ${above} fell by less, did not change, or rose`
    : `${above} rose by more, ${equal} by as much, ${below} rose by less, did not change, or fell`;
}
