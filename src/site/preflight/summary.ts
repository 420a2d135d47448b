import { wrapped } from "../../charts/wrapped.ts";
import { diagnosticGroups } from "../../locales/diagnosticGroups.ts";
import type { Locale } from "../../locales/locale.ts";
import type { PreflightWords } from "../../locales/preflightWords.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type {
  AnsweredWarning,
  PreflightId,
  PreflightItem,
  PreflightOutcome,
  Remark,
} from "../../model/preflight.ts";

/** A page: lines and letters a line. */
const PAGE = { lines: 40, width: 100 };

/** How many steps are told before the command is to be run again. */
const MOST_STEPS = 5;

/** How many reasons of one file are told one by one. */
const MOST_REASONS = 6;

/** What is to be mended first: what others are made from comes before what is made of it. */
const MENDING: readonly PreflightId[] = [
  "data",
  "breaks",
  "sources",
  "snapshots",
  "editions",
  "newest",
  "targets",
  "embargo",
  "licence",
  "figures",
  "words",
  "languages",
  "links",
  "record",
];

/** What the summary is made with. */
export interface SummaryVoice {
  readonly words: PreflightWords;
  readonly locale: Pick<Locale, "diagnostics">;
  /** Colours the word of an outcome, which says the same without. */
  readonly paint?: (outcome: PreflightOutcome, text: string) => string;
}

/** Everything that was looked at on one page of 40 lines of 100 letters, with one verdict at its end. */
export function summary(items: readonly PreflightItem[], editions: number, voice: SummaryVoice): string[] {
  const { words } = voice;
  const top = [words.title(editions), "", ...items.map((item) => itemLine(item, voice))];
  const end = verdict(items, words);
  const remarks = remarkLines(items, voice);
  const room = PAGE.lines - top.length - end.length - remarks.length - 3;
  const answered = answeredLines(items, words, room);
  return [top, answered, remarks, end]
    .filter((part) => part.length > 0)
    .flatMap((part, i) => (i === 0 ? part : ["", ...part]));
}

/** Whether nothing is wrong and no warning is without a reason. */
export function mayBePublished(items: readonly PreflightItem[]): boolean {
  return items.every(({ diagnostics }) => diagnostics.length === 0);
}

/** One diagnostic or remark as a sentence, without its place. */
export function sentenceOf(said: Remark, locale: Pick<Locale, "diagnostics">): string {
  return diagnosticGroups([{ ...said, severity: "warning" }], locale)[0]?.told[0]?.sentence ?? said.code;
}

function itemLine(item: PreflightItem, { words, paint = (_, text) => text }: SummaryVoice): string {
  const { id, outcome, skipped, lookedAt, diagnostics } = item;
  const name = words.names[id].padEnd(widest(words.names) + 2);
  const mark = paint(outcome, words.outcomes[outcome].padEnd(widest(words.outcomes) + 2));
  const { errors, warnings } = counts(diagnostics);
  if (outcome === "skipped") return `${name}${mark}${words.skipped[skipped ?? "data"]}`;
  return `${name}${mark}${outcome === "pass" ? words.lookedAt[id](lookedAt) : words.found(errors, warnings)}`;
}

function widest(texts: Readonly<Record<string, string>>): number {
  return Math.max(...Object.values(texts).map((text) => text.length));
}

function counts(diagnostics: readonly Diagnostic[]) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: diagnostics.length - errors };
}

/** Warnings with their reasons: many of one file counted, few told one by one, in at most `room` lines. */
function answeredLines(items: readonly PreflightItem[], words: PreflightWords, room: number): string[] {
  const all = items.flatMap(({ id, answered }) => answered.map((each) => ({ id, ...each })));
  if (all.length === 0) return [];
  const blocks = items.flatMap(({ id, answered }): { readonly lines: string[]; readonly count: number }[] => {
    const told = reasonsOf(answered);
    if (told.length > MOST_REASONS) {
      const [file = ""] = (told[0]?.answeredIn ?? "").split(":");
      const text = `${words.names[id]}: ${words.answeredWith(answered.length, told.length, file)}`;
      return [{ lines: indented(text), count: answered.length }];
    }
    return told.map(({ subjects, reason, answeredIn }) => ({
      lines: indented(`${words.names[id]}, ${subjects.join(", ") || answeredIn}: ${reason}`),
      count: subjects.length,
    }));
  });
  const lines: string[] = [];
  let told = 0;
  for (const block of blocks) {
    if (lines.length + block.lines.length > room - 2) break;
    lines.push(...block.lines);
    told += block.count;
  }
  const rest = all.length - told;
  return [words.answered(all.length), ...lines, ...(rest > 0 ? [`  ${words.more(rest)}`] : [])];
}

/** What was answered, by the row that answers it. */
function reasonsOf(answered: readonly AnsweredWarning[]) {
  const rows = new Map<
    string,
    { readonly subjects: string[]; readonly reason: string; readonly answeredIn: string }
  >();
  for (const { warning, reason, answeredIn } of answered) {
    const known = rows.get(answeredIn) ?? { subjects: [], reason, answeredIn };
    known.subjects.push(String(warning.parameters.subject ?? warning.parameters.found ?? warning.code));
    rows.set(answeredIn, known);
  }
  return [...rows.values()];
}

function remarkLines(items: readonly PreflightItem[], { words, locale }: SummaryVoice): string[] {
  const all = items.flatMap(({ remarks }) => remarks);
  if (all.length === 0) return [];
  return [words.remarks, ...all.flatMap((remark) => indented(sentenceOf(remark, locale)))];
}

/** Whether it may be published, or what to do first, second and third. */
function verdict(items: readonly PreflightItem[], words: PreflightWords): string[] {
  const all = counts(items.flatMap(({ diagnostics }) => diagnostics));
  if (all.errors + all.warnings === 0) {
    const waiting = items
      .flatMap(({ remarks }) => remarks)
      .flatMap(({ code, parameters }) =>
        code === "embargoed" ? [words.onlyPreview(String(parameters.edition), String(parameters.date))] : [],
      );
    return waiting.length > 0 ? [...waiting, words.toPreview] : [words.ready, words.readyToBuild];
  }
  const isWrong = ({ diagnostics }: PreflightItem) => counts(diagnostics).errors > 0;
  const isOpen = ({ diagnostics }: PreflightItem) => counts(diagnostics).warnings > 0;
  const ordered = [...items].sort((a, b) => MENDING.indexOf(a.id) - MENDING.indexOf(b.id));
  const steps = [
    ...ordered.filter(isWrong).map(({ id }) => `${words.names[id]}: ${words.mend[id]}.`),
    ...ordered.filter(isOpen).map(({ id }) => `${words.names[id]}: ${words.giveReasons[id]}.`),
  ];
  return [
    words.notReady(all.errors, all.warnings),
    ...steps.slice(0, MOST_STEPS).flatMap((step, i) => hanging(step, `${i + 1}. `, "   ")),
    words.again,
  ];
}

/** A paragraph below a heading: its first line two letters in, the others four. */
function indented(text: string): string[] {
  return hanging(text, "  ", "    ");
}

/** A text within the page's width, its first line behind one text and every other behind another. */
function hanging(text: string, first: string, others: string): string[] {
  const room = PAGE.width - Math.max(first.length, others.length);
  return wrapped(text, room).map((line, i) => `${i === 0 ? first : others}${line}`);
}
