import { lstatSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type SourceRefusals, sourceWords } from "../src/locales/sources.ts";
import type { Snapshot } from "../src/model/snapshot.ts";
import type { Source } from "../src/model/source.ts";
import { holdsKey, withoutKeys } from "../src/sources/addressKeys.ts";
import { diskFiles, type Files } from "../src/sources/files.ts";
import { contentInspection } from "../src/sources/forbiddenContent.ts";
import { LARGEST_FILE } from "../src/sources/imports/importedText.ts";
import { isCalendarDate } from "../src/sources/isCalendarDate.ts";
import { sourceTable } from "../src/sources/referenceTables.ts";
import {
  sidecarText,
  snapshotFolder,
  snapshotHash,
  snapshotName,
  verifySnapshots,
} from "../src/sources/snapshotFiles.ts";
import { isSourceId, withSource } from "../src/sources/sourceRow.ts";
import { type Command, type CommandLine, UsageError } from "./command.ts";
import { commitFiles } from "./commitFiles.ts";
import { withDataLock } from "./dataLock.ts";
import { messages } from "./messages.ts";

const TABLE = "data/sources.csv";

/** What every kept file must be told with. */
const REQUIRED = ["id", "producer", "title", "address", "licence", "published", "accessed"] as const;

/** In place of a day on which a source was published. */
const UNKNOWN_DAYS: readonly string[] = ["tidak-diketahui", "unknown"];

/** Keeps the original of a source, and enters the source if it is new. */
export const sourceAdd: Command = {
  name: "source add",
  takes: "BERKAS",
  help: {
    id: "Simpan berkas asli sebuah sumber di data/snapshots/ apa adanya, dengan keterangan di sampingnya; sumber yang baru sekaligus ditambahkan ke data/sources.csv.",
    en: "Keeps the original file of a source in data/snapshots/ as it is, with its description beside it; a new source is also entered in data/sources.csv.",
  },
  options: {
    id: {
      value: "ID",
      help: { id: "sumber, yang ada atau yang baru, misalnya PS44", en: "source, known or new, e.g. PS44" },
    },
    producer: { value: "NAMA", help: { id: "penerbit angkanya", en: "who published the figures" } },
    title: {
      value: "JUDUL",
      help: { id: "judul tabel atau terbitan", en: "title of the table or publication" },
    },
    address: {
      value: "ALAMAT",
      help: {
        id: "alamat asal berkas; kunci WebAPI di dalamnya dibuang",
        en: "where the file came from; keys of the WebAPI are taken out of it",
      },
    },
    licence: {
      value: "LISENSI",
      help: {
        id: "ketentuan pemakaian, menurut penerbitnya",
        en: "terms of use, as its publisher states them",
      },
    },
    published: {
      value: "TTTT-BB-HH|tidak-diketahui",
      help: { id: "hari terbitnya", en: 'day of publication, or "unknown"' },
    },
    accessed: { value: "TTTT-BB-HH", help: { id: "hari berkas diambil", en: "day on which it was got" } },
    note: {
      value: "CATATAN",
      help: { id: "catatan untuk sumber yang baru", en: "note for a new source" },
    },
  },
  example:
    'source add unduhan.csv --id PS44 --producer BPS --title "Garis Kemiskinan, 2026" --address https://… --licence "ketentuan BPS" --published 2026-12-01 --accessed 2026-12-02',
  run(line) {
    const words = sourceWords[line.language].refusals;
    const [file, ...others] = line.words;
    if (file === undefined || others.length > 0) throw new UsageError(words.file);
    const description = descriptionOf(line, words);
    const bytes = originalOf(file, words);
    const name = snapshotName(basename(file));
    if (name === undefined) throw new UsageError(words.name(basename(file)));
    withDataLock(process.cwd(), () => add({ file, name, bytes, description }, line));
  },
};

/** Hashes every kept original anew. */
export const sourceVerify: Command = {
  name: "source verify",
  takes: "",
  help: {
    id: "Hitung ulang SHA-256 setiap berkas asli di data/snapshots/ dan bandingkan dengan keterangannya.",
    en: "Computes the SHA-256 of every original in data/snapshots/ anew and compares it with its description.",
  },
  options: { json: { help: { id: "untuk program lain", en: "for other programs" } } },
  example: "source verify",
  failure: {
    id: "ada berkas yang berubah, hilang, atau tanpa keterangan yang sah",
    en: "a file changed, is missing, or has no valid description",
  },
  run({ words: [word], language, has }) {
    const words = sourceWords[language];
    if (word !== undefined) throw new UsageError(words.refusals.verifyTakesNothing);
    const files = diskFiles(process.cwd());
    const checks = verifySnapshots(files);
    const sources = sourceTable(files);
    const faults = checks.flatMap((check) => check.faults);
    const kept = new Set(checks.flatMap(({ snapshot }) => snapshot?.source ?? []));
    const without = [...sources.keys()].filter((id) => !kept.has(id)).length;
    if (faults.length > 0) process.exitCode = 1;
    if (has("json")) {
      const snapshots = checks.map(({ path, snapshot, faults: own }) => ({
        path,
        source: snapshot?.source ?? null,
        sha256: snapshot?.sha256 ?? null,
        isEqual: own.length === 0,
        faults: own.map(({ code, row, parameters }) => ({ code, row, parameters })),
      }));
      console.log(JSON.stringify({ snapshots, sources: sources.size, sourcesWithout: without }, null, 1));
      return;
    }
    for (const said of messages(faults, language)) console.error(said);
    const equal = checks.filter((check) => check.faults.length === 0).length;
    console.log(words.verified(checks.length, equal));
    console.log(words.without(without, sources.size));
  },
};

