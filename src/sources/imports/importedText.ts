import type { ImportDiagnostic } from "../../model/imported.ts";
import { hasError, importError, importWarning } from "./importRemarks.ts";
import { invalidUtf8Offset } from "./invalidUtf8Offset.ts";

/** What a file says, with all line ends as "\n"; empty where it cannot be read. */
export interface ImportedText {
  readonly text: string;
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 20 * 1024 * 1024;

const CONTROL = /(?![\t\n])\p{Cc}/u;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/;
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;

/**
 * The text of `bytes`, decoded strictly: UTF-8, UTF-16 with a byte-order mark, or windows-1252 where that is
 * asked for. No letter is replaced. Refused are a file that is empty, too large, or in another encoding, and
 * control characters and characters that turn the direction of writing; invisible ones are taken out and said.
 */
export function importedText(bytes: Uint8Array, encoding?: "windows-1252"): ImportedText {
  if (bytes.length > LARGEST_FILE) {
    return refused(importError("FILE_TOO_LARGE", {}, { found: bytes.length, limit: LARGEST_FILE }));
  }
  const decoded = decodedText(bytes, encoding);
  if (typeof decoded !== "string") return refused(decoded);

  const diagnostics: ImportDiagnostic[] = [];
  let text = decoded.replace(/\r\n?/g, "\n");
  text = withoutMarks(text, diagnostics);
  text = withoutEndMark(text, diagnostics);
  if (text.trim() === "") return refused(importError("EMPTY_FILE"));
  text = withoutInvisible(text, diagnostics);
  return hasError(diagnostics) ? { text: "", diagnostics } : { text, diagnostics };
}

function refused(diagnostic: ImportDiagnostic): ImportedText {
  return { text: "", diagnostics: [diagnostic] };
}

function decodedText(bytes: Uint8Array, encoding: "windows-1252" | undefined): string | ImportDiagnostic {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    try {
      return new TextDecoder(utf16, { fatal: true, ignoreBOM: false }).decode(bytes);
    } catch {
      return importError("ENC_INVALID", {}, { encoding: utf16, offset: 0, byte: "" });
    }
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    const nuls = bytes.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
    if (nuls * 5 > bytes.length) return importError("ENC_UNKNOWN");
    return importError("ENC_NUL", { row: lineAt(bytes, nul) }, { offset: nul });
  }
  if (encoding === "windows-1252") return new TextDecoder("windows-1252").decode(bytes);
  const offset = invalidUtf8Offset(bytes);
  if (offset !== undefined) {
    const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
    return importError("ENC_INVALID", { row: lineAt(bytes, offset) }, { encoding: "utf-8", offset, byte });
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** The physical line of a byte, 1-based; a CR alone ends a line too. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) {
    if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line += 1;
  }
  return line;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}

/** The decoder drops one byte-order mark at the very beginning; any other there is misplaced. */
function withoutMarks(text: string, diagnostics: ImportDiagnostic[]): string {
  const misplaced = /^[ \t\n]*\ufeff[ \t\ufeff]*/.exec(text);
  if (misplaced === null) return text;
  diagnostics.push(importWarning("ENC_BOM_MISPLACED", { row: 1 }));
  return misplaced[0].replace(/[^\n]/g, "") + text.slice(misplaced[0].length);
}

function withoutEndMark(text: string, diagnostics: ImportDiagnostic[]): string {
  const end = text.trimEnd();
  if (!end.endsWith("\u001a")) return text;
  const place = { row: lineOf(text, end.length) };
  diagnostics.push(importWarning("CTRL_CHAR", place, { found: "\\x1a", is_end: "yes" }));
  return end.slice(0, -1);
}

function withoutInvisible(text: string, diagnostics: ImportDiagnostic[]): string {
  const control = CONTROL.exec(text);
  if (control !== null) {
    const found = `\\x${codePoint(control[0]).toString(16).padStart(2, "0")}`;
    diagnostics.push(importError("CTRL_CHAR", { row: lineOf(text, control.index) }, { found }));
  }
  const turning = TURNING.exec(text);
  if (turning !== null) {
    const place = { row: lineOf(text, turning.index) };
    diagnostics.push(importError("INVISIBLE_CHAR", place, { found: printedCodePoint(turning[0]) }));
  }
  if (!ZERO_WIDTH.test(text)) return text;
  text.split("\n").forEach((line, i) => {
    const found = ZERO_WIDTH.exec(line);
    if (found === null) return;
    diagnostics.push(importWarning("INVISIBLE_CHAR", { row: i + 1 }, { found: printedCodePoint(found[0]) }));
  });
  return text.replace(new RegExp(ZERO_WIDTH.source, "g"), "");
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/** "U+202E" */
export function printedCodePoint(character: string): string {
  return `U+${codePoint(character).toString(16).toUpperCase().padStart(4, "0")}`;
}
