import createMarkdownIt, { type Env, type MarkdownIt } from "markdown-it";
import type { Locale } from "../locales/locale.ts";
import { DataError } from "../model/dataError.ts";
import type { Edition } from "../model/edition.ts";
import type { ReportText } from "../model/report.ts";
import type { Binding, Context } from "./binding.ts";
import { boxRule } from "./boxRule.ts";
import { claimRule } from "./claimRule.ts";
import { figureRule } from "./figureRule.ts";
import { guards } from "./guards.ts";
import { lineRule } from "./lineRule.ts";
import { valueRule } from "./valueRule.ts";

/** The rules of a report, in the order they are installed. */
const RULES = [lineRule, boxRule, figureRule, valueRule, claimRule, guards] as const;

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
}

/** A Markdown reader that knows the rules; raw HTML is not let through. */
export function narrativeReader(): MarkdownIt {
  const markdown = createMarkdownIt({ html: false, linkify: false, typographer: false });
  for (const rule of RULES) markdown.use(rule);
  return markdown;
}

/**
 * A report with every value and claim bound to the edition's findings.
 *
 * @param figure renders a figure by id, or `undefined` if there is none
 * @throws DataError naming file and line of everything the findings do not support
 */
export function renderReport(
  text: ReportText,
  edition: Edition,
  locale: Locale,
  figure: (id: string) => string | undefined,
): RenderedReport {
  const markdown = narrativeReader();
  const context: Context = {
    edition,
    locale,
    file: text.file,
    allowed: text.allow.map((each) => each.text),
    figure,
    bindings: [],
    faults: [],
    used: new Set(),
    firstLine: text.headLines.title,
    blockLine: 0,
  };
  const env = context as unknown as Env;
  const title = markdown.renderInline(text.title, env);
  context.firstLine = text.headLines.headline;
  const headline = markdown.renderInline(text.headline, env);
  context.firstLine = text.headLines.lede;
  const lede = markdown.renderInline(text.lede, env);
  const cannot = text.cannot.map((sentence, i) => {
    context.firstLine = text.headLines.cannot + i;
    return markdown.renderInline(sentence, env);
  });
  context.firstLine = text.bodyLine;
  const html = markdown.render(text.body, env);

  for (const { text: allowed } of text.allow) {
    if (context.used.has(allowed)) continue;
    context.faults.push({
      severity: "error",
      code: "unused_allowance",
      row: { file: text.file, line: 1 },
      parameters: { found: allowed },
    });
  }
  if (context.faults.length > 0) throw new DataError(context.faults);
  return {
    file: text.file,
    title,
    headline,
    lede,
    cannot,
    html,
    bindings: context.bindings,
    allowed: text.allow,
  };
}
