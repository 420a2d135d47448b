import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { restoreInterrupted, wasInterrupted } from "./commitFiles.ts";

/** How long a command waits for another one that is writing, and how often it looks. */
const PATIENCE = { milliseconds: 20_000, step: 100 } as const;

/** Another command has been writing for too long, or its lock was left behind by a process whose number lives on. */
export class DataBusy extends Error {
  override name = "DataBusy";
  readonly holder: number;
  readonly path: string;
  constructor(holder: number, path: string) {
    super(`${path} is held by process ${holder}`);
    this.holder = holder;
    this.path = path;
  }
}

/**
 * Does something while no other command may write to the project: what is read inside is what is written to. A
 * writing that was interrupted before is undone first.
 *
 * @returns what `action` returns
 * @throws DataBusy if another command holds the lock for longer than twenty seconds
 */
export function withDataLock<Result>(root: string, action: () => Result): Result {
  const path = join(root, ".laju", "data.lock");
  mkdirSync(join(root, ".laju"), { recursive: true });
  take(path);
  try {
    restoreInterrupted(root);
    return action();
  } finally {
    rmSync(path, { force: true });
  }
}

/** Undoes a writing that was interrupted, if there was one: to be called before anything is read. */
export function mendInterrupted(root: string): void {
  if (wasInterrupted(root)) withDataLock(root, () => {});
}

function take(path: string): void {
  const own = `${path}.${process.pid}`;
  const file = openSync(own, "w");
  try {
    writeSync(file, String(process.pid));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    for (let waited = 0; ; waited += PATIENCE.step) {
      if (isTaken(own, path)) return;
      const holder = holderOf(path);
      if (holder !== undefined && !isAlive(holder)) removeAbandoned(path, holder);
      else if (waited >= PATIENCE.milliseconds) throw new DataBusy(holder ?? 0, ".laju/data.lock");
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE.step);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link is made whole or not at all, so that no one reads a lock without its holder. */
function isTaken(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(holder: number): boolean {
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Takes away the lock of a process that is gone; should another have taken it meanwhile, it gets it back. */
function removeAbandoned(path: string, holder: number): void {
  const aside = `${path}.${process.pid}.abandoned`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== holder) isTaken(aside, path);
  rmSync(aside, { force: true });
}
