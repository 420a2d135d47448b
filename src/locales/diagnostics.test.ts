import { expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "../model/diagnosticCodes.ts";
import type { GuardCode } from "../model/guardCodes.ts";
import { LANGUAGES } from "../model/words.ts";
import { PREFLIGHT_PARAMETERS } from "./fixtures/preflightParameters.ts";
import { LOCALES } from "./index.ts";

type Parameters = Diagnostic["parameters"];

const cell: Parameters = { region: "3375", year: 2025, month: 3, indicator: "headcount_ratio", value: 614 };
const field: Parameters = { column: "year", found: "25" };
const header: Parameters = { column: "year", wanted: "region,year" };
const change: Parameters = {
  ...cell,
  other_year: 2024,
  other_month: 3,
  other_value: 671,
  other_file: "a.csv",
  other_line: 2,
};
const series: Parameters = { series: "kota" };
const found: Parameters = { found: "rate.lates" };
const claim: Parameters = { found: "rate = naik", text: "naik" };

const said: Parameters = { found: "0,57 persen", text: "Turun 0,57 persen." };
const of: Parameters = { ...said, finding: "rate.change", says: "0,57 poin persen" };
const two: Parameters = {
  ...said,
  period: "Maret 2025",
  other: "rate.september",
  other_period: "September 2025",
};

/** What the guards report with. */
const GUARD_PARAMETERS: Readonly<Record<GuardCode, Parameters>> = {
  bare_numeral: said,
  typed_regulation: said,
  unchecked_word: said,
  word_contradicts_claim: of,
  forbidden_word: { found: "stabil", reason: "tidak adanya bukti bukan bukti tetap" },
  discouraged_word: { found: "prosentase", reason: "ejaannya persentase" },
  difference_without_direction: { found: "rate.change", says: "falling" },
  percent_for_points: of,
  points_for_percent: of,
  repeated_unit: { found: "6,14 persen persen", finding: "rate.latest" },
  change_as_level: of,
  false_precision: { found: "1,468 persen", finding: "rate.change_percent", wanted: 1 },
  mixed_months: two,
  wrong_period: of,
  release_month: of,
  across_break: {
    ...said,
    year: 2014,
    other: "rate.2016",
    other_year: 2016,
    severity: "acuan",
    break_year: 2015,
  },
  few_points: { ...said, years: "2019, 2025" },
  stale_word: of,
  rate_and_count: two,
  people_as_households: of,
  income_for_expenditure: said,
  line_without_unit: of,
  register_beside_survey: of,
  register_as_rate: said,
  other_area: { ...said, name: "Jawa Tengah", named: "" },
  bare_place_name: { ...said, says: "Kota Pekalongan" },
  rank_without_count: of,
  count_without_total: of,
  mean_called_provincial: of,
  sum_of_rates: of,
  scenario_as_forecast: of,
  unlabelled_projection: of,
  target_of_several: { ...said, documents: "RPJMD; RKPD" },
  foreign_decimal: said,
  foreign_thousands: said,
  rupiah_form: said,
  unit_space: said,
  double_space: said,
  space_before_stop: said,
  hyphen_for_minus: said,
  hyphen_for_range: said,
  wrong_spelling: said,
  long_title: { ...said, found: 17, wanted: 15 },
  long_sentence: { ...said, found: 31, wanted: 25 },
  frequency_wanted: said,
  technical_word: said,
  text_length: { found: 171, least: 90, most: 150 },
  hard_to_read: { measure: "reading_ease", found: 51.2, wanted: 60 },
  title_direction: of,
  unused_allowance: found,
  unused_report_dismissal: { ...found, dismissed: "stale_word" },
};

/** What each code is reported with; nothing else may be worded. */
const PARAMETERS: Readonly<Record<DiagnosticCode, Parameters>> = {
  not_utf8: {},
  broken_row: { found: "CSV_INVALID_CLOSING_QUOTE" },
  wrong_field_count: { found: 6, wanted: 8 },
  missing_column: header,
  unknown_column: header,
  repeated_column: header,
  repeated_id: { column: "source", found: "PS01", other_line: 2 },
  not_text: field,
  empty: field,
  unsafe_id: field,
  not_a_region_code: field,
  not_a_year: field,
  not_a_month: field,
  not_a_number: field,
  not_a_date: field,
  not_a_level: field,
  not_a_kind: field,
  broken_yaml: found,
  alias: found,
  unknown_key: { column: "title.fr" },
  bad_field: { column: "title.en", found: "empty" },
  no_head: {},
  no_rows: {},
  series_year: { ...series, found: "20x5" },
  series_value: { ...series, year: "2025", found: "6,14" },
  series_percent: { ...series, year: "2025", found: "614" },
  series_unit: { ...series, found: "persen" },
  series_unit_changes: { ...series, found: "percent", wanted: "level", other_line: 2 },
  series_year_repeated: { ...series, year: 2025, other_line: 2 },
  series_too_short: { ...series, found: 2, wanted: 3 },
  duplicate_indicator: { indicator: "headcount", other_file: "a.yaml", other_line: 1 },
  indicator_file_name: { indicator: "headcount", name: "count" },
  unknown_parent: { region: "3375", parent: "99" },
  unknown_edition_region: { edition: "2026", column: "focus", region: "9999" },
  focus_outside_province: { edition: "2026", region: "3375", province: "35", parent: "33" },
  unknown_region: { region: "9999" },
  unknown_indicator: { indicator: "headcounts" },
  unknown_source: { source: "PS99" },
  unknown_release_indicator: { indicator: "headcounts", released: "12-31" },
  unknown_meeting_edition: { edition: "2099", wanted: "2025, 2026" },
  not_a_record: { found: "log: Required" },
  holds_key: { column: "address" },
  snapshot_changed: {
    path: "data/snapshots/ps01/a.csv",
    wanted: "aa",
    found: "bb",
    wanted_bytes: 1,
    found_bytes: 2,
  },
  snapshot_missing: { path: "data/snapshots/ps01/a.csv" },
  snapshot_without_sidecar: {},
  snapshot_misplaced: { source: "PS01", wanted: "data/snapshots/ps01/" },
  duplicate_decision: { id: "k1", other_line: 9 },
  due_before_meeting: { id: "k1", found: "2025-06-25", date: "2025-06-26" },
  done_before_meeting: { id: "k1", found: "2025-06-25", date: "2025-06-26" },
  unit_differs: { ...cell, unit: "persen", wanted: "percent" },
  value_outside_range: { ...cell, lowest: 0, highest: 100 },
  duplicate_key: { ...cell, other_value: 671, other_file: "a.csv", other_line: 2 },
  poverty_order: {
    ...cell,
    other_indicator: "headcount_ratio",
    other_value: 6,
    other_file: "a.csv",
    other_line: 2,
  },
  poverty_line_fall: change,
  poverty_line_jump: { ...change, percent: 15.26, limit: 15 },
  implied_population: {
    ...change,
    ratio: 6.14,
    ratio_file: "b.csv",
    ratio_line: 3,
    other_ratio: 6.71,
    lowest: 1.6,
    highest: 1.9,
    limit: 1.5,
  },
  suspect_jump: { ...change, percent: 55.4, usual: -4.4, score: 5.52, districts: 35, limit: 5 },
  unused_dismissal: {
    dismissed: "poverty_line_fall",
    region: "33*",
    indicator: "poverty_line",
    from: 2024,
    to: 2025,
  },
  broken_value: found,
  unknown_finding: found,
  unknown_format: { found: "persen", wanted: "quantity, number" },
  no_value: found,
  broken_claim: claim,
  different_months: claim,
  unsupported_claim: { ...claim, claim: "rate = rising" },
  unknown_figure: found,
  unclosed_box: {},
  unknown_directive: found,
  broken_list: found,
  broken_table: found,
  different_units: claim,
  crosses_break: claim,
  unclosed_note: {},
  misplaced_note: found,
  unknown_citation: { found: "PS99" },
  unknown_term: found,
  image: found,
  unsafe_link: { found: "http://a.id" },
  unfinished: { found: "periksa", place: "line" },
  ...GUARD_PARAMETERS,
  missing_translation: found,
  unequal_bindings: { found: "rate.latest", here: 2, there: 1, other: "reports/2026/en/rakor.md" },
  ...PREFLIGHT_PARAMETERS,
};

test.each(DIAGNOSTIC_CODES)("%s is worded in every language with what it is reported with", (code) => {
  const sentences = LANGUAGES.map((language) => LOCALES[language].diagnostics[code](PARAMETERS[code]));
  for (const sentence of sentences) {
    expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    expect(sentence.length).toBeGreaterThan(15);
  }
  expect(new Set(sentences).size).toBe(LANGUAGES.length);
});

test.each(DIAGNOSTIC_CODES)("%s names the same things in every language", (code) => {
  const used = LANGUAGES.map((language) => {
    const names = new Set<string>();
    const watched = new Proxy(PARAMETERS[code], {
      get(target, name) {
        names.add(String(name));
        return target[String(name)];
      },
    });
    LOCALES[language].diagnostics[code](watched);
    return [...names].sort();
  });
  const [first, ...others] = used;
  for (const other of others) expect(other).toEqual(first);
});

test("a value outside its range asks the question that helps", () => {
  const parameters = PARAMETERS.value_outside_range;
  expect(LOCALES.id.diagnostics.value_outside_range(parameters)).toBe(
    "headcount_ratio 3375 2025 harus antara 0 dan 100, bukan 614. Apakah koma desimalnya hilang?",
  );
  expect(LOCALES.en.diagnostics.value_outside_range(parameters)).toBe(
    "headcount_ratio 3375 2025 must be between 0 and 100, not 614. Was the decimal comma lost?",
  );
});
