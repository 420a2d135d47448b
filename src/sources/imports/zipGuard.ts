import { crc32 } from "node:zlib";
import { Inflate } from "fflate";
import type { ImportDiagnostic } from "../../model/imported.ts";
import { LARGEST_FILE } from "./importedText.ts";
import { importWarning } from "./importRemarks.ts";
import { Refusal } from "./refusal.ts";

const MOST_ENTRIES = 200;
const MOST_BYTES = 100 * 1024 * 1024;
const HIGHEST_RATIO = 200;

/** Below this size a high ratio is no danger, and small files of one word repeated do have it. */
const HARMLESS_SIZE = 100_000;

/** So many bytes are inflated before they are counted again. */
const STEP = 16 * 1024;

/** The entries of an archive that may be read. */
export interface GuardedZip {
  readonly names: ReadonlySet<string>;
  /**
   * The bytes of an entry, `undefined` if there is none.
   *
   * @throws Refusal `ZIP_CORRUPT` as soon as it yields more bytes than it declares, fewer, or others
   */
  readonly read: (name: string) => Uint8Array | undefined;
  readonly diagnostics: readonly ImportDiagnostic[];
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The entries of a ZIP archive within limits: 20 MB of file, 200 entries, 100 MB unpacked, 200 times as large
 * unpacked as packed. All are judged by the directory before anything is inflated. Entries whose names lead
 * out of the archive are ignored with a warning.
 *
 * @throws Refusal `NOT_XLSX`, `FILE_TOO_LARGE`, `ZIP_CORRUPT`, `ZIP_ENTRIES`, `ZIP_SIZE`, `ZIP_RATIO`,
 *   `XLSX_ENCRYPTED` or `XLSX_MACRO`
 */
export function guardedZip(bytes: Uint8Array): GuardedZip {
  if (bytes.length > LARGEST_FILE) {
    throw new Refusal("FILE_TOO_LARGE", { found: bytes.length, limit: LARGEST_FILE });
  }
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4)) {
    throw new Refusal("NOT_XLSX");
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(view, bytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_BYTES) throw new Refusal("ZIP_SIZE", { found: total, limit: MOST_BYTES });

  const diagnostics: ImportDiagnostic[] = [];
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const { name, size, packed } = entry;
    if (size > HARMLESS_SIZE && size > packed * HIGHEST_RATIO) {
      throw new Refusal("ZIP_RATIO", {
        name: name.slice(0, 200),
        found: Math.round(size / Math.max(1, packed)),
      });
    }
    if (/(^|\/)vbaProject/i.test(name)) throw new Refusal("XLSX_MACRO");
    if ((entry.flags & 1) !== 0) throw new Refusal("XLSX_ENCRYPTED");
    if (leadsOut(name)) diagnostics.push(importWarning("ZIP_PATH", {}, { name: name.slice(0, 200) }));
    else if (kept.has(name)) throw new Refusal("ZIP_CORRUPT");
    else kept.set(name, entry);
  }
  return {
    names: new Set(kept.keys()),
    read: (name) => {
      const entry = kept.get(name);
      return entry === undefined ? undefined : unpacked(bytes, view, entry);
    },
    diagnostics,
  };
}

function leadsOut(name: string): boolean {
  return /(^|\/)\.\.(\/|$)|\\|^\/|^[a-z]:|\0/i.test(name);
}

function directory(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refusal("ZIP_ENTRIES", { found: count, limit: MOST_ENTRIES });
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (at + 46 > end || view.getUint32(at, true) !== 0x0201_4b50) throw new Refusal("ZIP_CORRUPT");
    const nameLength = view.getUint16(at + 28, true);
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

/** Where the end of the directory begins: behind it only a comment of at most 65,535 bytes may stand. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === 0x0605_4b50) return at;
  }
  throw new Refusal("ZIP_CORRUPT");
}

function unpacked(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { offset, packed, size, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x0403_4b50) {
    throw new Refusal("ZIP_CORRUPT");
  }
  const begin = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (begin + packed > bytes.length) throw new Refusal("ZIP_CORRUPT");
  const stored = bytes.subarray(begin, begin + packed);
  const content = method === 0 ? stored : method === 8 ? inflated(stored, size) : undefined;
  if (content === undefined || content.length !== size || crc32(content) !== entry.crc) {
    throw new Refusal("ZIP_CORRUPT");
  }
  return content;
}

/** Inflates step by step, and stops as soon as there is more than was declared. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((part) => {
    if (filled + part.length > size) throw new Refusal("ZIP_CORRUPT");
    content.set(part, filled);
    filled += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    throw new Refusal("ZIP_CORRUPT");
  }
  return content.subarray(0, filled);
}
