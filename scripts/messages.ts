import { diagnosticGroups } from "../src/locales/diagnosticGroups.ts";
import { LOCALES } from "../src/locales/index.ts";
import { DataError } from "../src/model/dataError.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import type { Language } from "../src/model/words.ts";

/** The language of messages: Indonesian unless `--lang en` is given. */
export function languageOf(words: readonly string[]): Language {
  const isNamed = words.includes("--lang") && words[words.indexOf("--lang") + 1] === "en";
  return isNamed || words.includes("--lang=en") ? "en" : "id";
}

/** Diagnostics as lines `file:line: sentence [code]`, at most five of a kind. */
export function messages(diagnostics: readonly Diagnostic[], language: Language): string[] {
  const locale = LOCALES[language];
  return diagnosticGroups(diagnostics, locale).flatMap(({ code, told, more }) => [
    ...told.map(({ place, sentence }) => `${place}: ${sentence} [${code}]`),
    ...(more > 0 ? [`  ${locale.preview.more(more)}`] : []),
  ]);
}

/** Runs a command; wrong data are told in sentences, everything else stays an error. */
export async function run(language: Language, command: () => Promise<void> | void): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const line of messages(error.diagnostics, language)) console.error(line);
    process.exitCode = 1;
  }
}
