import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type Context, contextOf, spokenBlocks } from "./binding.ts";
import type { Term } from "./bound.ts";

/**
 * Links every term at its first use on the page to its explanation: whole words, whatever their case, the
 * longest first, across line breaks; not in headings, values, claims, links, code or titles. It reads what
 * the other rules made, and comes last.
 */
export function firstUseRule(markdown: MarkdownIt): void {
  markdown.core.ruler.push("first_use", (state) => {
    const context = contextOf(state.env);
    const byForm = termsByForm(context.addresses.terms ?? []);
    if (context.part === "head" || byForm.size === 0) return;
    const pattern = patternOf([...byForm.keys()]);
    for (const { token, isHeading } of spokenBlocks(state.tokens)) {
      if (token.type !== "inline" || isHeading) continue;
      token.children = linked(state, context, token.children ?? [], pattern, byForm);
    }
  });
}

function termsByForm(terms: readonly Term[]): ReadonlyMap<string, Term> {
  return new Map(terms.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)));
}

function patternOf(forms: readonly string[]): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join("|")})(?![\\p{L}\\p{N}-])`, "giu");
}

/** The same tokens, with links around first uses: runs of plain text are read as one. */
function linked(
  state: StateCore,
  context: Context,
  children: readonly Token[],
  pattern: RegExp,
  byForm: ReadonlyMap<string, Term>,
): Token[] {
  const result: Token[] = [];
  let run: Token[] = [];
  let depth = 0;
  const flush = () => {
    result.push(...linkedRun(state, context, run, pattern, byForm));
    run = [];
  };
  for (const token of children) {
    if (depth === 0 && (token.type === "text" || token.type === "softbreak")) {
      run.push(token);
      continue;
    }
    flush();
    if (token.type === "link_open") depth += 1;
    if (token.type === "link_close") depth -= 1;
    result.push(token);
  }
  flush();
  return result;
}

function linkedRun(
  state: StateCore,
  context: Context,
  run: readonly Token[],
  pattern: RegExp,
  byForm: ReadonlyMap<string, Term>,
): Token[] {
  const flat = run.map(({ type, content }) => (type === "softbreak" ? "\n" : content)).join("");
  const result: Token[] = [];
  let at = 0;
  for (const match of flat.replaceAll("\n", " ").matchAll(pattern)) {
    const term = byForm.get(match[0].toLowerCase());
    if (term === undefined || context.linkedTerms.has(term)) continue;
    context.linkedTerms.add(term);
    const link = new state.Token("link_open", "a", 1);
    link.attrSet("class", "term");
    link.attrSet("href", term.address);
    const end = match.index + match[0].length;
    result.push(...textTokens(state, flat.slice(at, match.index)), link);
    result.push(...textTokens(state, flat.slice(match.index, end)), new state.Token("link_close", "a", -1));
    at = end;
  }
  return at === 0 ? [...run] : [...result, ...textTokens(state, flat.slice(at))];
}

function textTokens(state: StateCore, text: string): Token[] {
  return text.split("\n").flatMap((part, i) => {
    const token = new state.Token("text", "", 0);
    token.content = part;
    return i === 0 ? [token] : [new state.Token("softbreak", "br", 0), token];
  });
}
