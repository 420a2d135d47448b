import type { Env, Token } from "markdown-it";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Addresses, Bound, Term, Voice } from "./bound.ts";

/** A place in a report where a finding stands or is claimed, or a source is cited. */
export interface Binding {
  readonly kind: "value" | "claim" | "citation";
  /** The id of the finding, or of the source that is cited. */
  readonly finding: string;
  readonly file: string;
  readonly line: number;
  /** What the reader sees. */
  readonly text: string;
  /** How a value is printed. */
  readonly format?: string;
  /** Its anchor in the page, where values have pages of their own that can point back. */
  readonly place?: string | undefined;
}

/** What the rules share while one text is rendered: what they may say, and what they found. */
export interface Context {
  readonly bound: Bound;
  readonly locale: Voice;
  readonly addresses: Addresses;
  readonly file: string;
  /** Numerals that may stand unbound. */
  readonly allowed: readonly string[];
  /** Renders a figure by id; `undefined` if there is none of that id. */
  readonly figure: (id: string) => string | undefined;
  readonly bindings: Binding[];
  readonly faults: Diagnostic[];
  /** Allowed numerals that were used. */
  readonly used: Set<string>;
  /** Terms that were linked: each is at its first use. */
  readonly linkedTerms: Set<Term>;
  /** Notes of the text so far, in order: the tokens of each, and its 0-based line. */
  readonly notes: { readonly children: Token[]; readonly line: number }[];
  /** How many anchors and tables there are so far. */
  places: number;
  tables: number;
  /** What is being parsed: terms are not linked in the head, and only the body holds notes. */
  part: "head" | "lede" | "body";
  /** 1-based line of the file on which the text being parsed begins. */
  firstLine: number;
  /** 0-based line of the block whose inline content is being parsed. */
  blockLine: number;
  /** Whether that block is a cell of a table. */
  isCell: boolean;
  /** Whether a note is being parsed. */
  isNote: boolean;
}

/** The context that `renderReport` hands to the rules as markdown-it's environment. */
export function contextOf(env: Env | undefined): Context {
  return env as unknown as Context;
}

/** What a rule noted on a token it made. */
export interface Note {
  /** Findings the token prints or cites. */
  readonly findings: readonly string[];
  readonly format?: string;
  /** Line breaks inside what was written for it. */
  readonly breaks?: number;
  /** Its anchor in the page. */
  readonly place?: string | undefined;
  /** The address of what it prints, unless it stands inside a link. */
  readonly address?: string | undefined;
}

/** What a rule noted on a token; nothing for tokens of other rules. */
export function noteOf(token: Token | undefined): Note {
  return { findings: [], ...token?.meta };
}

/** A new anchor, where bound values have pages of their own that can point back to it. */
export function newPlace(context: Context): string | undefined {
  if (context.addresses.fact === undefined) return undefined;
  context.places += 1;
  return `bound-${context.places}`;
}

/** A block whose words a reader sees. */
export interface SpokenBlock {
  /** The block's own token, whose inline content may still have to be parsed. */
  readonly token: Token;
  readonly children: readonly Token[];
  /** 0-based line on which its content begins; that of its row for a cell of a table. */
  readonly line: number;
  readonly isCell: boolean;
  readonly isHeading: boolean;
}

/** The blocks of a text whose words a reader sees, code among them. */
export function spokenBlocks(tokens: readonly Token[]): SpokenBlock[] {
  let line = 0;
  return tokens.flatMap((token, i): SpokenBlock[] => {
    line = token.map?.[0] ?? line;
    const holder = tokens[i - 1]?.type ?? "";
    const kind = { isCell: /^t[dh]_open$/.test(holder), isHeading: holder === "heading_open" };
    if (token.type === "inline") return [{ token, children: token.children ?? [], line, ...kind }];
    if (token.type === "fence") return [{ token, children: [token], line: line + 1, ...kind }];
    if (token.type === "code_block") return [{ token, children: [token], line, ...kind }];
    return [];
  });
}

/** The line breaks that stand before each token of a block, its own position first. */
export function breaksBefore(children: readonly Token[]): number[] {
  let breaks = 0;
  return children.map((token) => {
    const before = breaks;
    const written = (noteOf(token).breaks ?? 0) + token.content.split("\n").length - 1;
    breaks += /^(soft|hard)break$/.test(token.type) ? 1 : written;
    return before;
  });
}

/** The 1-based line of the file for a position in the current block's inline content. */
export function lineAt(context: Context, source: string, position: number): number {
  const before = source.slice(0, position).split("\n").length - 1;
  return context.firstLine + context.blockLine + before;
}

export function fault(
  context: Context,
  line: number,
  code: string,
  parameters: Diagnostic["parameters"],
): void {
  context.faults.push({ severity: "error", code, row: { file: context.file, line }, parameters });
}
