import { LOCALES } from "../src/locales/index.ts";
import { DataError } from "../src/model/dataError.ts";
import type { Diagnostic } from "../src/model/diagnostic.ts";
import { DIAGNOSTIC_CODES, type DiagnosticCode } from "../src/model/diagnosticCodes.ts";
import type { Language } from "../src/model/words.ts";

/** How many messages of one kind are printed before the rest is only counted. */
const MOST = 5;

/** The language of messages: Indonesian unless `--lang en` is given. */
export function languageOf(words: readonly string[]): Language {
  return words[words.indexOf("--lang") + 1] === "en" && words.includes("--lang") ? "en" : "id";
}

/** Diagnostics as lines `file:line: sentence [code]`, at most five of a kind. */
export function messages(diagnostics: readonly Diagnostic[], language: Language): string[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const each of diagnostics) {
    const alike = kinds.get(each.code);
    if (alike === undefined) kinds.set(each.code, [each]);
    else alike.push(each);
  }
  return [...kinds].flatMap(([code, found]) => [
    ...found
      .slice(0, MOST)
      .map((each) => `${each.row.file}:${each.row.line}: ${sentence(each, language)} [${code}]`),
    ...(found.length > MOST
      ? [language === "en" ? `  … and ${found.length - MOST} more` : `  … dan ${found.length - MOST} lagi`]
      : []),
  ]);
}

function sentence({ code, parameters }: Diagnostic, language: Language): string {
  return (DIAGNOSTIC_CODES as readonly string[]).includes(code)
    ? LOCALES[language].diagnostics[code as DiagnosticCode](parameters)
    : code;
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
