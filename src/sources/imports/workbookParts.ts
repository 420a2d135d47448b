import { Refusal } from "./refusal.ts";
import { xmlElements } from "./xmlElements.ts";
import type { GuardedZip } from "./zipGuard.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Name of its entry in the archive. */
  readonly part: string;
  readonly isHidden: boolean;
}

/** What the sheets of a workbook have in common. */
export interface WorkbookParts {
  readonly sheets: readonly ListedSheet[];
  readonly strings: readonly string[];
  /** For each style of a cell, whether it shows a number as a date. */
  readonly dateStyles: readonly boolean[];
  readonly countsFrom1904: boolean;
}

/** The built-in formats that show dates. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);

const MOST_STRINGS = 1_000_000;
const LONGEST_FORMAT = 255;

/**
 * List of sheets, shared texts and styles.
 *
 * @throws Refusal `NOT_XLSX` if the archive holds no workbook
 */
export function workbookParts(zip: GuardedZip): WorkbookParts {
  const main =
    [...relations(zip, "").values()].find(({ type }) => type.endsWith("/officeDocument"))?.part ??
    "xl/workbook.xml";
  const bytes = zip.read(main);
  if (bytes === undefined || !/workbook[^/]*\.xml$/i.test(main)) throw new Refusal("NOT_XLSX");
  const parts = relations(zip, main);
  const sheets: ListedSheet[] = [];
  let countsFrom1904 = false;
  xmlElements(bytes, main, {
    opens: (name, attributes) => {
      if (name === "workbookPr") countsFrom1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? "";
      const relation = parts.get(id);
      // Charts have a sheet of their own, without cells.
      if (relation === undefined || !relation.type.endsWith("/worksheet")) return;
      if (sheets.some((each) => each.part === relation.part))
        throw new Refusal("XLSX_CORRUPT", { part: main });
      const isHidden = /^(hidden|veryhidden)$/i.test(attributes.state ?? "");
      sheets.push({ name: attributes.name ?? "", part: relation.part, isHidden });
    },
  });
  const partOf = (type: string) => [...parts.values()].find((each) => each.type.endsWith(type))?.part ?? "";
  return {
    sheets,
    strings: sharedStrings(zip.read(partOf("/sharedStrings")), partOf("/sharedStrings")),
    dateStyles: dateStyles(zip.read(partOf("/styles")), partOf("/styles")),
    countsFrom1904,
  };
}

interface Relation {
  readonly type: string;
  readonly part: string;
}

/** The parts that a part refers to, by their ids; those outside the file are left out. */
function relations(zip: GuardedZip, of: string): Map<string, Relation> {
  const folder = of.includes("/") ? of.slice(0, of.lastIndexOf("/") + 1) : "";
  const name = `${folder}_rels/${of.slice(folder.length)}.rels`;
  const found = new Map<string, Relation>();
  const bytes = zip.read(name);
  if (bytes === undefined) return found;
  xmlElements(bytes, name, {
    opens: (element, attributes) => {
      if (element !== "Relationship" || attributes.TargetMode === "External") return;
      const target = attributes.Target ?? "";
      const part = target.startsWith("/") ? target.slice(1) : folder + target;
      if (zip.names.has(part)) found.set(attributes.Id ?? "", { type: attributes.Type ?? "", part });
    },
  });
  return found;
}

/** Texts that cells refer to by number; readings in small script above them are left out. */
function sharedStrings(bytes: Uint8Array | undefined, part: string): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text = "";
  let isText = false;
  let isReading = false;
  xmlElements(bytes, part, {
    opens: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") isReading = true;
      if (name === "t") isText = !isReading;
    },
    closes: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") isReading = false;
      if (name !== "si") return;
      strings.push(text);
      if (strings.length > MOST_STRINGS) throw new Refusal("XLSX_CORRUPT", { part });
    },
    text: (piece) => {
      if (isText) text += piece;
    },
  });
  return strings;
}

function dateStyles(bytes: Uint8Array | undefined, part: string): boolean[] {
  const styles: boolean[] = [];
  if (bytes === undefined) return styles;
  const formats = new Map<number, string>();
  let isInCells = false;
  xmlElements(bytes, part, {
    opens: (name, attributes) => {
      if (name === "cellXfs") isInCells = true;
      if (name === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      if (name !== "xf" || !isInCells) return;
      const format = Number(attributes.numFmtId ?? 0);
      const code = formats.get(format);
      styles.push(code === undefined ? DATE_FORMATS.has(format) : showsDate(code));
    },
    closes: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return styles;
}

/** Whether a format shows days, months or years: letters in quotes and brackets mean nothing. */
function showsDate(code: string): boolean {
  const bare = code.slice(0, LONGEST_FORMAT).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  return /[dy]|m(?!.*[hs])/i.test(bare) && !/general/i.test(bare);
}
