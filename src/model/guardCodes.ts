/** What guards object to in prose. */
export const GUARD_CODES = [
  // Words and numerals
  "bare_numeral",
  "typed_regulation",
  "unchecked_word",
  "word_contradicts_claim",
  "forbidden_word",
  "discouraged_word",
  // Units and changes
  "difference_without_direction",
  "percent_for_points",
  "points_for_percent",
  "repeated_unit",
  "change_as_level",
  "false_precision",
  // Time
  "mixed_months",
  "wrong_period",
  "release_month",
  "across_break",
  "few_points",
  "stale_word",
  // What is measured, and of whom
  "rate_and_count",
  "people_as_households",
  "income_for_expenditure",
  "line_without_unit",
  "register_beside_survey",
  "register_as_rate",
  "other_area",
  "bare_place_name",
  "rank_without_count",
  "count_without_total",
  "mean_called_provincial",
  "sum_of_rates",
  // What is expected
  "scenario_as_forecast",
  "unlabelled_projection",
  "target_of_several",
  // How a language writes
  "foreign_decimal",
  "foreign_thousands",
  "rupiah_form",
  "unit_space",
  "double_space",
  "space_before_stop",
  "hyphen_for_minus",
  "hyphen_for_range",
  "wrong_spelling",
  // Titles
  "long_title",
  "title_direction",
  // Of reports that are to be plain
  "long_sentence",
  "frequency_wanted",
  "technical_word",
  "text_length",
  "hard_to_read",
  // What is allowed or dismissed
  "unused_allowance",
  "unused_report_dismissal",
] as const;

export type GuardCode = (typeof GUARD_CODES)[number];
