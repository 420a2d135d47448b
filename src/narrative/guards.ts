import type { MarkdownIt, Token } from "markdown-it";
import { type Context, contextOf, fault, noteOf, spokenBlocks } from "./binding.ts";

/** The names of the indices: the digit is part of the name. */
const INDEX_NAMES = ["P0", "P1", "P2"];

/** Stands for a bound value or a checked claim: neither a letter nor a digit. */
const BOUND = "\uFFFC";

/**
 * What no sentence may hold: a numeral that is bound to nothing, a word of direction or size that is not
 * a checked claim, a forbidden word, and a printed difference without a checked word for its direction.
 * Words are read as the reader sees them, across emphasis and line breaks.
 */
export function guards(markdown: MarkdownIt): void {
  markdown.core.ruler.after("inline", "guards", (state) => {
    const context = contextOf(state.env);
    for (const { children, line } of spokenBlocks(state.tokens)) {
      const first = context.firstLine + line;
      const whole = said(children, "claims too");
      guardNumerals(context, first, withoutAllowed(context, whole));
      guardWords(context, first, withoutAllowed(context, said(children, "unchecked only")));
      guardForbidden(context, first, whole);
      guardDifferences(context, first, children);
    }
  });
}

/** What a block says; bound values, and checked claims unless they are wanted, are left out. */
function said(children: readonly Token[], wanted: "claims too" | "unchecked only"): string {
  return children
    .map((token) => {
      switch (token.type) {
        case "value":
          return BOUND + breaksIn(token);
        case "claim":
          return wanted === "claims too" ? token.content + breaksIn(token) : BOUND + breaksIn(token);
        case "softbreak":
        case "hardbreak":
          return "\n";
        default:
          return token.content;
      }
    })
    .join("");
}

/** The line breaks inside what was written for a token, so that what follows keeps its line. */
function breaksIn(token: Token): string {
  return "\n".repeat(noteOf(token).breaks ?? 0);
}

/** `text` with what may stand unbound blanked; every other character keeps its place. */
function withoutAllowed(context: Context, text: string): string {
  let rest = text;
  for (const allowed of [...context.allowed, ...INDEX_NAMES]) {
    const flat = rest.replaceAll("\n", " ");
    for (let at = flat.indexOf(allowed); at !== -1; at = flat.indexOf(allowed, at + allowed.length)) {
      context.used.add(allowed);
      const blank = rest.slice(at, at + allowed.length).replace(/[^\n]/g, " ");
      rest = rest.slice(0, at) + blank + rest.slice(at + allowed.length);
    }
  }
  return rest;
}

function guardNumerals(context: Context, first: number, text: string): void {
  for (const found of text.matchAll(/\p{N}[\p{N}.,]*/gu)) {
    fault(context, lineOf(text, first, found.index), "bare_numeral", {
      found: found[0],
      text: sentenceAt(text, found.index),
    });
  }
}

function guardWords(context: Context, first: number, text: string): void {
  for (const word of context.locale.guards.claimWords) {
    for (const found of matches(text, word)) {
      fault(context, lineOf(text, first, found.index), "unchecked_word", {
        found: found[0],
        text: sentenceAt(text, found.index),
      });
    }
  }
}

function guardForbidden(context: Context, first: number, text: string): void {
  for (const { pattern, reason } of context.locale.guards.forbidden) {
    for (const found of matches(text, pattern)) {
      fault(context, lineOf(text, first, found.index), "forbidden_word", { found: found[0], reason });
    }
  }
}

function guardDifferences(context: Context, first: number, children: readonly Token[]): void {
  const claimed = new Set(
    children.flatMap((token): string[] => (token.type === "claim" ? [...noteOf(token).findings] : [])),
  );
  children.forEach((token, i) => {
    if (token.type !== "value" || noteOf(token).format !== "quantity") return;
    const id = noteOf(token).findings[0] ?? "";
    const finding = context.edition.findings.get(id);
    if (finding?.measure !== "difference" && finding?.measure !== "percent change") return;
    if (claimed.has(id)) return;
    const before = said(children.slice(0, i), "claims too");
    fault(context, lineOf(before, first, before.length), "difference_without_direction", { found: id });
  });
}

/** Where `pattern` stands as whole words; a line break counts as a space. */
function matches(text: string, pattern: string): IterableIterator<RegExpExecArray> {
  const whole = new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}-])`, "giu");
  return text.replaceAll("\n", " ").matchAll(whole);
}

function lineOf(text: string, first: number, position: number): number {
  return first + text.slice(0, position).split("\n").length - 1;
}

/** The line of text around a position, for the message. */
function sentenceAt(text: string, position: number): string {
  const start = text.lastIndexOf("\n", position - 1) + 1;
  const end = text.indexOf("\n", position);
  return text
    .slice(start, end === -1 ? undefined : end)
    .replaceAll(BOUND, "…")
    .trim();
}
