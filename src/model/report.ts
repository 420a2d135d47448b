import type { Unfinished } from "./unfinished.ts";
import type { Language } from "./words.ts";

/** A report's words as written, before any of them is bound. */
export interface ReportText {
  readonly file: string;
  readonly edition: string;
  readonly language: Language;
  /** File name without ending: part of the address. */
  readonly name: string;
  readonly title: string;
  /** The finding in one sentence, and what it means in two or three. */
  readonly headline: string;
  readonly lede: string;
  /** What the figures do not allow anyone to conclude, one sentence each. */
  readonly cannot: readonly string[];
  /** Numerals that may stand unbound, each with the reason. */
  readonly allow: readonly { readonly text: string; readonly reason: string }[];
  /** Warnings that were looked at: of this code, in a sentence that holds this text. */
  readonly dismiss?: readonly { readonly code: string; readonly text: string; readonly reason: string }[];
  /** Whether it must be plain: short sentences, frequencies, no terms of the trade. */
  readonly plain?: boolean;
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  /** 1-based lines of the bound fields of the head. */
  readonly headLines: {
    readonly title: number;
    readonly headline: number;
    readonly lede: number;
    readonly cannot: readonly number[];
    readonly allow?: readonly number[];
    readonly dismiss?: readonly number[];
  };
  /** What the head says, between its fields, is still to be done. */
  readonly unfinished?: readonly Unfinished[];
}
