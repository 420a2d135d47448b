import type { StatementWords } from "../locales/statementWords.ts";
import type { Region } from "../model/region.ts";
import type { StatedRegion, StatedYear } from "./statement.ts";

/** What a reading took from elsewhere than the sentence: the measure, the region, the year. */
export function filledGaps(
  words: StatementWords,
  place: Region,
  region: StatedRegion,
  year: number,
  how: StatedYear["how"],
  isUnnamed = false,
): string[] {
  const gaps = [
    ...(isUnnamed ? [words.unnamedMeasure] : []),
    ...(region.how === "assumed" ? [words.assumedRegion(place)] : []),
  ];
  switch (how) {
    case "newest":
      return [...gaps, words.assumedYear(year)];
    case "carried":
      return [...gaps, words.carriedYear(year)];
    case "inferred":
      return [...gaps, words.inferredYear(year)];
    case "named":
      return gaps;
  }
}
