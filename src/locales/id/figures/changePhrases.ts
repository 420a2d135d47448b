/**
 * Names the lowest or the highest of some changes by what it is, whichever sign it has.
 *
 * @example extremeChange("lowest", -2.13) // "turun terbesar"
 */
export function extremeChange(end: "lowest" | "highest", difference: number): string {
  if (difference === 0) return "tidak berubah";
  const size = difference < 0 === (end === "lowest") ? "terbesar" : "terkecil";
  return `${difference < 0 ? "turun" : "naik"} ${size}`;
}

/** How many others changed by more, as much, or less than one that changed by `difference`. */
export function aroundChange(difference: number, below: number, equal: number, above: number): string {
  if (difference === 0) return `${below} turun, ${equal} tidak berubah, ${above} naik`;
  return difference < 0
    ? `${below} turun lebih besar, ${equal} turun sama besar, ${above} turun lebih kecil, tidak berubah, atau naik`
    : `${above} naik lebih besar, ${equal} naik sama besar, ${below} naik lebih kecil, tidak berubah, atau turun`;
}
