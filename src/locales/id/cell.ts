import { MINUS } from "../numberFormat.ts";
import { number, quantity } from "./formats.ts";

/**
 * A value as a cell of a table prints it: percent as a sign, the true minus, and for a difference the plus
 * too; every other unit as in prose.
 *
 * @example cell(-0.57, "percentage points", 2, true) // "−0,57 poin persen"
 */
export function cell(value: number, unit: string, decimals: number, isDifference: boolean): string {
  const printed = isDifference ? number.signed(value, decimals) : number.plain(value, decimals);
  if (unit === "percent") return `${printed}%`;
  const sign = printed.startsWith("+") || printed.startsWith(MINUS) ? printed.slice(0, 1) : "";
  return `${sign}${quantity(value, unit, decimals)}`;
}
