import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The project's files as the readers see them; paths are relative to the project and use `/`. */
export interface Files {
  /** @throws if there is no such file */
  read(path: string): Uint8Array;
  /** Names in a folder, sorted by code unit; empty if there is no such folder. */
  list(folder: string): readonly string[];
}

/** The files below `root` on disk. */
export function diskFiles(root: string): Files {
  return {
    read: (path) => readFileSync(join(root, path)),
    list(folder) {
      try {
        return readdirSync(join(root, folder)).sort();
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
        throw error;
      }
    },
  };
}

/**
 * `files` with some of them replaced by other text, or with new ones: how one cell is changed without touching the
 * disk.
 */
export function overlaidFiles(files: Files, replaced: Readonly<Record<string, string>>): Files {
  const encoder = new TextEncoder();
  return {
    read(path) {
      const text = replaced[path];
      return text === undefined ? files.read(path) : encoder.encode(text);
    },
    list(folder) {
      const added = Object.keys(replaced)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1).split("/")[0] ?? "");
      return added.length === 0 ? files.list(folder) : [...new Set([...files.list(folder), ...added])].sort();
    },
  };
}
