import type { RowReference } from "./observation.ts";
import type { Language, Words } from "./words.ts";

/** A term with its explanation, in every language. */
export interface GlossaryEntry {
  /** Safe in addresses: its anchor, the same in every language. */
  readonly term: string;
  /** With an abbreviation in brackets, where there is one. */
  readonly name: Words;
  readonly definition: Words;
  /** Every way it is written, the name without its bracket first; each means this term alone. */
  readonly forms: Readonly<Record<Language, readonly string[]>>;
  /** The indicator whose definition says more, if one does. */
  readonly indicator: string | undefined;
  readonly row: RowReference;
}
