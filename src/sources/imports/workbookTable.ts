import type { ImportDiagnostic, RawTable } from "../../model/imported.ts";
import { headedTable } from "./headedTable.ts";
import { Refusal, tableOrRefusal } from "./refusal.ts";
import { readWorkbook } from "./workbook.ts";

/** How files begin that hold a workbook of before 2007, or an encrypted one. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * The tables on the visible sheets of a workbook (`.xlsx`), one after the other; with more than one, columns
 * are named with their sheet. Refused whole: what is no such workbook, is encrypted, has macros, is larger or
 * wider than any table of districts, or has a formula without a value.
 *
 * @param name of the file: it tells an encrypted workbook from one of before 2007, and the mark of an open one
 */
export function workbookTable(bytes: Uint8Array, name: string): RawTable {
  return tableOrRefusal("xlsx", () => {
    refuseOthers(bytes, name);
    const diagnostics: ImportDiagnostic[] = [];
    const sheets = readWorkbook(bytes, diagnostics);
    const filled = sheets.filter(({ rows }) => rows.length > 0);
    if (filled.length === 0) throw new Refusal("EMPTY_FILE");
    const found = filled.flatMap((sheet) => {
      const table = headedTable(sheet.rows, "xlsx");
      return table === undefined ? [] : [{ sheet: sheet.name, table }];
    });
    if (found.length === 0)
      throw new Refusal("LAYOUT_UNKNOWN", {
        found: filled
          .map((sheet) => sheet.name)
          .join(", ")
          .slice(0, 200),
      });
    const prefix = (sheet: string) => (found.length > 1 ? `${sheet}!` : "");
    return {
      layout: "xlsx",
      cells: found.flatMap(({ sheet, table }) =>
        table.cells.map((cell) => ({ ...cell, column: prefix(sheet) + cell.column })),
      ),
      notes: found.flatMap(({ table }) => table.notes),
      diagnostics: [...diagnostics, ...found.flatMap(({ table }) => table.diagnostics)],
    };
  });
}

function refuseOthers(bytes: Uint8Array, name: string): void {
  const file = name.split(/[\\/]/).at(-1) ?? "";
  if (file.startsWith("~$")) throw new Refusal("NOT_XLSX", { name: file });
  if (!COMPOUND.every((byte, i) => bytes[i] === byte)) {
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
    throw new Refusal("NOT_XLSX", { name: file });
  }
  const isEncrypted = holds(bytes, "EncryptedPackage");
  const isOld = !isEncrypted && (holds(bytes, "Workbook") || holds(bytes, "Book"));
  throw new Refusal(isEncrypted || (!isOld && /\.xls[xm]$/i.test(file)) ? "XLSX_ENCRYPTED" : "XLS_LEGACY", {
    name: file,
  });
}

/** Whether a name of the directory of a compound file occurs, in UTF-16. */
function holds(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes(text);
}
