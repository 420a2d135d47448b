import { ACCESS_KEY } from "./imports/headedTable.ts";
import { Refusal } from "./imports/refusal.ts";
import { type GuardedZip, guardedZip } from "./imports/zipGuard.ts";

/** What was seen in a file that must not hold numbers of residents, nor keys. */
export type ContentInspection =
  | { readonly outcome: "clean" }
  /** It is not text that can be looked through: a PDF, a picture, an older or a protected workbook. */
  | { readonly outcome: "closed" }
  | {
      readonly outcome: "forbidden";
      readonly what: "resident_number" | "resident_column" | "access_key";
      /** 1-based, in the file or in the part of it. */
      readonly line: number;
      /** The part of an archive it stands in; empty for a plain file. */
      readonly part: string;
    };

/** As long as a resident's number, in text of any layout: separators may stand beside it, a decimal point may not. */
const RESIDENT_NUMBER = /(?<!\d)(?<!\d\.)\d{16}(?!\d|\.\d)/;

/** A heading that announces numbers of residents or families, alone in its cell, property or element. */
const RESIDENT_COLUMN =
  /(?<=^|[,;\t|{}[\]<>"'])[ \t]*(?:(?:no|nomor)?[ ._-]*(?:nik|kk|ktp)|nomor[ ._-]+induk[ ._-]+kependudukan|nomor[ ._-]+kartu[ ._-]+keluarga)[ \t]*(?=$|[,;\t|:{}[\]<>"'])/im;

/** The keys of WebAPI answers are long numbers too, but none of persons. */
const JSON_KEY = /"\d+"(?=\s*:)/g;

/**
 * Whether a file holds numbers as long as those of residents, a column for them, or a key to an interface. Text is
 * looked through whatever its layout, workbooks and archives part by part.
 */
export function contentInspection(bytes: Uint8Array): ContentInspection {
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) {
    const text = textIn(bytes);
    return text === undefined ? { outcome: "closed" } : inspected(text, "");
  }
  try {
    return inspectedParts(guardedZip(bytes));
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { outcome: "closed" };
  }
}

function inspectedParts(zip: GuardedZip): ContentInspection {
  let isClosed = false;
  for (const part of zip.names) {
    const content = zip.read(part) ?? new Uint8Array();
    const text = textIn(content);
    if (text === undefined) {
      isClosed ||= !/\.(png|jpe?g|gif|emf|wmf|bin)$/i.test(part);
      continue;
    }
    const inspection = inspected(text, part);
    if (inspection.outcome === "forbidden") return inspection;
  }
  return { outcome: isClosed ? "closed" : "clean" };
}

/** `undefined` where the bytes are no text. */
function textIn(bytes: Uint8Array): string | undefined {
  const begins = (...wanted: readonly number[]) => wanted.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (begins(0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  if (begins(0x25, 0x50, 0x44, 0x46) || bytes.includes(0)) return undefined;
  return new TextDecoder("utf-8").decode(bytes);
}

function inspected(text: string, part: string): ContentInspection {
  const isJson = /^\s*[{[]/.test(text);
  const looked = isJson ? text.replace(JSON_KEY, (key) => key.replace(/\d/g, "-")) : text;
  const forbidden = (what: "resident_number" | "resident_column" | "access_key", pattern: RegExp) => {
    const found = pattern.exec(looked);
    if (found === null) return undefined;
    const line = looked.slice(0, found.index).split(/\r\n?|\n/).length;
    return { outcome: "forbidden", what, line, part } as const;
  };
  return (
    forbidden("resident_number", RESIDENT_NUMBER) ??
    forbidden("resident_column", RESIDENT_COLUMN) ??
    forbidden("access_key", ACCESS_KEY) ?? { outcome: "clean" }
  );
}
