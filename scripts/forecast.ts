import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { DataError } from "../src/model/dataError.ts";
import type { Language } from "../src/model/words.ts";
import { forecastSeries } from "../src/projections/forecastSeries.ts";
import { forecastCsv } from "../src/publish/forecastCsv.ts";
import { seriesTable } from "../src/sources/seriesTable.ts";
import { combination } from "../src/stats/combination.ts";
import { scaledCombination } from "../src/stats/scaledCombination.ts";
import { messages } from "./messages.ts";

/** What is wrong with the command itself, in the language of its messages. */
const WORDS: Readonly<
  Record<Language, Readonly<Record<"horizon" | "option" | "file" | "terminal", string>>>
> = {
  id: {
    horizon: "forecast memerlukan --horizon H, bilangan bulat 1 sampai 10.",
    option: "forecast hanya mengenal --horizon H, --reference, --lang en, dan satu berkas CSV.",
    file: "berkas tidak dapat dibaca:",
    terminal: "forecast membaca CSV dari masukan standar atau dari berkas yang disebut.",
  },
  en: {
    horizon: "forecast requires --horizon H, a whole number from 1 to 10.",
    option: "forecast knows only --horizon H, --reference, --lang en and one CSV file.",
    file: "the file cannot be read:",
    terminal: "forecast reads CSV from standard input or from a file that is named.",
  },
};

/**
 * `forecast --horizon H [--reference] [FILE]`: reads series from a file or standard input and prints their projections.
 * Whatever is wrong, nothing is printed but messages, and the exit code is 2.
 *
 * @param usage tells what is wrong with the command and sets the exit code
 */
export async function printForecast(
  words: readonly string[],
  language: Language,
  usage: (problem: string) => void,
): Promise<void> {
  const asked = argumentsOf(words);
  if (asked === undefined) return usage(WORDS[language].option);
  if (!/^([1-9]|10)$/.test(asked.horizon ?? "")) return usage(WORDS[language].horizon);
  if (asked.file === undefined && process.stdin.isTTY) return usage(WORDS[language].terminal);

  let bytes: Uint8Array;
  try {
    bytes = asked.file === undefined ? await standardInput() : readFileSync(asked.file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    console.error(`${WORDS[language].file} ${asked.file ?? "stdin"} (${error.code}).`);
    process.exitCode = 2;
    return;
  }
  try {
    const series = seriesTable({ read: () => bytes, list: () => [] }, asked.file ?? "stdin");
    const horizon = Number(asked.horizon);
    const centreOf = asked.reference ? combination : scaledCombination;
    const forecasts = series.map((each) => ({ id: each.id, steps: forecastSeries(each, horizon, centreOf) }));
    // A reader that has seen enough, such as `head`, may close the pipe.
    process.stdout.on("error", (error) => {
      if (!("code" in error && error.code === "EPIPE")) throw error;
    });
    process.stdout.write(forecastCsv(forecasts));
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    for (const line of messages(error.diagnostics, language)) console.error(line);
    process.exitCode = 2;
  }
}

/** The horizon as it was typed and the file, if one was named; `undefined` if anything else was. */
function argumentsOf(
  words: readonly string[],
): { horizon?: string; file?: string; reference: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { horizon: { type: "string" }, reference: { type: "boolean" }, lang: { type: "string" } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (others.length > 0) return undefined;
    const isNamed = file !== undefined && file !== "-";
    return {
      reference: values.reference === true,
      ...(values.horizon === undefined ? {} : { horizon: values.horizon }),
      ...(isNamed ? { file } : {}),
    };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
