import type { Language } from "../src/model/words.ts";
import { type Demonstration, demonstrate } from "../src/site/demonstration.ts";
import { diskFiles } from "../src/sources/files.ts";
import { seededRandom } from "../src/stats/seededRandom.ts";
import { type Command, UsageError } from "./command.ts";
import { messages } from "./messages.ts";

/** What the build says when one cell or one word is wrong. */
export const demoBreakCommand: Command = {
  name: "demo break",
  takes: "[--seed N]",
  help: {
    id: "Ubah satu angka atau satu kata, hanya di ingatan, dan lihat apa kata pemeriksa.",
    en: "Changes one figure or one word, only in memory, and shows what the build would say.",
  },
  options: { seed: { value: "N", help: { id: "ulangi perubahan yang sama", en: "repeat the same change" } } },
  example: "demo break --seed 7",
  run({ language, words: [other], option }) {
    const seed = option("seed") ?? String(Date.now() % 1_000_000);
    if (other !== undefined || !/^\d{1,9}$/.test(seed)) {
      throw new UsageError(
        language === "en" ? "--seed must be a whole number." : "--seed harus bilangan bulat.",
      );
    }
    demoBreak(Number(seed), language);
  },
};

/** How many changed sentences are printed before the rest is only counted. */
const MOST = 12;

const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    again: "ulangi dengan",
    changed: "Diubah, hanya di ingatan",
    stops: "Pembangunan situs akan berhenti, dan berkata:",
    moves: "Tidak ada kalimat yang patah. Yang ikut berubah di laporan:",
    silent: "Tidak ada kalimat yang patah, dan tidak ada nilai di laporan yang ikut berubah.",
    warnings: "Peringatan baru:",
    figures: "Gambar yang ikut berubah",
    none: "tidak ada",
    more: "lagi",
    written: "Tidak ada berkas yang ditulis.",
  },
  en: {
    again: "repeat with",
    changed: "Changed, only in memory",
    stops: "The build would stop, and say:",
    moves: "No sentence breaks. What changes with it in the reports:",
    silent: "No sentence breaks, and no value in the reports changes with it.",
    warnings: "New warnings:",
    figures: "Figures that change with it",
    none: "none",
    more: "more",
    written: "No file was written.",
  },
};

/** `demo break [--seed N]`: what the build says when one cell or one word is wrong. Writes nothing. */
function demoBreak(seed: number, language: Language): void {
  const found = demonstrate(diskFiles(process.cwd()), seededRandom(seed), language);
  const words = WORDS[language];
  const lang = language === "en" ? " --lang en" : "";
  console.log(`${words.again}: npm run --silent laju -- demo break --seed ${seed}${lang}\n`);
  for (const line of [...changed(found, language), ...told(found, language), words.written ?? ""]) {
    console.log(line);
  }
}

function changed({ change: { file, line, about, was, is } }: Demonstration, language: Language): string[] {
  const [before, after] = shortened(was, is);
  return [
    `${WORDS[language].changed}: ${file}:${line} (${about[language]})`,
    `  - ${before}`,
    `  + ${after}`,
    "",
  ];
}

function told({ outcome, diagnostics, bindings, figures }: Demonstration, language: Language): string[] {
  const words = WORDS[language];
  const said = messages(diagnostics, language).map((line) => `  ${line}`);
  if (outcome === "stops") return [words.stops ?? "", ...said, ""];
  const moved = bindings
    .slice(0, MOST)
    .map((each) => `  ${each.file}:${each.line}: ${each.finding}: ${each.was} → ${each.is}`);
  const rest = bindings.length > MOST ? [`  … ${bindings.length - MOST} ${words.more}`] : [];
  return [
    ...(bindings.length === 0 ? [words.silent ?? ""] : [words.moves ?? "", ...moved, ...rest]),
    `${words.figures}: ${figures.join(", ") || words.none}`,
    ...(said.length === 0 ? [] : [words.warnings ?? "", ...said]),
    "",
  ];
}

/** Two long lines cut to where they differ. */
function shortened(was: string, is: string): readonly [string, string] {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const from = Math.max(0, start - 40);
  const cut = (text: string) => {
    const to = Math.min(text.length, text.length - end + 40);
    return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
  };
  return [cut(was), cut(is)];
}
