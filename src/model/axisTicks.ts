/** Round values from zero, or from `floor`, that enclose `highest`: at most about five. */
export function roundTicks(floor: number, highest: number): number[] {
  const rough = (highest - floor) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
  const first = Math.floor(floor / step) * step;
  const ticks: number[] = [];
  for (let i = 0; first + i * step < highest + step; i += 1) {
    ticks.push(Math.round((first + i * step) * 1e9) / 1e9);
  }
  return ticks;
}

/**
 * Whole values that enclose a range of a line or dot chart whose axis does not begin at zero; picture and
 * words must both say so.
 *
 * @example zoomedTicks(5.84, 7.94) // [5, 6, 7, 8]
 */
export function zoomedTicks(lowest: number, highest: number): number[] {
  const from = Math.max(0, Math.floor(lowest - 0.15));
  const to = Math.ceil(highest + 0.05);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
