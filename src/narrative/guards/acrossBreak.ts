import type { Break } from "../../model/break.ts";
import type { Edition } from "../../model/edition.ts";
import type { Finding } from "../../model/finding.ts";
import { type Objection, objection, sentenceBySentence } from "./guard.ts";
import { hasWords } from "./wholeWords.ts";

/**
 * Two levels of one series that lie on two sides of a `putus` break do not share a sentence. Across a change
 * of reference (`acuan`) they may, if the sentence calls it a sensitivity; so may a result that crosses one.
 */
export const acrossBreak = sentenceBySentence((sentence, { edition, locale }): Objection[] => {
  const isLabelled = hasWords(sentence.written, locale.guards.sensitivity);
  const bound = [
    ...sentence.values.flatMap(({ finding, start }) => (finding === undefined ? [] : [{ finding, start }])),
    ...sentence.claims.flatMap(({ findings, start }) => findings.map((finding) => ({ finding, start }))),
  ];
  for (const { finding, start } of bound) {
    if (finding.note === "crosses_a_change_of_reference" && !isLabelled) {
      const [from, to] = finding.window ?? [finding.year, finding.year];
      return [say(start, "acuan", finding.id, from ?? 0, finding.id, to ?? 0)];
    }
  }
  const levels = bound.filter(({ finding }) => finding.measure === "level" && finding.year !== null);
  for (const [i, { finding: a }] of levels.entries()) {
    for (const { finding: b, start } of levels.slice(i + 1)) {
      const severing = severingBreak(edition, a, b, isLabelled);
      if (severing !== undefined) {
        return [say(start, severing.severity, a.id, a.year ?? 0, b.id, b.year ?? 0, severing.year)];
      }
    }
  }
  return [];

  function say(
    place: number,
    severity: string,
    found: string,
    year: number,
    other: string,
    otherYear: number,
    breakYear?: number,
  ): Objection {
    return objection("across_break", sentence, place, {
      found,
      year,
      other,
      other_year: otherYear,
      severity,
      break_year: breakYear ?? "",
    });
  }
});

/** The break between two figures of one series that must not be crossed, if there is one. */
function severingBreak(edition: Edition, a: Finding, b: Finding, isLabelled: boolean): Break | undefined {
  if (a.indicator !== b.indicator || a.region !== b.region || a.year === null || b.year === null)
    return undefined;
  const region = edition.regions.get(a.region);
  const [from, to] = a.year < b.year ? [a.year, b.year] : [b.year, a.year];
  return edition.indicators
    .get(a.indicator)
    ?.breaks.find(
      ({ severity, year, levels, within }) =>
        (severity === "putus" || (severity === "acuan" && !isLabelled)) &&
        year > from &&
        year <= to &&
        region !== undefined &&
        levels.includes(region.level) &&
        (within === undefined || region.code.startsWith(within)),
    );
}
