import type { PreflightCode } from "../../model/preflightCodes.ts";
import type { DiagnosticWords } from "../locale.ts";
import { date, number, period } from "./formats.ts";

const count = (n: string | number | undefined) => number.plain(Number(n), 0);

/** Parts of a figure, as they are called in sentences. */
const PARTS: Readonly<Record<string, string>> = {
  title: "title",
  subtitle: "statement of what is measured",
  howToRead: "way to read it",
  description: "description",
  axes: "statement of its axes",
  source: "source",
  table: "table",
  label: "text in place of the picture",
};

/** What the preflight finds, for the analyst, in English. */
export const preflightDiagnostics: Pick<DiagnosticWords, PreflightCode> = {
  severed_newest: (p) =>
    `the newest figure of ${p.indicator} (${p.year}) stands alone after the series' break of ${p.break_year}: no change, direction or target is computed. Make sure that no report compares it with the year before.`,
  no_breaks: (p) =>
    `the indicator ${p.indicator} has no note of a break at all. Name under breaks the years in which the way of measuring changed.`,
  figure_missing: (p) =>
    `there is no figure of ${p.indicator} ${period(Number(p.year), p.month === "" ? null : Number(p.month))} for ${p.place}${Number(p.others) > 0 ? ` and ${p.others} other regions` : ""}, though by the calendar of releases it was out by ${date(String(p.date))}. Add the figure, or correct the calendar.`,
  secret_in_source: (p) =>
    `the column ${p.column} of the source ${p.source} holds a key or a secret number. Remove it, then ask for a new key: the old one is out.`,
  source_without_place: (p) =>
    `the source ${p.source} is used, but its column where is empty: write where it was got.`,
  no_edition: () => "there is no edition in data/editions/ yet. Begin with npm run laju -- edition new.",
  placeholder: (p) => `text that only keeps a place is still there ("${p.found}"). Put the real one.`,
  report_without_values: (p) =>
    `this report (${p.subject}) prints not one number of the data. Bind its numbers with {{ finding }}.`,
  blank_words: (p) => `${p.column} holds nothing but spaces. Write the words.`,
  figure_lacks: (p) =>
    `the figure ${p.figure} of the ${p.edition} edition (${p.language}) lacks its ${PARTS[p.part ?? ""] ?? p.part}; readers who do not see the picture need it.`,
  page_missing: (p) => `this page is not on the site: ${p.found}. Check the spelling.`,
  place_missing: (p) => `the page exists, but there is no "${p.place}" on it: ${p.found}.`,
  broken_address: (p) =>
    `this address cannot be used: ${p.found}. It must be complete and begin with https://.`,
  unknown_target_document: (p) =>
    `the document "${p.found}" has no target for this edition's region in data/targets.csv; there are: ${p.wanted}.`,
  decision_without_owner: (p) =>
    `the decision "${p.id}" of the meeting of ${date(String(p.date))} does not yet name the office that sees to it (owner).`,
  decision_without_due: (p) =>
    `the decision "${p.id}" of the meeting of ${date(String(p.date))} has no day it is due by yet (due).`,
  release_not_a_day: (p) => `the release date "${p.found}" is not in the calendar, or its time is wrong.`,
  release_before_cutoff: (p) =>
    `the release date ${date(String(p.found))} is before this edition's cut-off, ${date(String(p.cutoff))}.`,
  licence_missing: () => "the file of the licence is missing or empty. Restore the file LICENSE.",
  standing_missing: (p) => `what is said of publisher or licence is empty in the language ${p.language}.`,
  citation_missing: (p) =>
    `the citation of the figure ${p.figure} of the ${p.edition} edition (${p.language}) is incomplete: publisher, measure, edition and source must be there.`,
  record_differs: (p) =>
    `the ${p.edition} edition would print ${count(p.count)} other numbers than it did; the first is ${p.key}: ${p.was} → ${p.is}. If this is meant: npm run laju -- edition record ${p.edition} --kind revision|correction|method --reason "…"`,
  edition_without_record: (p) =>
    `the numbers of the ${p.edition} edition are not recorded, so a later change would not be seen. Run: npm run laju -- edition record ${p.edition}`,
  unused_reason: (p) =>
    `the reason for ${p.answered} "${p.about}" is no longer about anything. Remove this row.`,
  breaks_untold: (p) =>
    `${count(p.count)} supporting indicators have no note of a break: none is recorded, which is not to say there is none.`,
  figures_missing_beside: (p) =>
    `${count(p.count)} newer supporting figures of province and country are not in the data.`,
  sources_unused: (p) => `${count(p.count)} rows of data/sources.csv are used by no figure and no report.`,
  sources_without_https: (p) => `${count(p.count)} addresses of sources are http, written as they are.`,
  no_contact: () => "no contact of the publisher is named yet; the press page says so.",
  embargoed: (p) =>
    `the ${p.edition} edition may be published from ${p.date} on; before that only as a preview.`,
};
