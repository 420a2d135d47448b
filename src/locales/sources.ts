import type { Language } from "../model/words.ts";
import { sources as en } from "./en/sources.ts";
import { sources as id } from "./id/sources.ts";
import type { SourceWords } from "./sourceWords.ts";

export type { SourceRefusals } from "./sourceWords.ts";

/** The words of the commands about sources, in every language. */
export const sourceWords: Readonly<Record<Language, SourceWords>> = { id, en };
