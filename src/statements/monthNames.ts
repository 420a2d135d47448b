import { MONTHS as ENGLISH } from "../locales/en/formats.ts";
import { MONTHS as INDONESIAN } from "../locales/id/formats.ts";

/** The names of the months in every language, as one alternative of a pattern. */
export const MONTH_NAMES = [...new Set([...INDONESIAN, ...ENGLISH])].join("|");
