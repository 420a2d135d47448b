import createMarkdownIt, { type Env, type MarkdownIt } from "markdown-it";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { ReportText } from "../model/report.ts";
import { type Binding, type Context, fault } from "./binding.ts";
import type { Addresses, Bound, Voice } from "./bound.ts";
import { boxRule } from "./boxRule.ts";
import { citationRule } from "./citationRule.ts";
import { claimRule } from "./claimRule.ts";
import { figureRule } from "./figureRule.ts";
import { firstUseRule } from "./firstUseRule.ts";
import { imageRule } from "./imageRule.ts";
import { lineRule } from "./lineRule.ts";
import { linkRule } from "./linkRule.ts";
import { listRule } from "./listRule.ts";
import { noteRule } from "./noteRule.ts";
import { strayRule } from "./strayRule.ts";
import { tableRule } from "./tableRule.ts";
import { termRule } from "./termRule.ts";
import { todoRule } from "./todoRule.ts";
import { valueRule } from "./valueRule.ts";

/** The rules that make a text, in the order they are installed. */
const RULES = [
  lineRule,
  boxRule,
  figureRule,
  listRule,
  tableRule,
  todoRule,
  strayRule,
  valueRule,
  claimRule,
  citationRule,
  termRule,
  imageRule,
  linkRule,
] as const;

/**
 * The rules that come after those that judge a text. Notes must be part of it by then: the step that adds
 * them is put right behind the parsing of inline content, before what was put there earlier.
 */
const LAST_RULES = [noteRule, firstUseRule] as const;

/** What a text may use beside findings and words. */
export interface TextOptions {
  /** Renders a figure by id, or `undefined` if there is none. */
  readonly figure?: (id: string) => string | undefined;
  /** Where facts, sources and terms are explained; what has none is not linked. */
  readonly addresses?: Addresses;
  /** Judges what the text says, once it is bound. */
  readonly guards?: (markdown: MarkdownIt) => void;
}

/** A text as HTML. */
export interface RenderedReport {
  /** Where its words are. */
  readonly file: string;
  readonly title: string;
  /** Inline HTML. */
  readonly headline: string;
  readonly lede: string;
  readonly cannot: readonly string[];
  readonly html: string;
  readonly bindings: readonly Binding[];
  /** Allowed numerals, with how they were justified. */
  readonly allowed: readonly { readonly text: string; readonly reason: string }[];
  /** What is right, but could be said better. */
  readonly warnings: readonly Diagnostic[];
}

/** A Markdown reader that knows the rules; raw HTML is not let through. */
export function narrativeReader(guards: (markdown: MarkdownIt) => void = () => {}): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  for (const rule of [...RULES, guards, ...LAST_RULES]) markdown.use(rule);
  return markdown;
}

/** A text as HTML, and why it may not be published: in the order of lines, nothing if it may. */
export interface JudgedText<Report extends RenderedReport = RenderedReport> {
  readonly report: Report;
  readonly errors: readonly Diagnostic[];
}

/**
 * A text with every value and claim bound to findings, whatever they are about.
 *
 * @throws DataError naming file and line of everything the findings do not support
 */
export function renderText(
  text: ReportText,
  bound: Bound,
  locale: Voice,
  options: TextOptions = {},
): RenderedReport {
  return publishable(judgeText(text, bound, locale, options));
}

/** @throws DataError with everything that speaks against publishing it */
export function publishable<Report extends RenderedReport>({ report, errors }: JudgedText<Report>): Report {
  if (errors.length > 0) throw new DataError(errors);
  return report;
}

/** Diagnostics of one file in the order of its lines; those of one line stay in theirs. */
export function inLineOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => a.row.line - b.row.line);
}

/** A text bound as far as the findings support it, beside what they do not. */
export function judgeText(
  text: ReportText,
  bound: Bound,
  locale: Voice,
  { figure = () => undefined, addresses = {}, guards }: TextOptions = {},
): JudgedText {
  const markdown = narrativeReader(guards);
  const context: Context = {
    bound,
    locale,
    addresses,
    file: text.file,
    allowed: text.allow.map((each) => each.text),
    figure,
    bindings: [],
    faults: [],
    used: new Set(),
    linkedTerms: new Set(),
    notes: [],
    places: 0,
    tables: 0,
    part: "head",
    firstLine: text.headLines.title,
    blockLine: 0,
    isCell: false,
    isNote: false,
  };
  const env = context as unknown as Env;
  const title = markdown.renderInline(text.title, env);
  context.firstLine = text.headLines.headline;
  const headline = markdown.renderInline(text.headline, env);
  context.part = "lede";
  context.firstLine = text.headLines.lede;
  const lede = markdown.renderInline(text.lede, env);
  const cannot = text.cannot.map((sentence, i) => {
    context.firstLine = text.headLines.cannot[i] ?? 1;
    return markdown.renderInline(sentence, env);
  });
  context.part = "body";
  context.firstLine = text.bodyLine;
  const html = markdown.render(text.body, env);

  for (const { line, text: found } of text.unfinished ?? []) fault(context, line, "unfinished", { found });
  text.allow.forEach(({ text: found }, i) => {
    if (!context.used.has(found)) {
      fault(context, text.headLines.allow?.[i] ?? 1, "unused_allowance", { found });
    }
  });
  return {
    report: {
      file: text.file,
      title,
      headline,
      lede,
      cannot,
      html,
      bindings: context.bindings,
      allowed: text.allow,
      warnings: context.faults.filter(({ severity }) => severity === "warning"),
    },
    errors: inLineOrder(context.faults.filter(({ severity }) => severity === "error")),
  };
}
