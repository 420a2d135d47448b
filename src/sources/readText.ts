import { DataError } from "../model/dataError.ts";
import type { Files } from "./files.ts";

/**
 * The text of a file, decoded strictly as UTF-8; a leading byte-order mark is dropped.
 *
 * @throws DataError `not_utf8` if the bytes are anything else, so that no letter is lost in silence
 */
export function readText(files: Files, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(files.read(path));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new DataError([
      { severity: "error", code: "not_utf8", row: { file: path, line: 1 }, parameters: {} },
    ]);
  }
}
