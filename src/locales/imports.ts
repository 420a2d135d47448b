import type { Language } from "../model/words.ts";
import { imports as en } from "./en/imports.ts";
import { imports as id } from "./id/imports.ts";
import type { ImportWords } from "./importWords.ts";

/** The words for reading files from elsewhere, in every language. */
export const importWords: Readonly<Record<Language, ImportWords>> = { id, en };
