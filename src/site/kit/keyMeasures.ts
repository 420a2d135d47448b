/**
 * The measures a meeting is told first, in their order, each with the name of its change among the findings: a line
 * grows in percent, the others in their own unit.
 */
export const KEY_MEASURES = [
  ["headcount_ratio", "change"],
  ["headcount", "change"],
  ["poverty_line", "change_percent"],
  ["poverty_gap_index", "change"],
  ["poverty_severity_index", "change"],
] as const;
