import type { Locale } from "../locales/locale.ts";
import type { GuardCode } from "../model/guardCodes.ts";

/** What is written against the custom of a language, and where. */
export interface LintFinding {
  readonly code: GuardCode;
  readonly found: string;
  readonly index: number;
}

interface Custom {
  readonly code: GuardCode;
  readonly pattern: RegExp;
}

/** ISO dates are for machines and stand as they are. */
const NO_DATE = "(?<!\\d{4}-)(?<!\\d{4}-\\d\\d-)(?!\\d{4}-\\d\\d-\\d\\d)";

const COMMON: readonly Custom[] = [
  { code: "rupiah_form", pattern: /\bRp\.|\bRp[\s\u00a0]+(?=\d)|(?<=\d),-(?!\d)/g },
  { code: "double_space", pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/g },
  { code: "space_before_stop", pattern: /(?<=[\p{L}\p{N})”])[ \u00a0]+[,.;:!?](?=\s|$)/gu },
  { code: "hyphen_for_minus", pattern: /(?<![\p{L}\p{N}.,)\]_/-])-(?=\d)/gu },
  {
    code: "hyphen_for_range",
    pattern: new RegExp(
      `${NO_DATE}(?:(?<=Rp)|(?<![\\p{L}\\d/.-]))\\d[\\d.,]*-\\d[\\d.,]*(?![\\p{L}\\d/-])`,
      "gu",
    ),
  },
  { code: "unit_space", pattern: /(?<=\d)[ \u00a0]+%/g },
];

/**
 * What a text writes against the custom of its language: decimal and thousands marks, rupiah, hyphens for
 * minus or range, spaces, spellings.
 *
 * @param text as a reader sees it, of any length
 * @param names document names, which are written as their documents write them
 * @returns in the order of the text; none for an empty one
 * @example lintText("turun 0.10 persen", LOCALES.id) // [{ code: "foreign_decimal", found: "0.10", index: 6 }]
 */
export function lintText(
  text: string,
  { guards }: Pick<Locale, "guards">,
  names: readonly string[] = [],
): LintFinding[] {
  const bare = names.reduce((rest, name) => rest.replaceAll(name, "\uFFFC".repeat(name.length)), text);
  return [...COMMON, ...guards.customs.map(customOf)]
    .flatMap(({ code, pattern }) =>
      [...bare.matchAll(pattern)].map(({ 0: found, index }) => ({
        code,
        found: found === "" ? around(text, index) : found,
        index,
      })),
    )
    .sort((a, b) => a.index - b.index);
}

const customs = new Map<string, Custom>();

function customOf({ code, pattern }: { readonly code: GuardCode; readonly pattern: string }): Custom {
  const key = `${code} ${pattern}`;
  let custom = customs.get(key);
  if (custom === undefined) {
    custom = { code, pattern: new RegExp(pattern, "giu") };
    customs.set(key, custom);
  }
  return custom;
}

/** The word around a place between two characters. */
function around(text: string, index: number): string {
  const before = /\S*$/.exec(text.slice(0, index))?.[0] ?? "";
  const after = /^\S*/.exec(text.slice(index))?.[0] ?? "";
  return before + after;
}
