/**
 * Whole values that enclose a range of a line or dot chart whose axis does not begin at zero; the caller
 * must say so in the picture.
 *
 * @example zoomedTicks(5.84, 7.94) // [5, 6, 7, 8]
 */
export function zoomedTicks(lowest: number, highest: number): number[] {
  const from = Math.max(0, Math.floor(lowest - 0.15));
  const to = Math.ceil(highest + 0.05);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
