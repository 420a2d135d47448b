import type { Language, Words } from "../src/model/words.ts";

/** An option of a command, by its name without the two dashes. */
export interface CommandOption {
  /** What follows it, e.g. "ID"; a switch has none. */
  readonly value?: string;
  readonly help: Words;
}

/** What was typed after a command's name, already checked against its options. */
export interface CommandLine {
  /** Everything that is neither an option nor the value of one, in order. */
  readonly words: readonly string[];
  readonly language: Language;
  /** The value of an option; `undefined` if it is not given. */
  option(name: string): string | undefined;
  /** Whether an option is given. */
  has(name: string): boolean;
}

/** One command of `laju`: what it is called, what it takes, an example, and what it does. */
export interface Command {
  /** One or two words: "import", "edition new". */
  readonly name: string;
  /** What it takes besides options, e.g. "BERKAS…"; empty if nothing. */
  readonly takes: string;
  readonly help: Words;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** What follows `npm run --silent laju -- `. */
  readonly example: string;
  /** What exit code 1 means here, where it can happen. */
  readonly failure?: Words;
  /** @throws UsageError if what was typed cannot be done, DataError if the data or the words are wrong */
  run(line: CommandLine): Promise<void> | void;
}

/** Something is wrong with what was typed: nothing was done, exit code 2. */
export class UsageError extends Error {
  override name = "UsageError";
}
