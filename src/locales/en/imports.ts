import type { ImportWords } from "../importWords.ts";
import { MONTHS } from "./formats.ts";

type Parameters = Readonly<Record<string, string | number>>;

const cell = (p: Parameters) => `${p.indicator} of region ${p.region} in ${p.year}`;
const monthly = (month: string | number | undefined) =>
  month === "" ? "without a month" : `of ${MONTHS[Number(month) - 1]}`;
const suggested = (p: Parameters, before: string) => (p.suggestion ? ` ${before} ${p.suggestion}?` : "");

const NUMBER_HINTS: Readonly<Record<string, string>> = {
  date: "Excel changed the cell into a date; take the number from the original table again.",
  exponent: "A number must not be written with an exponent; write all its digits.",
  digits: "Use the ordinary digits 0 to 9.",
  style: "It does not fit the style declared with --number.",
  zero: "A number must not begin with a nought.",
  none: "Check the cell in the original table.",
};

const PERIOD_REASONS: Readonly<Record<string, string>> = {
  id: "that is the statistics office’s own number of a year (the year less 1900).",
  two_digits: "write all four digits.",
  span: "a row may hold one year only.",
  future: "there are no data for that year yet.",
  month: "the month is unknown, or two cells name different months.",
  grouped: "a year has no thousands mark.",
  unknown: "check the cell in the original table.",
};

