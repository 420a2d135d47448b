import { SaxesParser } from "saxes";
import { Refusal } from "./refusal.ts";

/** What is told of each element of an XML text; names come without a prefix. */
export interface ElementHandlers {
  readonly opens: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly closes?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads a part of a workbook from its first to its last element.
 *
 * @param part its name, said in refusals
 * @throws Refusal `XML_DTD` at a document type, before any entity is looked at; `XLSX_CORRUPT` if it is not
 *   well-formed
 */
export function xmlElements(bytes: Uint8Array, part: string, handlers: ElementHandlers): void {
  const parser = new SaxesParser({ fileName: part });
  parser.on("doctype", () => {
    throw new Refusal("XML_DTD", { part });
  });
  parser.on("error", () => {
    throw new Refusal("XLSX_CORRUPT", { part });
  });
  parser.on("opentag", ({ name, attributes }) =>
    handlers.opens(localName(name), attributes as Readonly<Record<string, string>>),
  );
  parser.on("closetag", ({ name }) => handlers.closes?.(localName(name)));
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  parser.write(decoded(bytes, part)).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function decoded(bytes: Uint8Array, part: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("XLSX_CORRUPT", { part });
  }
}
