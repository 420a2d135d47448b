import type { Language } from "../model/words.ts";
import { en } from "./en/index.ts";
import { id } from "./id/index.ts";
import type { Locale } from "./locale.ts";

/** Every language by its code. */
export const LOCALES: Readonly<Record<Language, Locale>> = { id, en };
