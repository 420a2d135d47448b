import { existsSync } from "node:fs";
import { compileEdition } from "../src/edition.ts";
import { pointOf, seriesOf } from "../src/model/seriesSet.ts";
import type { Language } from "../src/model/words.ts";
import { nowcastCsv } from "../src/publish/nowcastCsv.ts";
import { diskFiles } from "../src/sources/files.ts";
import { isCalendarDate } from "../src/sources/isCalendarDate.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";
import { type Command, UsageError } from "./command.ts";
import { commitFiles } from "./commitFiles.ts";
import { withDataLock } from "./dataLock.ts";
import { knownEdition } from "./knownEdition.ts";

/** The nowcasts of an edition, to be stated on a day; a statement that is there is never overwritten. */
export const nowcast: Command = {
  name: "nowcast",
  takes: "--edition ID --made TANGGAL [--write]",
  help: {
    id: "Perkiraan kini semua kabupaten/kota sebagai CSV; dengan --write dicatat dalam buku pernyataan data/nowcasts/, yang tidak pernah ditimpa.",
    en: "The nowcasts of all districts as CSV; with --write they enter the ledger data/nowcasts/, which is never overwritten.",
  },
  options: {
    edition: { value: "ID", help: { id: "edisi", en: "edition" } },
    made: {
      value: "TTTT-BB-HH",
      help: {
        id: "tanggal pernyataan; jam komputer tidak ditanya",
        en: "day of the statement; the clock is not asked",
      },
    },
    write: { help: { id: "catat, bukan hanya cetak", en: "enter it, instead of printing it" } },
  },
  example: "nowcast --edition 2026 --made 2026-11-24",
  run({ language, option, has }) {
    const [edition, made] = [option("edition"), option("made")];
    if (edition === undefined || made === undefined || !isCalendarDate(made)) {
      throw new UsageError(
        language === "en"
          ? "nowcast requires --edition ID and --made YYYY-MM-DD, a day that exists."
          : "nowcast memerlukan --edition ID dan --made TTTT-BB-HH, tanggal yang ada.",
      );
    }
    const known = knownEdition(diskFiles(process.cwd()), edition, language);
    const state = () => stateNowcast(known, made, has("write"), language);
    if (has("write")) withDataLock(process.cwd(), state);
    else state();
  },
};

function stateNowcast(edition: string, made: string, write: boolean, language: Language): void {
  const given = loadEdition(diskFiles(process.cwd()), edition);
  const { definition, analyses } = compileEdition(given);
  if (made < definition.cutoff) {
    throw new UsageError(
      language === "en"
        ? `--made ${made} is before the edition's cut-off (${definition.cutoff}).`
        : `--made ${made} mendahului batas data edisi (${definition.cutoff}).`,
    );
  }
  const open = analyses.districtNowcasts.filter(
    ({ region, year }) =>
      pointOf(seriesOf(analyses.series, region, "headcount_ratio", "annual"), year) === undefined,
  );
  const text = nowcastCsv(open, made, definition.cutoff);
  const path = `data/nowcasts/${made}.csv`;
  if (!write) {
    process.stdout.write(text);
    return;
  }
  if (existsSync(path)) {
    throw new UsageError(
      language === "en"
        ? `${path} is there already; a statement is never overwritten.`
        : `${path} sudah ada; sebuah pernyataan tidak pernah ditimpa.`,
    );
  }
  commitFiles(new Map([[path, text]]));
  console.log(`${path}: ${open.length} kabupaten/kota`);
}
