import { diagnosticGroups } from "../../locales/diagnosticGroups.ts";
import type { Locale } from "../../locales/locale.ts";
import type { PreflightWords } from "../../locales/preflightWords.ts";
import type { PreflightItem } from "../../model/preflight.ts";
import { ANSWERABLE_CODES } from "../../model/preflightCodes.ts";

/**
 * What an item found wrong, as lines `file:line: sentence [code]` below its name, at most five of a kind, each kind
 * followed by what to do where the sentence does not say it.
 *
 * @returns empty where nothing is wrong
 */
export function problems(
  { id, diagnostics }: PreflightItem,
  words: PreflightWords,
  locale: Pick<Locale, "diagnostics">,
): string[] {
  if (diagnostics.length === 0) return [];
  return [
    words.names[id],
    ...diagnosticGroups(diagnostics, locale).flatMap(({ code, told, more }) => {
      const alike = diagnostics.filter((each) => each.code === code);
      const remedy = words.remedies[code];
      return [
        ...told.flatMap(({ place, sentence }, i) => [
          `${place}: ${sentence} [${code}]`,
          ...answerTo(code, alike[i]?.parameters.subject, words),
        ]),
        ...(more > 0 ? [`  ${words.more(more)}`] : []),
        ...(remedy === undefined ? [] : [`  ${remedy}`]),
      ];
    }),
    "",
  ];
}

/** The row that would answer a warning. */
function answerTo(code: string, subject: string | number | undefined, words: PreflightWords): string[] {
  const isAnswerable = (ANSWERABLE_CODES as readonly string[]).includes(code);
  return isAnswerable ? [`  ${words.answer(`${code},${subject},"…"`)}`] : [];
}
