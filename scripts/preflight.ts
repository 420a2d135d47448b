import { LOCALES } from "../src/locales/index.ts";
import { preflightWords } from "../src/locales/preflight.ts";
import { PREFLIGHT_IDS, type PreflightOutcome } from "../src/model/preflight.ts";
import { groundOf } from "../src/site/preflight/ground.ts";
import { preflightItem } from "../src/site/preflight/preflight.ts";
import { preflightJson } from "../src/site/preflight/preflightJson.ts";
import { problems } from "../src/site/preflight/problems.ts";
import { mayBePublished, summary } from "../src/site/preflight/summary.ts";
import { diskFiles } from "../src/sources/files.ts";
import { type Colour, paintFor } from "./colours.ts";
import { type Command, UsageError } from "./command.ts";
import { embargoedEditions } from "./embargo.ts";
import { progress, SILENT } from "./progress.ts";

const COLOURS: Readonly<Record<PreflightOutcome, Colour>> = {
  pass: "green",
  warning: "yellow",
  error: "red",
  skipped: "dim",
};

/** Looks at everything before a publication: errors stop, warnings need a written reason; one page says the rest. */
export const check: Command = {
  name: "check",
  takes: "",
  help: {
    id: "Periksa semuanya sebelum terbit: data, putusnya deret, sumber, kata-kata, kedua bahasa, keterangan gambar, tautan, target dan rapat, tanggal terbit, lisensi dan sitasi, catatan terbitan. Kesalahan harus dibetulkan; peringatan harus beralasan tertulis. Berakhir dengan ringkasan satu halaman.",
    en: "Looks at everything before publication: data, breaks, sources, words, both languages, figures' descriptions, links, targets and meetings, day of release, licence and citation, record. Errors must be mended; warnings need a written reason. Ends with a summary of one page.",
  },
  options: {
    json: { help: { id: "hasil sebagai JSON, tanpa yang lain", en: "the result as JSON, and nothing else" } },
  },
  example: "check",
  failure: {
    id: "ada yang salah, atau peringatan tanpa alasan",
    en: "something is wrong, or a warning has no reason",
  },
  run({ words: typed, language, has }) {
    if (typed.length > 0) {
      throw new UsageError(
        language === "en"
          ? `check takes no file or name, but "${typed.join(" ")}" was given; it always looks at everything.`
          : `check tidak menerima berkas atau nama, bukan "${typed.join(" ")}"; selalu diperiksa semuanya.`,
      );
    }
    const words = preflightWords[language];
    const locale = LOCALES[language];
    const shown = has("json") ? SILENT : progress(PREFLIGHT_IDS.length + 1);

    shown.step(words.loading);
    const ground = groundOf(diskFiles(process.cwd()), (editions) => embargoedEditions(editions, Date.now()));
    const items = PREFLIGHT_IDS.map((id) => {
      shown.step(words.names[id]);
      return preflightItem(id, ground);
    });
    shown.end();

    if (!mayBePublished(items)) process.exitCode = 1;
    if (has("json")) {
      console.log(JSON.stringify(preflightJson(items, locale), null, 2));
      return;
    }
    for (const item of items) for (const line of problems(item, words, locale)) console.log(line);
    const colour = paintFor(process.stdout);
    const paint = (outcome: PreflightOutcome, text: string) => colour(COLOURS[outcome], text);
    const editions = ground.content?.editions.length ?? 0;
    for (const line of summary(items, editions, { words, locale, paint })) console.log(line);
  },
};
