import type { GuardCode } from "../../model/guardCodes.ts";
import type { DiagnosticWords } from "../locale.ts";

/** What guards object to, for the analyst, in English. */
export const guardDiagnostics: Pick<DiagnosticWords, GuardCode> = {
  bare_numeral: (p) => `the numeral "${p.found}" is bound to no finding: ${p.text}`,
  typed_regulation: (p) =>
    `the number of a regulation must not be typed ("${p.found}"): one wrong digit is another regulation. Name it without its number: ${p.text}`,
  unchecked_word: (p) => `the word "${p.found}" must be written as a checked claim: ${p.text}`,
  word_contradicts_claim: (p) => `the claim says "${p.found}", but ${p.finding} says ${p.says}: ${p.text}`,
  forbidden_word: (p) => `the word "${p.found}" must not be used: ${p.reason}.`,
  discouraged_word: (p) => `the word "${p.found}" should be replaced: ${p.reason}.`,
  difference_without_direction: (p) =>
    `the change ${p.found} is printed without a checked word for its direction; the figures say: ${p.says}. Write [word]{${p.found} = ${p.says}}.`,
  percent_for_points: (p) =>
    `"${p.found}" tells a difference in percent; ${p.finding} is ${p.says}: ${p.text}`,
  points_for_percent: (p) => `"${p.found}" tells a level in points; ${p.finding} is ${p.says}: ${p.text}`,
  repeated_unit: (p) => `${p.finding} is printed with its unit already: "${p.found}".`,
  change_as_level: (p) => `"${p.found}" reads a change (${p.finding}) as a level: ${p.text}`,
  false_precision: (p) =>
    `${p.finding} is printed as "${p.found}", finer than the figures it comes from; at most ${p.wanted} decimals.`,
  mixed_months: (p) =>
    `one sentence holds ${p.found} (${p.period}) and ${p.other} (${p.other_period}); different months are not compared. Part them, or say that they differ in month: ${p.text}`,
  wrong_period: (p) => `"${p.found}" is written as the time of ${p.finding}, which is ${p.says}: ${p.text}`,
  release_month: (p) =>
    `"${p.found}": that is the period ${p.finding} is of, not when it came out: ${p.text}`,
  across_break: (p) =>
    `one sentence holds ${p.found} (${p.year}) and ${p.other} (${p.other_year}), but the series breaks (${p.severity}) ${p.break_year}: ${p.text}`,
  few_points: (p) =>
    p.years === ""
      ? `"${p.found}" tells a trend without a finding from at least five years: ${p.text}`
      : `"${p.found}" compares two points (${p.years}) without printing both years: ${p.text}`,
  stale_word: (p) =>
    p.says === ""
      ? `"${p.found}" without a bound figure in the same sentence will soon be stale: ${p.text}`
      : `"${p.found}" is not true of ${p.finding}; the newest is ${p.says}: ${p.text}`,
  rate_and_count: (p) =>
    `the number ${p.found} (${p.period}) stands beside the rate ${p.other} (${p.other_period}): ${p.text}`,
  people_as_households: (p) =>
    `"${p.found}" is not the unit of ${p.finding}, which counts people (${p.says}): ${p.text}`,
  income_for_expenditure: (p) =>
    `"${p.found}" near the poverty line; this survey measures expenditure: ${p.text}`,
  line_without_unit: (p) =>
    `${p.finding} (${p.found}) without "per person" and "per month" in the same sentence: ${p.text}`,
  register_beside_survey: (p) =>
    `"${p.found}" is a register, ${p.finding} comes from a survey; they do not share a sentence: ${p.text}`,
  register_as_rate: (p) => `"${p.found}" is a register and does not produce the poverty rate: ${p.text}`,
  other_area: (p) =>
    p.named === ""
      ? `${p.found} is a figure of ${p.name}, which the sentence does not name: ${p.text}`
      : `the sentence names ${p.named}, but ${p.found} is a figure of ${p.name}: ${p.text}`,
  bare_place_name: (p) =>
    `"${p.found}" can mean two places; write "${p.says}" in full, or name the kabupaten: ${p.text}`,
  rank_without_count: (p) => `the rank ${p.finding} ("${p.found}") without how many are ranked: ${p.text}`,
  count_without_total: (p) => `${p.finding} ("${p.found}") without how many there are, ${p.says}: ${p.text}`,
  mean_called_provincial: (p) =>
    p.finding === ""
      ? `"${p.found}": the figures of province and country are published ones, no means: ${p.text}`
      : `${p.finding} ("${p.found}") is a simple mean of districts and must be called so: ${p.text}`,
  sum_of_rates: (p) => `"${p.found}": percentages are not added up (${p.finding}): ${p.text}`,
  scenario_as_forecast: (p) =>
    `"${p.found}" makes ${p.finding} a forecast or a figure of BPS; it is a ${p.says} computed by this site: ${p.text}`,
  unlabelled_projection: (p) =>
    `${p.finding} ("${p.found}") is not called a nowcast, a scenario or a condition: ${p.text}`,
  target_of_several: (p) =>
    `"${p.found}" without its document, though several set such a target: ${p.documents}. ${p.text}`,
  foreign_decimal: (p) => `the number "${p.found}": English writes decimals with a point.`,
  foreign_thousands: (p) => `the number "${p.found}": English writes thousands with a comma.`,
  rupiah_form: (p) => `"${p.found}": rupiah are written Rp605,312, without full stop, space or ",-".`,
  unit_space: (p) => `"${p.found}": write 6.14 percent with a space, and 6.14% without.`,
  double_space: (p) => `there is a double space ("${p.found}").`,
  space_before_stop: (p) => `there is a space before a stop ("${p.found}").`,
  hyphen_for_minus: (p) => `"${p.found}" before a number: use the minus sign − (U+2212).`,
  hyphen_for_range: (p) => `"${p.found}": ranges take an en dash –, without spaces.`,
  wrong_spelling: (p) => `"${p.found}": write percent, and percentage points.`,
  long_title: (p) => `the title has ${p.found} words, more than ${p.wanted}: ${p.text}`,
  title_direction: (p) => `the title says "${p.found}", but this edition’s findings say ${p.says}: ${p.text}`,
  long_sentence: (p) => `the sentence has ${p.found} words, more than ${p.wanted}: ${p.text}`,
  frequency_wanted: (p) =>
    `"${p.found}" in a text that must be plain; say how many of every 100 or 1,000 (of_100, of_1000): ${p.text}`,
  technical_word: (p) => `the term "${p.found}" in a text that must be plain: ${p.text}`,
  text_length: (p) => `the text has ${p.found} words; at least ${p.least}, at most ${p.most}.`,
  hard_to_read: (p) => {
    switch (p.measure) {
      case "mean_sentence":
        return `${p.found} words a sentence on average, more than ${p.wanted}.`;
      case "many_syllables":
        return `${p.found} of 100 words have four syllables or more, above ${p.wanted}.`;
      default:
        return `the reading ease (Flesch) is ${p.found}, below ${p.wanted}.`;
    }
  },
  unused_allowance: (p) => `the allowed numeral is not used: ${p.found}.`,
  unused_report_dismissal: (p) => `the reason for ${p.dismissed} concerns nothing: ${p.found}.`,
};
