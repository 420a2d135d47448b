import type { PreflightWords } from "../preflightWords.ts";
import { date, number } from "./formats.ts";

const count = (n: number | undefined) => number.plain(n ?? 0, 0);
const counted = (n: number | undefined, one: string, many = `${one}s`) =>
  `${count(n)} ${n === 1 ? one : many}`;

/** The words of the preflight, in English. */
export const preflight: PreflightWords = {
  title: (editions) => `Before publication${editions > 0 ? `: ${counted(editions, "edition")}` : ""}`,
  loading: "reading files and compiling editions",
  names: {
    data: "Data",
    breaks: "Breaks in series",
    newest: "Newest figures",
    sources: "Sources",
    snapshots: "Copies of sources",
    editions: "Edition files",
    words: "Words of reports",
    languages: "Two languages",
    figures: "Figures' descriptions",
    links: "Links",
    targets: "Targets and meetings",
    embargo: "Day of release",
    licence: "Licence and citation",
    record: "Record of publication",
  },
  outcomes: { pass: "In order", warning: "Needs reason", error: "Wrong", skipped: "Skipped" },
  lookedAt: {
    data: (n) =>
      `${counted(n.figures, "figure")} of ${counted(n.regions, "region")}, ${counted(n.checks, "rule")}`,
    breaks: (n) => `${counted(n.breaks, "note")} on ${counted(n.indicators, "indicator")}, both languages`,
    newest: (n) => `${count(n.series)} series against ${counted(n.releases, "row")} of the calendar`,
    sources: (n) => `${counted(n.sources, "source")}, ${count(n.used)} used`,
    snapshots: (n) => `${counted(n.snapshots, "copy", "copies")} still as they were got`,
    editions: (n) =>
      `${counted(n.editions, "edition")}, ${counted(n.meetings, "meeting")}, no text that keeps a place`,
    words: (n) =>
      `${counted(n.reports, "report")}, ${counted(n.values, "binding")}, ${counted(n.allowed, "free number")} with reason`,
    languages: (n) => `${counted(n.reports, "pair")} of reports, ${counted(n.words, "text")} of the data`,
    figures: (n) =>
      `${counted(n.figures, "figure")} × ${counted(n.languages, "language")} × ${counted(n.editions, "edition")}`,
    links: (n) =>
      `${count(n.own)} within the site, ${count(n.elsewhere)} elsewhere; ${counted(n.pages, "known address", "known addresses")}`,
    targets: (n) =>
      `${counted(n.targets, "target")}, ${counted(n.meetings, "meeting")}, ${counted(n.decisions, "decision")}`,
    embargo: (n) =>
      n.waiting === 0
        ? `${counted(n.editions, "edition")}; none has to wait`
        : `${counted(n.editions, "edition")}; ${count(n.waiting)} still to wait`,
    licence: (n) =>
      `${counted(n.citations, "citation")}; ${n.official === 1 ? "official site" : "marked as unofficial"}`,
    record: (n) =>
      `${count(n.recorded)} of ${counted(n.editions, "edition")}, ${counted(n.numbers, "number")} recorded`,
  },
  skipped: {
    data: "cannot be looked at before the data are right",
    words: "cannot be looked at before the reports are right",
    none: "none is kept in data/snapshots/ yet",
  },
  found: (errors, warnings) =>
    [
      ...(errors > 0 ? [counted(errors, "error")] : []),
      ...(warnings > 0 ? [`${counted(warnings, "warning")} without a reason`] : []),
    ].join(", "),
  answered: (n) => `Warnings that were answered with a written reason: ${count(n)}`,
  answeredWith: (n, reasons, file) =>
    `${counted(n, "warning")} with ${counted(reasons, "reason")} in ${file}`,
  more: (n) => `… and ${count(n)} more; all of them with --json`,
  remarks: "For information, nothing to be answered:",
  ready: "May be published: nothing is wrong, and every warning has its reason.",
  readyToBuild: "Next: npm run build",
  onlyPreview: (edition, release) =>
    `The ${edition} edition may not be published before ${date(release.slice(0, 10))}; until then only as a preview.`,
  toPreview: "To look at it: npm run build -- --preview",
  notReady: (errors, warnings) =>
    `Not to be published yet: ${preflight.found(errors, warnings)}. In this order:`,
  mend: {
    data: "mend the files and rows of the data named above",
    breaks: "mend the indicator files named above",
    newest: "mend the rows of data/releases.csv named above",
    sources: "mend the sources named above; remove secrets from their addresses",
    snapshots: "restore the copies that changed, or get them again with laju source add",
    editions: "complete the edition file and remove its marks or text that keeps a place",
    words: "mend the sentences of the reports named above",
    languages: "make both languages equal: the same reports, the same numbers",
    figures: "complete the descriptions of the figures named above",
    links: "mend or remove the links named above",
    targets: "mend the target document, meeting or decision named above",
    embargo: "mend the release date in the edition file",
    licence: "complete the licence, publisher or citation named above",
    record: "look at the numbers that moved; if that is meant, record it with laju edition record",
  },
  giveReasons: {
    data: "look at the figures, then write the reason in data/dismissals.csv",
    breaks: "look at them, then write the reason in data/preflight.csv",
    newest: "add the figures, or write in data/preflight.csv why there are none yet",
    sources: "complete the sources, or write the reason in data/preflight.csv",
    snapshots: "look at the copies named above",
    editions: "look at the edition files named above",
    words: "reword the sentences, or write the reason in the report's head, under dismiss",
    languages: "look at the reports named above",
    figures: "look at the figures named above",
    links: "look at the links named above",
    targets: "complete the decisions, or write the reason in data/preflight.csv",
    embargo: "look at the release date in the edition file",
    licence: "look at what is named above",
    record: "record the edition with laju edition record, or write the reason in data/preflight.csv",
  },
  again: "Then run it again: npm run laju -- check",
  answer: (row) => `If that is right, add this row to data/preflight.csv: ${row}`,
  remedies: {
    discouraged_word: "Reword the sentence, or write the reason in the report's head, under dismiss.",
    stale_word: "Reword the sentence, or write the reason in the report's head, under dismiss.",
    unsupported_claim: "Write the word that the numbers support, or remove the sentence.",
    missing_translation: "Add its counterpart in reports/, or remove this report.",
    unequal_bindings: "Print or claim that number equally often in both languages.",
    not_a_record: 'Restore the file from its history; only "laju edition record" writes it.',
    unused_dismissal: "Remove that row from data/dismissals.csv.",
  },
};
