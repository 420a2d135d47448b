import type { Language } from "../model/words.ts";
import { preflight as en } from "./en/preflight.ts";
import { preflight as id } from "./id/preflight.ts";
import type { PreflightWords } from "./preflightWords.ts";

/** The words of the preflight, in every language. */
export const preflightWords: Readonly<Record<Language, PreflightWords>> = { id, en };
