import { parseArgs } from "node:util";
import { wrapped } from "../src/charts/wrapped.ts";
import type { Language } from "../src/model/words.ts";
import { type Command, type CommandLine, UsageError } from "./command.ts";

/** Options that every command takes. */
const COMMON: Command["options"] = {
  lang: { value: "id|en", help: { id: "bahasa pesan", en: "language of the messages" } },
  help: { help: { id: "tampilkan bantuan ini", en: "show this help" } },
};

/**
 * What was typed after a command's name, held against its options.
 *
 * @throws UsageError for an option the command does not have, or one without its value
 * @example commandLine(["--horizon=3", "a.csv"], forecast, "id").words // ["a.csv"]
 */
export function commandLine(typed: readonly string[], command: Command, language: Language): CommandLine {
  const known = { ...command.options, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({ args: [...typed], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(problem(typed, known, command.name, language));
  }
  const { values, positionals } = parsed;
  return {
    words: positionals,
    language,
    has: (name) => values[name] !== undefined,
    option: (name) => (typeof values[name] === "string" ? values[name] : undefined),
  };
}

/** The first option that is wrong, in a sentence. */
function problem(
  typed: readonly string[],
  known: Command["options"],
  name: string,
  language: Language,
): string {
  const isEnglish = language === "en";
  for (const word of typed) {
    if (!word.startsWith("-") || word === "-" || word === "--") continue;
    const [option = ""] = word.replace(/^--?/, "").split("=");
    if (known[option] === undefined) {
      const all = Object.keys(known).map((each) => `--${each}`);
      return isEnglish
        ? `${name} does not know the option ${word}; it knows ${all.join(", ")}.`
        : `${name} tidak mengenal pilihan ${word}; yang dikenal: ${all.join(", ")}.`;
    }
  }
  return isEnglish
    ? `${name} was given an option without its value, or a switch with one.`
    : `${name} diberi pilihan tanpa nilainya, atau sakelar dengan nilai.`;
}

/** The help of one command: what it does, how it is called, its options, an example, its exit codes. */
export function commandHelp(command: Command, language: Language): string {
  const { name, takes, help, options, example, failure } = command;
  const isEnglish = language === "en";
  const all = Object.entries({ ...options, ...COMMON }).map(([option, { value, help: told }]) => [
    `  --${option}${value === undefined ? "" : ` ${value}`}`,
    told[language],
  ]);
  const width = Math.max(...all.map(([option = ""]) => option.length)) + 2;
  const codes = isEnglish
    ? `0 done${failure === undefined ? "" : `, 1 ${failure.en}`}, 2 the command cannot be carried out as typed`
    : `0 beres${failure === undefined ? "" : `, 1 ${failure.id}`}, 2 perintah tidak dapat dijalankan seperti yang diketik`;
  return [
    `laju ${[name, takes].filter((part) => part !== "").join(" ")}`,
    "",
    ...wrapped(help[language], 100),
    "",
    isEnglish ? "Options:" : "Pilihan:",
    ...all.flatMap(([option = "", told = ""]) =>
      wrapped(told, 100 - width).map((line, i) => `${(i === 0 ? option : "").padEnd(width)}${line}`),
    ),
    "",
    `${isEnglish ? "Example" : "Contoh"}: npm run --silent laju -- ${example}`,
    `${isEnglish ? "Exit codes" : "Kode keluar"}: ${codes}.`,
  ].join("\n");
}

/** Every command with what it does, in their order. */
export function overview(commands: readonly Command[], language: Language): string {
  const isEnglish = language === "en";
  const lines = commands.flatMap(({ name, takes, help, example }) => [
    `  ${[name, takes].filter((part) => part !== "").join(" ")}`,
    ...wrapped(help[language], 92).map((line) => `      ${line}`),
    `      ${isEnglish ? "example" : "contoh"}: npm run --silent laju -- ${example}`,
  ]);
  return [
    isEnglish
      ? "laju <command> [--lang en]    details: laju <command> --help"
      : "laju <perintah> [--lang en]    rinciannya: laju <perintah> --help",
    "",
    ...lines,
    "",
    isEnglish
      ? "Exit codes: 0 done, 1 data or words are wrong, 2 the command or its input is wrong."
      : "Kode keluar: 0 beres, 1 data atau kata-kata salah, 2 perintah atau masukan salah.",
  ].join("\n");
}
