import type { Env, Token } from "markdown-it";
import type { Locale } from "../locales/locale.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Edition } from "../model/edition.ts";

/** A place in a report where a finding stands or is claimed. */
export interface Binding {
  readonly kind: "value" | "claim";
  readonly finding: string;
  readonly file: string;
  readonly line: number;
  /** What the reader sees. */
  readonly text: string;
}

/** What the rules share while one text is rendered: what they may say, and what they found. */
export interface Context {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly file: string;
  /** Numerals that may stand unbound. */
  readonly allowed: readonly string[];
  /** Renders a figure by id; `undefined` if there is none of that id. */
  readonly figure: (id: string) => string | undefined;
  readonly bindings: Binding[];
  readonly faults: Diagnostic[];
  /** Allowed numerals that were used. */
  readonly used: Set<string>;
  /** 1-based line of the file on which the text being parsed begins. */
  firstLine: number;
  /** 0-based line of the block whose inline content is being parsed. */
  blockLine: number;
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
}

export function noteOf(token: Token | undefined): Note {
  return (token?.meta as Note | null | undefined) ?? { findings: [] };
}

/** A block whose words a reader sees. */
export interface SpokenBlock {
  /** The block's own token, whose inline content may still have to be parsed. */
  readonly token: Token;
  readonly children: readonly Token[];
  /** 0-based line on which its content begins; that of its row for a cell of a table. */
  readonly line: number;
}

/** The blocks of a text whose words a reader sees, code among them. */
export function spokenBlocks(tokens: readonly Token[]): SpokenBlock[] {
  let line = 0;
  return tokens.flatMap((token): SpokenBlock[] => {
    line = token.map?.[0] ?? line;
    if (token.type === "inline") return [{ token, children: token.children ?? [], line }];
    if (token.type === "fence") return [{ token, children: [token], line: line + 1 }];
    if (token.type === "code_block") return [{ token, children: [token], line }];
    return [];
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
