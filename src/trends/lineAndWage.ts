import type { LineAndWage, LineAndWageEntry } from "../model/lineAndWage.ts";
import type { Spell } from "../model/spell.ts";

/**
 * How much the poverty line and the minimum wage grew from every common base year to the newest common
 * year: which grew more depends on the base year, so all of them are shown. A wage holds from January to
 * December, a line is of its survey's month; the years are compared as they are.
 *
 * @param line a spell of the poverty line, positive
 * @param wage a spell of the minimum wage, positive
 * @returns `undefined` with fewer than two common years
 */
export function lineAndWage(line: Spell, wage: Spell): LineAndWage | undefined {
  const pairs = line.points.flatMap((point) => {
    const found = wage.points.find(({ year }) => year === point.year);
    return found === undefined || !(point.value > 0 && found.value > 0) ? [] : [{ line: point, wage: found }];
  });
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined || first === last) return undefined;
  const entries = pairs.slice(0, -1).map((base): LineAndWageEntry => {
    const lineGrowth = 100 * (last.line.value / base.line.value - 1);
    const wageGrowth = 100 * (last.wage.value / base.wage.value - 1);
    // Cross products, so that equal growth is found equal.
    const sign = Math.sign(last.line.value * base.wage.value - last.wage.value * base.line.value);
    return {
      window: [base.line.year, last.line.year],
      ...base,
      lineGrowth,
      wageGrowth,
      difference: lineGrowth - wageGrowth,
      sign: sign > 0 ? 1 : sign < 0 ? -1 : 0,
    };
  });
  const known = new Set(pairs.map((pair) => pair.line.year));
  const from = first.line.year;
  const to = last.line.year;
  return {
    window: [from, to],
    line: last.line,
    wage: last.wage,
    entries,
    signFlips: entries.some(({ sign }) => sign > 0) && entries.some(({ sign }) => sign < 0),
    missing: Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => !known.has(year)),
    lineMonth: last.line.month,
  };
}
