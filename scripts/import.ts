import { importReportWords } from "../src/locales/imports.ts";
import { IMPORT_LAYOUTS } from "../src/model/imported.ts";
import { editionFile } from "../src/sources/definitionFiles.ts";
import { importChanges } from "../src/sources/imports/importChanges.ts";
import type { ImportDecision } from "../src/sources/imports/importEdits.ts";
import { isCalendarDate } from "../src/sources/isCalendarDate.ts";
import { type Command, type CommandLine, UsageError } from "./command.ts";
import { undoCommit } from "./commitFiles.ts";
import { withDataLock } from "./dataLock.ts";
import { besideData, type Import, importReading, NUMBER_STYLES } from "./importReading.ts";
import { changeLines, importContract, remarkLines } from "./importReport.ts";

/** A decision is recorded with a sentence, not a word. */
const SHORTEST_REASON = 10;

/** A file from elsewhere: what it says, what it would change, and the change itself. */
export const importFile: Command = {
  name: "import",
  takes: "BERKAS",
  help: {
    id: "Baca berkas dari BPS atau portal data dan tunjukkan apa yang akan berubah dalam data: baru, sama, direvisi, bertentangan. Hanya dengan --write ada yang ditulis: semuanya atau tidak sama sekali.",
    en: "Reads a file from BPS or a data portal and shows what would change in the data: new, equal, revised, in conflict. Only with --write is anything written: all of it or nothing.",
  },
  options: {
    write: { help: { id: "tulis ke data/; memerlukan --source", en: "write into data/; requires --source" } },
    source: {
      value: "ID",
      help: {
        id: "sumber berkas ini, baris dalam data/sources.csv",
        en: "the file's source, a row of data/sources.csv",
      },
    },
    accept: {
      value: '"alasan"',
      help: {
        id: "bila bertentangan atau meragukan: angka berkas yang dipakai, dengan alasan yang tercatat",
        en: "where in conflict or doubtful: take the file's figures, for a reason that is recorded",
      },
    },
    keep: {
      value: '"alasan"',
      help: {
        id: "bila bertentangan atau meragukan: angka data yang dipertahankan, dengan alasan yang tercatat",
        en: "where in conflict or doubtful: keep the data's figures, for a reason that is recorded",
      },
    },
    undo: {
      help: {
        id: "batalkan impor terakhir: data kembali persis seperti sebelumnya",
        en: "take the last import back: the data are exactly what they were",
      },
    },
    layout: {
      value: IMPORT_LAYOUTS.join("|"),
      help: { id: "tata letak, bila tidak dikenali", en: "layout, if not recognised" },
    },
    number: {
      value: NUMBER_STYLES.join("|"),
      help: {
        id: "penulisan angka: id 6,71 dan 605.312; en 6.71 dan 605,312; plain tanpa tanda ribuan",
        en: "how numbers are written: id 6,71 and 605.312; en 6.71 and 605,312; plain without grouping",
      },
    },
    month: {
      value: "B",
      help: { id: "bulan angka yang tidak menyebutnya", en: "month of figures that do not name it" },
    },
    year: {
      value: "T",
      help: { id: "tahun angka yang tidak menyebutnya", en: "year of figures that do not name it" },
    },
    indicator: {
      value: "ID",
      help: {
        id: "indikator tabel yang tidak menyebutnya",
        en: "indicator of a table that does not name it",
      },
    },
    encoding: { value: "windows-1252", help: { id: "bila bukan UTF-8", en: "if it is not UTF-8" } },
    made: {
      value: "TTTT-BB-HH",
      help: { id: "tanggal impor; hari ini bila tidak disebut", en: "day of the import; today if not given" },
    },
    json: { help: { id: "untuk program lain", en: "for other programs" } },
  },
  example: "import unduhan.csv --number id",
  failure: {
    id: "berkas ditolak, atau menunggu keputusan",
    en: "the file is refused, or waits for a decision",
  },
  async run(line) {
    const words = importReportWords[line.language];
    if (line.has("undo")) return undo(line);
    const [file, ...others] = line.words;
    if (file === undefined || others.length > 0) throw new UsageError(words.usage.file);
    const decision = decisionOf(line);
    if (line.has("write")) return write(file, line, decision);
    if (decision === undefined) show(file, line);
    else throw new UsageError(words.usage.writeOnly);
  },
};

