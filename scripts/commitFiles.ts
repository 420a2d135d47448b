import { createHash } from "node:crypto";
import * as fs from "node:fs";
import { dirname, join } from "node:path";

/** New content by path relative to the project; `null` takes the file away. */
export type FileEdits = ReadonlyMap<string, string | Uint8Array | null>;

/** The parts of the file system that writing needs; a test hands in ones that fail. */
export type Disk = Pick<
  typeof fs,
  "mkdirSync" | "openSync" | "writeSync" | "fsyncSync" | "closeSync" | "renameSync" | "rmSync"
>;

/** What was written could not be: nothing has changed. */
export class NotWritten extends Error {
  override name = "NotWritten";
  readonly path: string;
  readonly code: string;
  constructor(path: string, code: string) {
    super(`${path}: ${code}`);
    this.path = path;
    this.code = code;
  }
}

/** One file of a commit: what it held before stands in the commit's folder under the same number. */
interface CommittedFile {
  readonly path: string;
  readonly existed: boolean;
  /** SHA-256 of what was written; `null` where the file was taken away. */
  readonly after: string | null;
}

interface Journal {
  readonly what: string;
  readonly files: readonly CommittedFile[];
  /** Folders that were not there before, outermost first. */
  readonly folders: readonly string[];
}

const folderOf = (root: string) => join(root, ".laju", "commit");
const historyOf = (root: string) => join(root, ".laju", "undo");

/** How many commits can be taken back, the latest first. */
const KEPT = 20;

/**
 * Writes several files or none: everything is prepared and forced to disk beside the project's own files, then put in
 * place by renaming. A failure on the way puts back what was there; after an interruption the next command does so
 * (`restoreInterrupted`). To be called inside `withDataLock` where what is written rests on what was read.
 *
 * @param what what is written, for `undoCommit`; kept only if given
 * @throws NotWritten naming the file and the system's code, after everything was put back
 */
export function commitFiles(
  edits: FileEdits,
  { root = process.cwd(), what, disk = fs }: { root?: string; what?: string; disk?: Disk } = {},
): void {
  const folder = folderOf(root);
  const held = holdSignals();
  let place = folder;
  try {
    disk.rmSync(folder, { recursive: true, force: true });
    disk.mkdirSync(folder, { recursive: true });
    const files = [...edits].map(([path, content], i): CommittedFile => {
      place = path;
      const before = contentOf(join(root, path));
      const mode = before === undefined ? 0o666 : fs.statSync(join(root, path)).mode & 0o777;
      if (before !== undefined) writeDurably(join(folder, `${i}.before`), before, disk, mode);
      if (content !== null) writeDurably(join(folder, `${i}.after`), content, disk, mode);
      return { path, existed: before !== undefined, after: content === null ? null : digest(content) };
    });
    const folders = [...new Set(files.flatMap(({ path }) => missingFolders(root, dirname(path))))];
    const journal: Journal = { what: what ?? "", files, folders };
    place = folder;
    writeDurably(join(folder, "journal.draft"), `${JSON.stringify(journal, null, 1)}\n`, disk);
    disk.renameSync(join(folder, "journal.draft"), join(folder, "journal.json"));
    settle(folder, disk);
    files.forEach(({ path, after }, i) => {
      place = path;
      const target = join(root, path);
      disk.mkdirSync(dirname(target), { recursive: true });
      if (after === null) disk.rmSync(target, { force: true });
      else disk.renameSync(join(folder, `${i}.after`), target);
      settle(dirname(target), disk);
    });
    place = folder;
    finish(root, what, disk);
  } catch (error) {
    restoreInterrupted(root);
    fs.rmSync(folder, { recursive: true, force: true });
    throw new NotWritten(place, codeOf(error));
  } finally {
    held();
  }
}

/**
 * Puts back what an interrupted commit had begun to replace; does nothing if none was. It renames only, so that a
 * full disk cannot stop it, and can itself be interrupted.
 */