/** What was found while reading a file from elsewhere, for the analyst, in English. */
export const imports: ImportWords = {
  API_KEY_AMBIGUOUS: (p) =>
    `a key must mean one combination; "${p.key}" fits ${p.first} and ${p.second}. Download the variables separately.`,
  API_KEY_UNMATCHED: (p) =>
    `${p.count} keys fit none of the file’s own places, variables and years and were not read: ${p.keys}. Download again if they are needed.`,
  API_NOT_JSON: () =>
    "a WebAPI answer must be JSON; this file is an HTML page, usually a server’s refusal. Download again.",
  API_SHAPE: (p) =>
    `this is no data answer of the WebAPI (model "data"): "${p.place}" is not as it should be. Download with model "data".`,
  API_STATUS: (p) => `the WebAPI answered without data: "${p.message}". Check domain, variable and year.`,
  CELL_ERROR: (p) => `cell ${p.cell} holds an Excel error, "${p.found}". Mend it in the original file.`,
  CODE: (p) =>
    `a region code must be a BPS code of two or four digits; "${p.found}" is none, so its row was not read.`,
  CODE_NORMALISED: (p) => `code "${p.found}" is read as BPS code ${p.code}.`,
  COLUMN_IGNORED: (p) => `column "${p.name}" is not read.`,
  CROSS_CHECK: (p) =>
    `${cell(p)}: ${p.value} differs by more than 0.05 from the number of poor over the population in this file, ${p.implied}. Use the rate BPS published, not a recomputed one.`,
  CSV_QUOTE: () =>
    "quotes must come in pairs around the whole cell; the one that begins in this row is broken, and nothing after it can be trusted. Save the file again.",
  CTRL_CHAR: (p) =>
    p.is_end
      ? `the end-of-file mark ${p.found} was dropped.`
      : `a file must not hold control characters; there is ${p.found}. Take it out.`,
  DECIMALS: (p) =>
    p.found === p.value
      ? `${p.found} has more decimals than are published (${p.decimals}); it is left as it is.`
      : `${p.found} is noise of binary arithmetic; it is read as ${p.value}.`,
  DUP_CONFLICT: (p) =>
    p.indicator === undefined
      ? `"${p.key}" is there twice (${p.first} and ${p.second}), and which one holds cannot be told. Download again or remove one.`
      : `${cell(p)} must have one value; this row says ${p.value}, row ${p.other_row} says ${p.other_value}. Remove the wrong one.`,
  DUP_SAME: (p) => `${cell(p)} is in row ${p.other_row} already; it counts once.`,
  EMPTY_FILE: () => "the file holds no data. Download again.",
  ENC_BOM_MISPLACED: () => "a doubled or misplaced byte-order mark was dropped.",
  ENC_INVALID: (p) =>
    `the file must be encoded as ${p.encoding}; byte ${p.byte} at offset ${p.offset} is invalid. Save it as "CSV UTF-8", or declare --encoding windows-1252.`,
  ENC_NUL: (p) => `the byte at offset ${p.offset} is NUL; what is around it is broken. Download again.`,
  ENC_UNKNOWN: () => 'the encoding is unknown (perhaps UTF-16 without a mark). Save it as "CSV UTF-8".',
  EXTERNAL_LINK: (p) => `the file links to other files (${p.count}); they are not followed.`,
  FIELD_TOO_LONG: (p) =>
    `a cell must not hold more than ${p.limit} characters; this one has ${p.found}. Check the quotes.`,
  FILE_TOO_LARGE: (p) =>
    `a file must not have more than ${p.limit} bytes; this one has ${p.found}. Take only the table you need.`,
  FORMULA: (p) =>
    `cell ${p.cell} holds a formula; its last result is read. Compare it with the original table.`,
  FORMULA_NO_VALUE: (p) =>
    `cell ${p.cell} holds a formula without a result. Open and save it in Excel, or put the number there.`,
  HEADER_DUP: (p) =>
    `every column must be another; "${p.name}" (column ${p.second}) means the same as column ${p.first}. Rename or remove one.`,
  HEADER_EMPTY: (p) => `column ${p.number} holds data but has no name. Name or remove it.`,
  HEADER_MISSING: (p) => `there must be a column "${p.name}". Add it, or declare the layout with --layout.`,
  HEADER_UNKNOWN: (p) => `column "${p.name}" is unknown. Rename or remove it.`,
  HIDDEN: (p) =>
    p.what === "sheet"
      ? `the hidden sheet "${p.name}" is not read.`
      : `${p.what} ${p.name} of sheet "${p.sheet}" is hidden. Check whether it belongs to the table.`,
  INDICATOR_FROM_NAME: (p) =>
    `the table does not name its indicator; "${p.name}" is read from the file’s name. Declare --indicator if it is another.`,
  INDICATOR_MISSING: () => "the table does not name its indicator. Declare it with --indicator.",
  INDICATOR_UNKNOWN: (p) =>
    `indicator "${p.name}" is unknown in this project. Check its spelling; while it is unknown its values cannot be written to the data.`,
  INVISIBLE_CHAR: (p) =>
    /^U\+20(2[A-E]|6[6-9])$/.test(String(p.found))
      ? `a file must not turn the direction of writing; there is ${p.found}. Take it out.`
      : `the invisible character ${p.found} was dropped.`,
  JSON_SYNTAX: (p) =>
    `the JSON is broken at position ${p.position}; the download may be cut off. Download again.`,
  LABEL_HTML: (p) => `HTML marks were taken off names: ${p.name ?? p.found}.`,
  LAYOUT_UNKNOWN: (p) =>
    `the layout of the table is unknown${p.found ? ` (first row: ${p.found})` : ""}. Declare it with --layout, or arrange it as kode,nama,tahun,indikator,nilai,satuan.`,
  LOGIC_FGT: (p) =>
    `P2 must not exceed P1, nor P1 exceed P0; ${cell(p)} is ${p.value}, while ${p.other} is ${p.other_value} (row ${p.other_row}). Check whether the columns are swapped.`,
  MISSING: (p) => `${p.count} cells without a value; they are kept as missing, not as 0.`,
  MONTH_LEFT_OUT: (p) => `${p.count} values of other months than month ${p.month} were not read.`,
  NAMESAKE: (p) =>
    `${p.indicator} of ${p.name} in ${p.year}: ${p.value} is far from its own last figure (${p.own}) and near that of ${p.other} (${p.others}). The two may have been swapped: check name and code of the region in the original table.`,
  NOTE_ROW: (p) => `a note, no data: "${p.found}".`,
  NOT_DEFINED: (p) =>
    `the indicator "${p.indicator}" has no definition, so it cannot be written. Write data/indicators/${p.indicator}.yaml first, or name the indicator with --indicator.`,
  NOT_XLSX: () =>
    "what the file holds is no Excel workbook (.xlsx). Download again, or save it as .xlsx or CSV.",
  NO_DATA: () => "not one value could be read. Check the layout and the region codes.",
  NUMBER: (p) => `"${p.found}" is no number. ${NUMBER_HINTS[String(p.hint)] ?? ""}`,
  NUM_AMBIGUOUS: (p) =>
    `"${p.found}" can be read as ${p.id} (Indonesian style) or ${p.en} (English style). Declare --number id or --number en.`,
  NUM_MIXED: (p) =>
    `${p.count} values are written as text, not as numbers; they are read as written. Check them.`,
  PERIOD: (p) =>
    `a year must have four digits; "${p.found}" is not read: ${PERIOD_REASONS[String(p.reason)] ?? ""}${suggested(p, "Is it")}`,
  PERIOD_FROM_NAME: (p) =>
    `the table does not name its year; ${p.year} is read from the file’s name. Declare --year if it is another.`,
  PERIOD_GAP: (p) => `${cell(p)}: the years before are not in the file (${p.gap}). They are not filled in.`,
  PERIOD_MISSING: () => "the table does not name its year. Declare it with --year.",
  PERIOD_NORMALISED: (p) => `year "${p.found}" is read as ${p.year}.`,
  PERIOD_ROUND: (p) =>
    `${cell(p)} is there for two rounds of the survey: month ${p.month} in this row, ${p.other_month} in row ${p.other_row}. Choose one with --month.`,
  RANGE: (p) =>
    `${cell(p)} must be between ${p.lowest} and ${p.highest}, not ${p.value}.${suggested(p, "Is it")} A 0 in a table often means that there are no data; if so, empty the cell.`,
  REGION_ALIAS: (p) => `name "${p.name}" is read as ${p.now} (${p.region}), another name of that region.`,
  REGION_AMBIGUOUS: (p) =>
    `name "${p.name}" can mean more than one region: ${p.meant}. Write "Kabupaten" or "Kota", or use the BPS code.`,
  REGION_BARE: (p) =>
    `name "${p.name}" without "Kabupaten" is read as ${p.now} (${p.region}), for the city of the same name is in the table too.`,
  REGION_CONFLICT: (p) =>
    `code and name must mean the same region; code ${p.code} is ${p.now}, the name says "${p.name}". Correct one of them.`,
  REGION_MISSING: () => "every value must have a region; code and name are empty. Fill in the code.",
  REGION_NAME: (p) => `name "${p.name}" is not exactly ${p.now}; its code ${p.code} is used.`,
  REGION_UNKNOWN: (p) =>
    p.code_point
      ? `region "${p.name}" is unknown: its letter ${p.code_point} is not Latin. Type the name again.`
      : `region "${p.name}" is unknown.${suggested(p, "Is it")} Correct the name or use the BPS code.`,
  ROW_WIDTH: (p) =>
    `a row must have ${p.wanted} columns, not ${p.found}. Is there a decimal comma outside quotes?`,
  SECRET: () =>
    "the file holds residents’ numbers or an access key; they are neither read nor shown. Remove them from the file first.",
  SERIES_MONTH: (p) =>
    `${cell(p)}: a figure ${monthly(p.month)}, while this series is ${monthly(p.usual)}; two months must not be mixed. Take the table of the same month, or name the month with --month if the file does not.`,
  TOO_MANY_COLUMNS: (p) =>
    `a table must not have more than ${p.limit} columns; this one has ${p.found}. Take only the columns you need.`,
  TOO_MANY_ROWS: (p) => `a table must not have more than ${p.limit} rows. Divide the file.`,
  UNIT_ASSUMED: (p) => `the unit of ${p.indicator} is not named; ${p.wanted} is assumed from its definition.`,
  UNIT_CONVERTED: (p) =>
    `unit "${p.found}" is turned into ${p.wanted} (${p.indicator}) by moving the decimal point.`,
  UNIT_SUSPECT: (p) =>
    `${cell(p)}: ${p.value} is about ${p.factor} times off what is around it (${p.beside}). Check for a wrong digit, mark or unit.`,
  UNIT_UNKNOWN: (p) =>
    `the unit of ${p.indicator} must be ${p.wanted}; "${p.found}" cannot be read so. Correct the unit.`,
  XLSX_CORRUPT: (p) =>
    `the workbook is broken in its part ${p.part}. Download again or save it again in Excel.`,
  XLSX_ENCRYPTED: () =>
    "the workbook is locked with a password. Open it, remove the password, save it again.",
  XLSX_MACRO: () => "the workbook holds macros. Save it as .xlsx without macros.",
  XLS_HTML: (p) =>
    p.reason === "frameset"
      ? `this is a web page saved from Excel; its data are in another file (${p.file}). Import that file.`
      : "this .xls file is really HTML, and its table cannot be read. Open it in Excel, save it as .xlsx or CSV.",
  XLS_LEGACY: () => "this is an old Excel workbook (.xls). Save it as .xlsx or CSV.",
  XML_DTD: (p) =>
    `part ${p.part} holds a document definition, which is not accepted. Save it again in Excel.`,
  ZIP_CORRUPT: () => "the archive is broken or cut off. Download again.",
  ZIP_ENTRIES: (p) =>
    `an archive must not hold more than ${p.limit} files; this one has ${p.found}. Save it again in Excel.`,
  ZIP_PATH: (p) => `part "${p.name}" names a path outside the archive; it is not read.`,
  ZIP_RATIO: (p) =>
    `part "${p.name}" swells ${p.found} times when opened, more than a table does. Save the table alone again.`,
  ZIP_SIZE: (p) =>
    `an archive must not hold more than ${p.limit} bytes; this one holds ${p.found}. Save the table alone again.`,
};
