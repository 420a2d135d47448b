/** What the preflight finds besides what checks, guards and readers do. */
export const PREFLIGHT_CODES = [
  "severed_newest",
  "no_breaks",
  "figure_missing",
  "secret_in_source",
  "source_without_place",
  "no_edition",
  "placeholder",
  "report_without_values",
  "blank_words",
  "figure_lacks",
  "page_missing",
  "place_missing",
  "broken_address",
  "unknown_target_document",
  "decision_without_owner",
  "decision_without_due",
  "release_not_a_day",
  "release_before_cutoff",
  "licence_missing",
  "standing_missing",
  "citation_missing",
  "record_differs",
  "edition_without_record",
  "unused_reason",
  // Remarks: neither errors nor warnings
  "breaks_untold",
  "figures_missing_beside",
  "sources_unused",
  "sources_without_https",
  "no_contact",
  "embargoed",
] as const;

export type PreflightCode = (typeof PREFLIGHT_CODES)[number];

/** Warnings that a reason in `data/preflight.csv` can answer, by code; the others are answered where they arise. */
export const ANSWERABLE_CODES = [
  "severed_newest",
  "no_breaks",
  "figure_missing",
  "source_without_place",
  "report_without_values",
  "decision_without_owner",
  "decision_without_due",
  "edition_without_record",
] as const satisfies readonly PreflightCode[];

export type AnswerableCode = (typeof ANSWERABLE_CODES)[number];
