import type { Locale } from "../../locales/locale.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnosticCodes.ts";
import type { Edition } from "../../model/edition.ts";
import type { Block, Passage } from "./passage.ts";

/** What a guard may know beside the words. */
export interface Surroundings {
  readonly edition: Edition;
  readonly locale: Locale;
  /** Whether the text asks to be held to plain language. */
  readonly isPlain?: boolean;
}

/** What a guard holds against a block, and where in it. */
export interface Objection {
  readonly code: DiagnosticCode;
  readonly severity: Diagnostic["severity"];
  /** A place in the block. */
  readonly place: number;
  readonly parameters: Diagnostic["parameters"];
}

/** One rule about what a block of prose may say: everything it objects to, in the order of the text. */
export type Guard = (block: Block, surroundings: Surroundings) => Objection[];

/** The objection to a place in a sentence, whose text goes with the message as a reader sees it. */
export function objection(
  code: DiagnosticCode,
  sentence: Passage,
  place: number,
  parameters: Diagnostic["parameters"],
  severity: Diagnostic["severity"] = "error",
): Objection {
  return {
    code,
    severity,
    place: sentence.at + place,
    parameters: { text: shown(sentence.text), ...parameters },
  };
}

/** A guard that looks at one sentence at a time. */
export function sentenceBySentence(
  guard: (sentence: Passage, surroundings: Surroundings, block: Block) => Objection[],
): Guard {
  return (block, surroundings) => block.sentences.flatMap((sentence) => guard(sentence, surroundings, block));
}

/** A text on one line. */
export function shown(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
