import type { Break, Severity } from "./break.ts";
import type { Point, Series } from "./series.ts";
import type { Spell } from "./spell.ts";

const MAIN: readonly Severity[] = ["putus", "acuan"];
const SENSITIVITY: readonly Severity[] = ["putus"];

/**
 * The comparable stretches of a series, oldest first; empty for a series without points.
 * The main reading stops at `putus` and `acuan`; the sensitivity reading crosses `acuan` and must be
 * labelled as such wherever it is shown.
 */
export function spells(series: Series, reading: "main" | "sensitivity" = "main"): Spell[] {
  const severing = reading === "main" ? MAIN : SENSITIVITY;
  const parts: { opening: Break | undefined; points: Point[] }[] = [];
  for (const point of series.points) {
    const opening = series.breaks.findLast(
      (each) => severing.includes(each.severity) && each.year <= point.year,
    );
    const last = parts.at(-1);
    if (last === undefined || last.opening !== opening) parts.push({ opening, points: [point] });
    else last.points.push(point);
  }
  return parts.map(({ opening, points }) => {
    const from = points[0]?.year ?? 0;
    const to = points.at(-1)?.year ?? 0;
    return {
      from,
      to,
      points,
      opening,
      notes: series.breaks.filter(
        (each) => !severing.includes(each.severity) && each.year > from && each.year <= to,
      ),
    };
  });
}

/** The spell that ends at the newest figure, or `undefined` for a series without points. */
export function latestSpell(
  series: Series | undefined,
  reading: "main" | "sensitivity" = "main",
): Spell | undefined {
  return series === undefined ? undefined : spells(series, reading).at(-1);
}

/**
 * Whether a `putus` break lies after year `from` and not after year `to`: then nothing may be carried
 * from the one to the other, neither projected nor compared with a target.
 */
export function isSevered(series: Series | undefined, from: number, to: number): boolean {
  return (series?.breaks ?? []).some(
    ({ severity, year }) => severity === "putus" && year > from && year <= to,
  );
}