/** What the analyst tells of a file, checked. */
interface Description extends Omit<Snapshot, "path" | "row" | "sha256" | "bytes"> {
  readonly note: string | undefined;
  /** Whether a key was taken out of the address. */
  readonly wasCleaned: boolean;
}

function descriptionOf({ option, has }: CommandLine, words: SourceRefusals): Description {
  const missing = REQUIRED.filter((name) => (option(name) ?? "").trim() === "");
  if (missing.length > 0) throw new UsageError(words.missing(missing.map((name) => `--${name}`)));
  const told = (name: string) => (option(name) ?? "").trim();
  for (const name of [...REQUIRED, "note"]) {
    if (/\p{Cc}/u.test(told(name))) throw new UsageError(words.oneLine(`--${name}`));
    if (name !== "address" && holdsKey(told(name))) throw new UsageError(words.key(`--${name}`));
  }
  const address = withoutKeys(told("address"));
  if (holdsKey(address)) throw new UsageError(words.key("--address"));
  const [source, published, accessed] = [told("id"), told("published"), told("accessed")];
  if (!isSourceId(source)) throw new UsageError(words.id(source));
  const isUnknown = UNKNOWN_DAYS.includes(published.toLowerCase());
  if (!isUnknown && !isCalendarDate(published)) throw new UsageError(words.published(published));
  if (!isCalendarDate(accessed)) throw new UsageError(words.accessed(accessed));
  if (!isUnknown && published > accessed) throw new UsageError(words.accessedBefore(accessed, published));
  return {
    source,
    producer: told("producer"),
    title: told("title"),
    address,
    licence: told("licence"),
    published: isUnknown ? undefined : published,
    accessed,
    note: has("note") ? told("note") : undefined,
    wasCleaned: address !== told("address"),
  };
}

/**
 * The bytes of a regular file that may be kept.
 *
 * @throws UsageError for what is no file, too large, empty, or holds what must not be kept
 */
function originalOf(file: string, words: SourceRefusals): Uint8Array {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) throw new UsageError(words.link(file));
  if (!stat?.isFile()) throw new UsageError(words.noFile(file));
  if (stat.size > LARGEST_FILE) throw new UsageError(words.large(file, LARGEST_FILE / 1024 / 1024));
  const bytes = new Uint8Array(readFileSync(file));
  if (bytes.length === 0) throw new UsageError(words.empty(file));
  const inspection = contentInspection(bytes);
  if (inspection.outcome === "forbidden") {
    const { what, part, line } = inspection;
    throw new UsageError(words.forbidden(what, `${file}${part === "" ? "" : ` (${part})`}:${line}`));
  }
  return bytes;
}

interface Addition {
  readonly file: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly description: Description;
}

function add({ file, name, bytes, description }: Addition, { language }: CommandLine): void {
  const words = sourceWords[language];
  const { note, wasCleaned, ...told } = description;
  const { source } = told;
  const files = diskFiles(process.cwd());
  const sources = sourceTable(files);
  const isNew = !sources.has(source);
  if (isNew && [...sources.keys()].some((id) => snapshotFolder(id) === snapshotFolder(source))) {
    throw new UsageError(words.refusals.id(source));
  }
  if (!isNew && note !== undefined) throw new UsageError(words.refusals.noteOfKnown(source));
  const folder = snapshotFolder(source);
  const path = `${folder}/${name}`;
  const alike = files.list(folder).find((each) => each.toLowerCase() === name.toLowerCase());
  if (alike !== undefined && alike !== name) throw new UsageError(words.refusals.taken(`${folder}/${alike}`));
  const sidecar = sidecarText({ ...told, sha256: snapshotHash(bytes), bytes: bytes.length });
  const edits = new Map<string, string | Uint8Array>();
  if (!holdsAlready(files, path, bytes, words.refusals.taken)) edits.set(path, bytes);
  const text = new TextEncoder().encode(sidecar);
  if (!holdsAlready(files, `${path}.yaml`, text, words.refusals.described))
    edits.set(`${path}.yaml`, sidecar);
  if (isNew) edits.set(TABLE, withSource(tableText(files), rowOf(description)));
  if (edits.size === 0) {
    console.log(words.kept(path));
    return;
  }
  commitFiles(edits);
  for (const written of edits.keys()) console.log(words.written(written));
  if (isNew) console.log(words.entered(source));
  if (wasCleaned) console.log(words.cleaned(told.address));
  if (contentInspection(bytes).outcome === "closed") console.log(words.closed(file));
  console.log(words.next(path, source));
}

/** Whether a file is there with the same bytes; refuses one with others. */
function holdsAlready(
  files: Files,
  path: string,
  bytes: Uint8Array,
  refusal: (path: string) => string,
): boolean {
  const [, folder = "", name = ""] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  if (!files.list(folder).includes(name)) return false;
  const isEqual = lstatSync(path).isFile() && Buffer.from(files.read(path)).equals(bytes);
  if (!isEqual) throw new UsageError(refusal(path));
  return true;
}

/** The table of sources with the mark it may begin with: it was read before, so it is UTF-8. */
function tableText(files: Files): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(files.read(TABLE));
}

function rowOf({ source, title, producer, address, note }: Description): Source {
  return { id: source, title, publisher: producer, where: address, note: note ?? "" };
}
