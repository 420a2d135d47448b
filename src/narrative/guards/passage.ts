import type { Token } from "markdown-it";
import type { Finding } from "../../model/finding.ts";
import { noteOf } from "../binding.ts";

/** Stands for every character that is masked: neither a letter nor a digit, nor a space. */
export const BOUND = "\uFFFC";

/** A value that is printed, with its place in its passage; one that has nothing to print is none. */
export interface BoundValue {
  readonly id: string;
  /** `undefined` for an id without a finding. */
  readonly finding: Finding | undefined;
  readonly format: string;
  readonly start: number;
  readonly end: number;
}

/** Words that are checked, with the findings they rest on. */
export interface BoundClaim {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of prose seen four ways, all of the same length, so that a place in one is the same place in
 * the others.
 */
export interface Passage {
  /** Where it begins in its block. */
  readonly at: number;
  /** As a reader sees it. */
  readonly text: string;
  /** Bound values masked: what was written by hand, checked claims among it. */
  readonly written: string;
  /** And what may stand unbound masked. */
  readonly free: string;
  /** And checked claims masked. */
  readonly unchecked: string;
  readonly values: readonly BoundValue[];
  readonly claims: readonly BoundClaim[];
}

/** A paragraph, heading, cell or line of code. */
export interface Block extends Passage {
  readonly isCell: boolean;
  readonly sentences: readonly Passage[];
  /** 0-based line, counted from that on which it begins, for a place in it. */
  lineAt(place: number): number;
}

interface Piece {
  readonly kind: "text" | "value" | "claim";
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly findings: readonly string[];
  readonly format: string;
}

/** The parts of a block in order, as a reader sees them, each with its line. */
function piecesOf(children: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let [start, line] = [0, 0];
  for (const token of children) {
    const { findings, format = "", breaks = 0 } = noteOf(token);
    const isBreak = token.type === "softbreak" || token.type === "hardbreak";
    const kind = token.type === "claim" ? "claim" : token.type === "value" ? "value" : "text";
    const content = isBreak ? "\n" : token.content;
    const text = kind === "value" && content === "" ? BOUND : content;
    pieces.push({ kind, text, start, line, findings, format });
    start += text.length;
    line += breaks + (text.split("\n").length - 1);
  }
  return pieces;
}

/**
 * A block as the guards see it.
 *
 * @param withoutAllowed masks what may stand unbound, every other character keeping its place
 * @param spansOf where the sentences of a text are
 */
export function blockOf(
  children: readonly Token[],
  isCell: boolean,
  findings: ReadonlyMap<string, Finding>,
  withoutAllowed: (text: string) => string,
  spansOf: (text: string) => readonly (readonly [start: number, end: number])[],
): Block {
  const pieces = piecesOf(children);
  const masked = (kinds: readonly Piece["kind"][]) =>
    pieces.map(({ kind, text }) => (kinds.includes(kind) ? BOUND.repeat(text.length) : text)).join("");
  const written = masked(["value"]);
  const whole: Passage = {
    at: 0,
    text: masked([]),
    written,
    free: withoutAllowed(written),
    unchecked: withoutAllowed(masked(["value", "claim"])),
    values: pieces.flatMap(({ kind, text, start, findings: [id = ""], format }) =>
      kind === "value" && text !== BOUND
        ? [{ id, finding: findings.get(id), format, start, end: start + text.length }]
        : [],
    ),
    claims: pieces.flatMap(({ kind, text, start, findings: ids }) =>
      kind === "claim"
        ? [{ text, findings: ids.flatMap((id) => findings.get(id) ?? []), start, end: start + text.length }]
        : [],
    ),
  };
  return {
    ...whole,
    isCell,
    sentences: spansOf(written).map(([start, end]) => part(whole, start, end)),
    lineAt(place) {
      const piece = pieces.findLast(({ start }) => start <= place);
      if (piece === undefined) return 0;
      return piece.line + (piece.text.slice(0, place - piece.start).split("\n").length - 1);
    },
  };
}

function part(whole: Passage, start: number, end: number): Passage {
  const inside = (each: { readonly start: number; readonly end: number }) =>
    each.start >= start && each.end <= end;
  const moved = <Each extends { readonly start: number; readonly end: number }>(each: Each): Each => ({
    ...each,
    start: each.start - start,
    end: each.end - start,
  });
  return {
    at: whole.at + start,
    text: whole.text.slice(start, end),
    written: whole.written.slice(start, end),
    free: whole.free.slice(start, end),
    unchecked: whole.unchecked.slice(start, end),
    values: whole.values.filter(inside).map(moved),
    claims: whole.claims.filter(inside).map(moved),
  };
}
