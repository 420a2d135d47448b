import type { DiagnosticWords } from "../locale.ts";
import { guardDiagnostics } from "./guardDiagnostics.ts";
import { preflightDiagnostics } from "./preflightDiagnostics.ts";

const cell = (p: Readonly<Record<string, string | number>>) => `${p.indicator} ${p.region} ${p.year}`;

/** What is wrong, for the analyst, in English. */
export const diagnostics: DiagnosticWords = {
  not_utf8: () => "the file must be encoded as UTF-8.",
  broken_row: (p) => `broken quotes (${p.found}).`,
  wrong_field_count: (p) => `a row must have ${p.wanted} fields, not ${p.found}.`,
  missing_column: (p) => `missing column "${p.column}"; the columns must be ${p.wanted}.`,
  unknown_column: (p) => `unknown column "${p.column}"; the columns must be ${p.wanted}.`,
  repeated_column: (p) => `column "${p.column}" appears more than once.`,
  repeated_id: (p) => `${p.column} "${p.found}" is already on line ${p.other_line}.`,
  not_text: (p) => `${p.column} must be text, not "${p.found}".`,
  empty: (p) => `${p.column} must not be empty.`,
  unsafe_id: (p) => `${p.column} may hold only lower-case letters, digits, "_" and "-", not "${p.found}".`,
  not_a_region_code: (p) => `${p.column} must be a BPS code of 2 or 4 digits, not "${p.found}".`,
  not_a_year: (p) => `${p.column} must be a year of four digits, not "${p.found}".`,
  not_a_month: (p) => `${p.column} must be a month 1–12 or empty, not "${p.found}".`,
  not_a_number: (p) =>
    `${p.column} must be a number with a decimal point, not "${p.found}". Is it a decimal comma?`,
  not_a_date: (p) => `${p.column} must be a date YYYY-MM-DD, not "${p.found}".`,
  not_a_level: (p) => `${p.column} must be country, province or district, not "${p.found}".`,
  not_a_kind: (p) => `${p.column} does not know "${p.found}".`,
  broken_yaml: (p) => `broken YAML: ${p.found}`,
  alias: (p) => `YAML aliases are not accepted: ${p.found}`,
  unknown_key: (p) => `unknown key "${p.column}".`,
  bad_field: (p) => `invalid "${p.column}": ${p.found}`,
  no_head: () => "a report must begin with a YAML head between two lines of ---.",
  no_rows: () => "there is no row below the header.",
  series_year: (p) => `series "${p.series}": the year must be a whole number, not "${p.found}".`,
  series_value: (p) =>
    `series "${p.series}", year ${p.year}: the value must be a number with a decimal point, not "${p.found}".`,
  series_percent: (p) =>
    `series "${p.series}", year ${p.year}: a percentage must be between 0 and 100, not ${p.found}. Was the decimal comma lost?`,
  series_unit: (p) => `series "${p.series}": the unit must be "level" or "percent", not "${p.found}".`,
  series_unit_changes: (p) =>
    `series "${p.series}": the unit must stay "${p.wanted}" as on line ${p.other_line}, not "${p.found}".`,
  series_year_repeated: (p) => `series "${p.series}": the year ${p.year} is already on line ${p.other_line}.`,
  series_too_short: (p) =>
    `series "${p.series}": a projection requires at least ${p.wanted} years, not ${p.found}.`,
  duplicate_indicator: (p) => `indicator ${p.indicator} is already in ${p.other_file}:${p.other_line}.`,
  indicator_file_name: (p) => `the file must be named after the indicator, ${p.indicator}, not ${p.name}.`,
  unknown_parent: (p) => `unknown parent of region ${p.region}: ${p.parent}.`,
  unknown_edition_region: (p) => `unknown ${p.column} of edition ${p.edition}: ${p.region}.`,
  focus_outside_province: (p) => `region ${p.region} must be in province ${p.province}, not "${p.parent}".`,
  unknown_region: (p) => `unknown region: ${p.region}.`,
  unknown_indicator: (p) => `unknown indicator: ${p.indicator}.`,
  unknown_source: (p) => `unknown source: ${p.source}.`,
  unknown_release_indicator: (p) => `the release calendar names an unknown indicator: ${p.indicator}.`,
  not_a_record: (p) =>
    `this is no record of the edition (${p.found}). Take the file as it was; it is written by "laju edition record" alone.`,
  holds_key: (p) =>
    `${p.column} holds a key or a password. Put KUNCI in its place; a key that was ever stored has to be replaced where it was issued.`,
  snapshot_changed: (p) =>
    `${p.path} is no longer the file that was kept: SHA-256 must be ${p.wanted} (${p.wanted_bytes} bytes), not ${p.found} (${p.found_bytes} bytes). Put the original back, or keep the new one under another name.`,
  snapshot_missing: (p) => `the original ${p.path} is not there, or is no file. Put it back.`,
  snapshot_without_sidecar: () =>
    'this file has no description (.yaml) beside it. "laju source add" writes it.',
  snapshot_misplaced: (p) =>
    `an original of source ${p.source} must stand directly in ${p.wanted}, under a name of letters, digits, ".", "_" and "-".`,
  unknown_meeting_edition: (p) => `unknown edition: ${p.edition}; there are ${p.wanted}.`,
  duplicate_decision: (p) => `the decision id "${p.id}" is already on line ${p.other_line}.`,
  due_before_meeting: (p) => `decision "${p.id}" cannot be due (${p.found}) before its meeting, ${p.date}.`,
  done_before_meeting: (p) => `decision "${p.id}" cannot be done (${p.found}) before its meeting, ${p.date}.`,
  unit_differs: (p) => `${cell(p)}: the unit must be "${p.wanted}", not "${p.unit}".`,
  value_outside_range: (p) =>
    `${cell(p)} must be between ${p.lowest} and ${p.highest}, not ${p.value}. Was the decimal comma lost?`,
  duplicate_key: (p) => `${cell(p)} is already at ${p.other_file}:${p.other_line} (${p.other_value}).`,
  poverty_order: (p) =>
    `${cell(p)} = ${p.value} must be smaller than ${p.other_indicator} = ${p.other_value} (${p.other_file}:${p.other_line}).`,
  poverty_line_fall: (p) =>
    `the poverty line of ${p.region} falls from ${p.other_value} (${p.other_year}) to ${p.value} (${p.year}). Look it up, then record the reason in data/dismissals.csv.`,
  poverty_line_jump: (p) =>
    `the poverty line of ${p.region} moves by ${Number(p.percent).toFixed(1)} percent in ${p.year}, more than ${p.limit}. Look it up, then record the reason in data/dismissals.csv.`,
  implied_population: (p) =>
    `the implied population (number ÷ rate) of ${p.region} moves by more than ${p.limit} percent in ${p.year}. Look it up, then record the reason in data/dismissals.csv.`,
  suspect_jump: (p) =>
    `headcount_ratio of ${p.region} moves by ${Number(p.percent).toFixed(1)} percent in ${p.year}, while the median of its province's ${p.districts} districts is ${Number(p.usual).toFixed(1)} percent: ${Number(p.score).toFixed(1)} robust standard deviations, more than ${p.limit}. Look it up, then record the reason in data/dismissals.csv.`,
  unused_dismissal: (p) =>
    `the reason for ${p.dismissed} ${p.region} ${p.from}–${p.to} no longer concerns anything.`,
  broken_value: (p) => `broken value: ${p.found}. Write {{ finding }} or {{ finding | format }}.`,
  unknown_finding: (p) => `unknown finding: ${p.found}.`,
  unknown_format: (p) => `unknown format: ${p.found}; there are ${p.wanted}.`,
  no_value: (p) => `this finding has no value in this edition: ${p.found}.`,
  broken_claim: (p) =>
    `broken claim: ${p.found}. Write [word]{finding = falling} or [word]{finding < finding}.`,
  different_months: (p) => `different reference months must not be compared: ${p.found}.`,
  unsupported_claim: (p) => `"${p.text}" is not supported: ${p.claim}, but the figures say: ${p.found}.`,
  unknown_figure: (p) => `unknown figure: ${p.found}.`,
  unclosed_box: () => "a box ::: is not closed.",
  unknown_directive: (p) =>
    `this line is not known: ${p.found}. There are ::figure, ::list, ::table, and boxes "::: cannot" closed by ":::", in small letters.`,
  broken_list: (p) =>
    `the list is broken: ${p.found}. Its form is ::list finding or ::list pattern.* | {{ * | year }}: {{ * }}.`,
  broken_table: (p) =>
    `the table is broken: ${p.found}. Its form is ::table Caption, then "Name | format: Column", then "Row name | finding".`,
  different_units: (p) => `different units must not be compared: ${p.found}.`,
  crosses_break: (p) => `figures outside the comparable years must not be compared: ${p.found}.`,
  unclosed_note: () => "the note ^[ is not closed.",
  misplaced_note: (p) => `notes stand only in the body of a report, and not inside other notes: ${p.found}`,
  unknown_citation: (p) => `the cited source is not in data/sources.csv: ${p.found}.`,
  unknown_term: (p) => `the term is not in data/glossary.csv: ${p.found}.`,
  image: (p) => `Markdown images are not accepted: ${p.found}. Use ::figure.`,
  unsafe_link: (p) => `links must lead to addresses of this site, https or mailto, not "${p.found}".`,
  unfinished: (p) =>
    `not finished, so it cannot be published yet${p.found === "" ? "" : ` (${p.found})`}. ${p.place === "words" ? "Write the text in place of this ::todo mark." : "Mend what stands below this line, then delete this line."}`,
  ...guardDiagnostics,
  missing_translation: (p) => `this report has no counterpart in the other language: ${p.found}.`,
  unequal_bindings: (p) => `${p.found} is bound ${p.here} times here and ${p.there} times in ${p.other}.`,
  ...preflightDiagnostics,
};
