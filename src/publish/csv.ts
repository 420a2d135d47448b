import type { Decimal } from "../model/decimal.ts";
import { disarmed } from "./disarmed.ts";

export type CsvCell = string | number | Decimal | undefined;

/** How a table is written for one kind of reader. */
export interface CsvForm {
  readonly separator: "," | ";";
  readonly decimalMark: "." | ",";
  readonly lineBreak: "\n" | "\r\n";
}

const TIDY: CsvForm = { separator: ",", decimalMark: ".", lineBreak: "\n" };

/**
 * Comma-separated text after RFC 4180, with LF and a final line break unless another form is asked for. Text
 * that a spreadsheet would run as a formula gets a leading apostrophe; numbers keep their minus.
 */
export function csv(
  header: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  form: CsvForm = TIDY,
): string {
  return [header, ...rows]
    .map((cells) => cells.map((cell) => field(cell, form)).join(form.separator) + form.lineBreak)
    .join("");
}

function field(cell: CsvCell, { decimalMark }: CsvForm): string {
  switch (typeof cell) {
    case "undefined":
      return "";
    case "number":
      return String(cell).replace(".", decimalMark);
    case "object":
      return cell.text.replace(".", decimalMark);
    case "string":
      return quoted(disarmed(cell));
  }
}

/** Both separators are quoted in either form, so that few readers need to be told which it is. */
function quoted(text: string): string {
  return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