export function restoreInterrupted(root: string): void {
  const folder = folderOf(root);
  const text = contentOf(join(folder, "journal.json"));
  if (text === undefined) return;
  const { files, folders } = JSON.parse(new TextDecoder().decode(text)) as Journal;
  files.forEach(({ path, existed }, i) => {
    if (!existed) fs.rmSync(join(root, path), { force: true });
    else if (fs.existsSync(join(folder, `${i}.before`))) {
      fs.renameSync(join(folder, `${i}.before`), join(root, path));
    }
  });
  for (const made of folders.toReversed()) removeIfEmpty(join(root, made));
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Whether a commit was interrupted, or is just being made. */
export function wasInterrupted(root: string): boolean {
  return fs.existsSync(join(folderOf(root), "journal.json"));
}

/** A commit that was taken back, or why it was not. */
export type Undone =
  | { readonly kind: "undone"; readonly what: string; readonly paths: readonly string[] }
  | { readonly kind: "nothing" }
  | { readonly kind: "changed"; readonly path: string };

/**
 * Takes back the last commit that was kept and is wanted: its files are again what they were before it, to the byte.
 * Where one of them was changed since, all are left alone.
 *
 * @param isWanted tells from what was written whether it is meant
 */
export function undoCommit(root = process.cwd(), isWanted: (what: string) => boolean = () => true): Undone {
  const found = historyNumbers(root)
    .toReversed()
    .map((number) => {
      const folder = join(historyOf(root), number);
      return { folder, ...(JSON.parse(fs.readFileSync(join(folder, "journal.json"), "utf8")) as Journal) };
    })
    .find(({ what }) => isWanted(what));
  if (found === undefined) return { kind: "nothing" };
  const { folder, what, files, folders } = found;
  const changed = files.find(({ path, after }) => {
    const now = contentOf(join(root, path));
    return (now === undefined ? null : digest(now)) !== after;
  });
  if (changed !== undefined) return { kind: "changed", path: changed.path };
  const edits = files.map(
    ({ path, existed }, i) => [path, existed ? fs.readFileSync(join(folder, `${i}.before`)) : null] as const,
  );
  commitFiles(new Map(edits), { root });
  for (const made of folders.toReversed()) removeIfEmpty(join(root, made));
  fs.rmSync(folder, { recursive: true, force: true });
  return { kind: "undone", what, paths: files.map(({ path }) => path) };
}

/** From the moment the journal leaves its place the commit is done; what remains to be tidied cannot undo it. */
function finish(root: string, what: string | undefined, disk: Disk): void {
  const folder = folderOf(root);
  if (what === undefined) {
    disk.rmSync(join(folder, "journal.json"));
    tidy(folder);
    return;
  }
  const history = historyOf(root);
  disk.mkdirSync(history, { recursive: true });
  const numbers = historyNumbers(root);
  const next = String(Number(numbers.at(-1) ?? 0) + 1).padStart(6, "0");
  disk.renameSync(folder, join(history, next));
  for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - KEPT))) {
    tidy(join(history, old));
  }
}

/** Takes away what is no longer needed; what cannot be taken away is in nobody's way. */
function tidy(folder: string): void {
  try {
    fs.rmSync(folder, { recursive: true, force: true });
  } catch {
    // The next commit tries again.
  }
}

function missingFolders(root: string, folder: string): string[] {
  if (folder === "." || fs.existsSync(join(root, folder))) return [];
  return [...missingFolders(root, dirname(folder)), folder];
}

function removeIfEmpty(folder: string): void {
  try {
    fs.rmdirSync(folder);
  } catch {
    // Something else stands in it by now, or it is gone.
  }
}

function historyNumbers(root: string): string[] {
  try {
    return fs
      .readdirSync(historyOf(root))
      .filter((name) => /^\d{6}$/.test(name))
      .sort();
  } catch {
    return [];
  }
}

function writeDurably(path: string, content: string | Uint8Array, disk: Disk, mode = 0o666): void {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = disk.openSync(path, "w", mode);
  try {
    let written = 0;
    while (written < bytes.length) written += disk.writeSync(file, bytes, written);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Forces a folder's names to disk, where the system can. */
function settle(folder: string, disk: Disk): void {
  if (process.platform === "win32") return;
  const file = disk.openSync(folder, "r");
  try {
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Ctrl-C waits until the files are in place. */
function holdSignals(): () => void {
  const ignore = () => {};
  process.on("SIGINT", ignore);
  process.on("SIGTERM", ignore);
  return () => {
    process.off("SIGINT", ignore);
    process.off("SIGTERM", ignore);
  };
}

function contentOf(path: string): Uint8Array | undefined {
  try {
    return fs.readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
