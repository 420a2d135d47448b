import type { Files } from "./files.ts";

/**
 * `make`'s value, or the one it made before under this name, if nothing it was made from is another since.
 *
 * @param name of what is made; one value a name is kept
 * @param from what it is made from besides files, compared by identity
 * @param make gets the files it may read; what it reads and lists is part of what it was made from
 * @throws what `make` throws; a failure is not remembered
 */
export type Remember = <Value>(
  name: string,
  from: readonly unknown[],
  make: (files: Files) => Value,
) => Value;

/** Remembers nothing: everything is made whenever it is asked for. */
export function makeAnew(files: Files): Remember {
  return (_name, _from, make) => make(files);
}

interface Use {
  readonly kind: keyof Files;
  readonly path: string;
  readonly found: ArrayLike<unknown>;
}

interface Remembered {
  readonly from: readonly unknown[];
  readonly uses: readonly Use[];
  readonly value: unknown;
}

/**
 * A memory from one look at a folder to the next. Files are read again at every look, and compared byte by byte;
 * what is made of them is made again only if they, or anything else it is made from, are not the same.
 *
 * @param disk the files as they are at any moment
 * @returns begins a look: within it every file is read once
 */
export function memoryOf(disk: Files): () => Remember {
  const known = new Map<string, Remembered>();
  return () => {
    const files = readOnce(disk);
    return <Value>(name: string, from: readonly unknown[], make: (files: Files) => Value): Value => {
      const before = known.get(name);
      if (before !== undefined && isSame(before, from, files)) return before.value as Value;
      const uses: Use[] = [];
      const value = make(watchedFiles(files, uses));
      known.set(name, { from, uses, value });
      return value;
    };
  };
}

function isSame({ from, uses }: Remembered, now: readonly unknown[], files: Files): boolean {
  return (
    from.length === now.length &&
    from.every((each, i) => each === now[i]) &&
    uses.every(({ kind, path, found }) => isEqual(files[kind](path), found))
  );
}

/** `files`, which enter into `uses` whatever is read or listed. */
function watchedFiles(files: Files, uses: Use[]): Files {
  const used = <Found extends ArrayLike<unknown>>(kind: keyof Files, path: string, found: Found): Found => {
    uses.push({ kind, path, found });
    return found;
  };
  return {
    read: (path) => used("read", path, files.read(path)),
    list: (folder) => used("list", folder, files.list(folder)),
  };
}

/** Files each of which is read once. */
function readOnce(disk: Files): Files {
  return { read: once((path) => disk.read(path)), list: once((folder) => disk.list(folder)) };
}

function once<Found>(find: (path: string) => Found): (path: string) => Found {
  const known = new Map<string, Found>();
  return (path) => {
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
}

function isEqual(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
