import { readFileSync } from "node:fs";
import { DataError } from "../src/model/dataError.ts";
import type { Language } from "../src/model/words.ts";
import { forecastSeries } from "../src/projections/forecastSeries.ts";
import { forecastCsv } from "../src/publish/forecastCsv.ts";
import { seriesTable } from "../src/sources/seriesTable.ts";
import { combination } from "../src/stats/combination.ts";
import { scaledCombination } from "../src/stats/scaledCombination.ts";
import { type Command, type CommandLine, UsageError } from "./command.ts";
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

/** Projections of yearly series from a file or standard input. Whatever is wrong, only messages are printed, and the exit code is 2. */
export const forecast: Command = {
  name: "forecast",
  takes: "--horizon H [CSV]",
  help: {
    id: "Proyeksi H tahun (1–10) untuk deret tahunan dari berkas CSV atau masukan standar, kolom series_id,year,value[,unit]; hasilnya CSV.",
    en: "Projections of yearly series, H years ahead (1–10), from a CSV file or standard input with the columns series_id,year,value[,unit]; the result is CSV.",
  },
  options: {
    horizon: { value: "H", help: { id: "berapa tahun ke depan", en: "how many years ahead" } },
    reference: { help: { id: "gabungan acuan", en: "the reference combination" } },
  },
  example: "forecast --horizon 3 deret.csv",
  run: printForecast,
};

async function printForecast({ words, language, option, has }: CommandLine): Promise<void> {
  const [named, ...others] = words;
  if (others.length > 0) throw new UsageError(WORDS[language].option);
  const asked = {
    horizon: option("horizon"),
    reference: has("reference"),
    file: named === "-" ? undefined : named,
  };
  if (!/^([1-9]|10)$/.test(asked.horizon ?? "")) throw new UsageError(WORDS[language].horizon);
  if (asked.file === undefined && process.stdin.isTTY) throw new UsageError(WORDS[language].terminal);

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

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
