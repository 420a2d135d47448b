/**
 * How far the average poor person's monthly expenditure is below the poverty line:
 * line × P1 ÷ P0, all of the same year and area.
 *
 * @param line in rupiah per person per month
 * @param gap P1, index in percent
 * @param headcount P0, percent, positive
 * @returns rupiah per poor person per month
 * @throws RangeError if nobody is poor
 * @example averageShortfall(639402, 0.97, 6.14) // ≈ 101013
 */
export function averageShortfall(line: number, gap: number, headcount: number): number {
  if (!(headcount > 0)) throw new RangeError("a shortfall needs at least one poor person");
  return (line * gap) / headcount;
}