/** Prints what a file says and would change, and that nothing was written. */
function show(file: string, line: CommandLine): void {
  const found = tell(file, line);
  if (found === undefined || line.has("json")) return;
  const words = importReportWords[line.language];
  if (found.doubts.length > 0) console.log(words.doubtful);
  for (const said of remarkLines(file, [...found.refusals, ...found.doubts], line.language))
    console.log(said);
  console.log(words.nothingWritten);
  console.log(words.toWrite(line.has("source")));
}

async function write(file: string, line: CommandLine, decision: ImportDecision | undefined): Promise<void> {
  const words = importReportWords[line.language];
  if (line.option("source") === undefined) throw new UsageError(words.usage.source);
  if (!isCalendarDate(line.option("made") ?? "2000-01-01")) throw new UsageError(words.usage.made);
  const { writeImport } = await import("./importWriting.ts");
  withDataLock(process.cwd(), () => {
    const found = tell(file, line);
    if (found === undefined) return;
    const { isRefused, lines } = writeImport(file, found, line, decision);
    for (const said of lines) (isRefused || line.has("json") ? console.error : console.log)(said);
    if (isRefused) process.exitCode = 1;
  });
}

/** Reads a file and prints what it says and would change; `undefined`, and exit code 1, where it is refused. */
function tell(file: string, line: CommandLine): Import | undefined {
  const { language } = line;
  const words = importReportWords[language];
  const read = importReading(file, line);
  const { reading } = read;
  const found = reading.outcome === "error" ? undefined : besideData(read, line.option("source"));
  const changes = importChanges(found?.compared ?? []);
  if (found === undefined) process.exitCode = 1;
  if (line.has("json")) {
    console.log(JSON.stringify(importContract(reading, changes, language), null, 1));
    return found;
  }
  for (const said of remarkLines(file, reading.diagnostics, language)) console.log(said);
  if (found === undefined) {
    console.log(words.refused);
    return found;
  }
  console.log(words.read(file, reading.layout ?? "", reading.observations.length));
  const { regions, editionIds } = found.data();
  const newest = editionIds.at(-1);
  const focus = newest === undefined ? "" : editionFile(found.files, newest).focus;
  for (const said of changeLines(changes, found.decidedBefore.size, regions, focus, language)) {
    console.log(said);
  }
  return found;
}

function undo({ language, words: [file], has, option }: CommandLine): void {
  const words = importReportWords[language];
  if (file !== undefined || has("write") || option("source") !== undefined)
    throw new UsageError(words.usage.undo);
  const undone = withDataLock(process.cwd(), () =>
    undoCommit(process.cwd(), (what) => what.startsWith("import ")),
  );
  if (undone.kind === "undone") console.log(words.undone(undone.what, undone.paths));
  else {
    console.error(undone.kind === "nothing" ? words.nothingToUndo : words.changedSince(undone.path));
    process.exitCode = 1;
  }
}

function decisionOf({ language, option }: CommandLine): ImportDecision | undefined {
  const words = importReportWords[language];
  const [accepted, kept] = [option("accept"), option("keep")];
  if (accepted !== undefined && kept !== undefined) throw new UsageError(words.usage.both);
  const reason = (accepted ?? kept)?.trim();
  if (reason === undefined) return undefined;
  if (reason.length < SHORTEST_REASON || /[\r\n]/.test(reason)) throw new UsageError(words.usage.reason);
  return { replaces: accepted !== undefined, reason };
}
