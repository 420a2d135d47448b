import type { ReadingWords } from "../locales/readingWords.ts";
import type { StatedUnit } from "./numbers.ts";
import { type Mention, mentions } from "./wordPattern.ts";

/** A measure named in a sentence: an indicator, or poverty in general. */
export interface MeasureMention extends Mention {
  readonly measure: string;
}

/** The measures a sentence names, in order; of overlapping names the longest. */
export function measures(sentence: string, words: ReadingWords): MeasureMention[] {
  const found = [
    ...Object.entries(words.measures).flatMap(([measure, names]) =>
      mentions(sentence, `(?:${names})(?:nya)?`).map((mention) => ({ ...mention, measure })),
    ),
    ...mentions(sentence, words.budget).map((mention) => ({ ...mention, measure: "budget" })),
  ].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: MeasureMention[] = [];
  for (const each of found) {
    if (!kept.some((other) => each.start < other.end && each.end > other.start)) kept.push(each);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Units in which each measure can be stated; those not listed are shares in percent. */
const UNITS: Readonly<Record<string, readonly StatedUnit[]>> = {
  headcount_ratio: ["percent", "of hundred", "none", "persons", "households"],
  headcount: ["persons", "households", "none", "percent", "of hundred"],
  poverty: ["percent", "persons", "households", "points", "rupiah", "of hundred", "none"],
  poverty_line: ["rupiah", "none"],
  poverty_gap_index: ["none", "percent"],
  poverty_severity_index: ["none", "percent"],
  human_development_index: ["none"],
  gini_ratio: ["none"],
  life_expectancy: ["years", "none"],
  mean_years_schooling: ["years", "none"],
  expected_years_schooling: ["years", "none"],
  adjusted_expenditure: ["rupiah"],
  grdp_per_capita: ["rupiah"],
  minimum_wage: ["rupiah"],
  out_of_school_children: ["persons", "none"],
  population: ["persons", "none"],
  extreme: ["percent", "persons", "households", "none"],
  line_part: ["rupiah"],
  budget: ["rupiah"],
};

/** Whether a level of the measure can be said in this unit at all. */
export function fitsUnit(measure: string, unit: StatedUnit): boolean {
  return (UNITS[measure] ?? ["percent", "of hundred", "none"]).includes(unit);
}

/** The indicator that poverty in general means when counted in a unit. */
export function indicatorIn(measure: string, unit: StatedUnit): string {
  if (measure === "extreme") return "extreme_poverty_ratio";
  const isCount = unit === "persons" || unit === "households";
  if (measure === "headcount_ratio" && isCount) return "headcount";
  if (measure === "headcount" && (unit === "of hundred" || unit === "percent")) return "headcount_ratio";
  if (measure !== "poverty") return measure;
  if (isCount) return "headcount";
  return unit === "rupiah" ? "poverty_line" : "headcount_ratio";
}
