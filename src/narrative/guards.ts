import type { MarkdownIt, Token } from "markdown-it";
import { type Context, contextOf, fault, noteOf } from "./binding.ts";

/** The names of the indices: the digit is part of the name. */
const INDEX_NAMES = ["P0", "P1", "P2"];

/**
 * What no sentence may hold: a numeral that is bound to nothing, a word of direction or size that is not
 * a checked claim, a forbidden word, and a printed difference without a checked word for its direction.
 */
export function guards(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "guards", (state) => {
    const context = contextOf(state.env);
    for (const block of state.tokens) {
      if (block.type !== "inline") continue;
      let line = context.firstLine + (block.map?.[0] ?? 0);
      const children = block.children ?? [];
      for (const token of children) {
        if (token.type === "text") guardText(context, line, token.content);
        if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
      }
      guardForbidden(context, context.firstLine + (block.map?.[0] ?? 0), children);
      guardDifferences(context, context.firstLine + (block.map?.[0] ?? 0), children);
    }
  });
}

function guardText(context: Context, line: number, text: string): void {
  let rest = text;
  for (const allowed of [...context.allowed, ...INDEX_NAMES]) {
    if (!rest.includes(allowed)) continue;
    context.used.add(allowed);
    rest = rest.replaceAll(allowed, " ");
  }
  const numeral = /\d[\d.,]*/.exec(rest);
  if (numeral !== null) fault(context, line, "bare_numeral", { found: numeral[0], text: text.trim() });
  for (const word of context.locale.guards.claimWords) {
    const found = new RegExp(`(?<![\\p{L}-])(?:${word})(?![\\p{L}-])`, "iu").exec(rest);
    if (found !== null) fault(context, line, "unchecked_word", { found: found[0], text: text.trim() });
  }
}

function guardForbidden(context: Context, line: number, children: readonly Token[]): void {
  const text = children.map(({ content }) => content).join("");
  for (const { pattern, reason } of context.locale.guards.forbidden) {
    const found = new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "iu").exec(text);
    if (found !== null) fault(context, line, "forbidden_word", { found: found[0], reason });
  }
}

function guardDifferences(context: Context, line: number, children: readonly Token[]): void {
  const claimed = new Set(
    children.flatMap((token): string[] => (token.type === "claim" ? [...noteOf(token).findings] : [])),
  );
  for (const token of children) {
    if (token.type !== "value" || noteOf(token).format !== "quantity") continue;
    const id = noteOf(token).findings[0] ?? "";
    const finding = context.edition.findings.get(id);
    if (finding?.measure !== "difference" && finding?.measure !== "percent change") continue;
    const sizeOnly = finding.note === "mean_absolute_change" || id.includes("error");
    if (!sizeOnly && !claimed.has(id)) fault(context, line, "difference_without_direction", { found: id });
  }
}
