/** What may be said of a series' past: a closed set with one rule. */
export const VERDICTS = [
  "rising",
  "falling",
  "no clear change",
  "too short to tell",
  "not assessable",
] as const;

export type Verdict = (typeof VERDICTS)[number];
