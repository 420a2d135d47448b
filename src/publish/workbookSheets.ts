import type { Row, Sheet } from "write-excel-file/universal";
import type { SheetId } from "../locales/fileWords.ts";
import { LOCALES } from "../locales/index.ts";
import type { Status } from "../model/figure.ts";
import { FIGURE_COLUMNS } from "../model/figureColumns.ts";
import type { Language } from "../model/words.ts";
import { citation } from "./citation.ts";
import { type DataCell, figureRows } from "./figureRows.ts";
import { printedNumber } from "./printedNumber.ts";
import { dataOf, type Publication, standing } from "./publication.ts";

type Content = NonNullable<Row>[number];

/** In the order of the workbook. */
export const SHEETS = ["cover", "notes", "data", "table"] as const satisfies readonly SheetId[];

/** Widths in characters. */
const WIDTH = { least: 9, most: 44, label: 24, text: 100 } as const;

/** The sheets of a figure's workbook: each one table from A1 with one row of heads, no cell merged. */
export function workbookSheets(publication: Publication, language: Language): Sheet<never>[] {
  const { sheets } = LOCALES[language].files;
  const { edition, figures } = publication;
  const { table } = figures[language];
  const data = figureRows(dataOf(publication), edition).map((row) =>
    FIGURE_COLUMNS.map((column) => dataCell(row[column])),
  );
  const printed = table.rows.map((cells) =>
    cells.map((cell, column) => {
      const found = table.head[column]?.numeric ? printedNumber(cell, LOCALES[language]) : undefined;
      return found === undefined ? text(cell) : figure(found.value, printedFormat(found));
    }),
  );
  return [
    labelled(sheets.cover, cover(publication, language)),
    labelled(sheets.notes, notes(publication, language)),
    tabular(sheets.data, FIGURE_COLUMNS, data),
    tabular(
      sheets.table,
      table.head.map((head) => head.text),
      printed,
    ),
  ];
}

type Labelled = readonly (readonly [label: string, said: string])[];

/** The first row is that of the heads. */
function cover(publication: Publication, language: Language): Labelled {
  const { site, files, date } = LOCALES[language];
  const { labels, sheets, sheetContents } = files;
  const { edition, publisher, figures, addresses } = publication;
  const { title, subtitle, source } = figures[language];
  return [
    [labels.topic, labels.text],
    [labels.title, title],
    [labels.subtitle, subtitle],
    [labels.edition, edition.definition.title[language]],
    [labels.cutoff, date(edition.definition.cutoff)],
    [labels.source, source],
    [labels.processing, publisher.name[language]],
    [labels.standing, standing(publication, language)],
    [labels.licence, site.licence],
    ...(addresses === undefined ? [] : [[labels.address, addresses[language]] as const]),
    ...SHEETS.map((sheet) => [`${labels.sheet}: ${sheets[sheet]}`, sheetContents[sheet]] as const),
  ];
}

function notes(publication: Publication, language: Language): Labelled {
  const { site, files, chart } = LOCALES[language];
  const { labels } = files;
  const { edition, figures } = publication;
  const figure = figures[language];
  const each = (label: string, texts: readonly string[]) => texts.map((said) => [label, said] as const);
  const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();
  return [
    [labels.topic, labels.text],
    [labels.howToRead, figure.howToRead],
    ...each(labels.note, figure.notes),
    ...each(labels.axis, figure.axes),
    ...each(labels.description, figure.description),
    [labels.missing, files.missing(chart.missing)],
    ...FIGURE_COLUMNS.map((column) => [`${labels.column}: ${column}`, files.columns[column]] as const),
    ...distinct(figure.data.map(({ status }) => status)).map(
      (status) => [`${labels.status}: ${status}`, site.status[status as Status]] as const,
    ),
    ...distinct(figure.data.map(({ indicator }) => indicator)).flatMap((id) => {
      const indicator = edition.indicators.get(id);
      return indicator === undefined
        ? []
        : [
            [
              `${labels.indicator}: ${id}`,
              `${indicator.name[language]}; ${labels.unit.toLowerCase()}: ${LOCALES[language].unit(indicator.unit)}`,
            ] as const,
          ];
    }),
    ...figure.sources.map((id) => {
      const source = edition.sources.get(id);
      return [`${labels.source}: ${id}`, [source?.title, source?.publisher].join(" – ")] as const;
    }),
    [labels.citation, citation(publication, language)[language]],
  ];
}

function labelled(sheet: string, [head, ...rows]: Labelled): Sheet<never> {
  return {
    sheet,
    columns: [{ width: WIDTH.label }, { width: WIDTH.text }],
    stickyRowsCount: 1,
    data: [
      (head ?? []).map(bold),
      ...rows.map(([label, said]) => [
        { ...text(label), alignVertical: "top" as const },
        { ...text(said), wrap: true, alignVertical: "top" as const },
      ]),
    ],
  };
}

function tabular(sheet: string, heads: readonly string[], rows: readonly Content[][]): Sheet<never> {
  return {
    sheet,
    columns: heads.map((head, column) => ({
      width: Math.min(
        WIDTH.most,
        Math.max(
          WIDTH.least,
          ...[head, ...rows.map((row) => shown(row[column]))].map(({ length }) => length + 2),
        ),
      ),
    })),
    stickyRowsCount: 1,
    data: [heads.map((head) => ({ ...bold(head), wrap: true, alignVertical: "top" as const })), ...rows],
  };
}

function shown(cell: Content | undefined): string {
  return typeof cell === "object" && cell !== null && "value" in cell ? String(cell.value ?? "") : "";
}

/** Always of type text: whatever it begins with, no spreadsheet reads it as a formula or a number. */
function text(value: string) {
  return value === "" ? null : { value, type: String, format: "@" };
}

function bold(value: string) {
  return { ...text(value), fontWeight: "bold" as const };
}

function figure(value: number, format: string) {
  return { value, type: Number, format };
}

function dataCell(cell: DataCell): Content {
  if (cell === undefined) return null;
  return typeof cell === "string" ? text(cell) : figure(cell.value, decimalFormat(cell.decimals));
}

function decimalFormat(decimals: number): string {
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** As it is printed: with its decimals, its groups of thousands and, where it is a difference, its plus. */
function printedFormat({ value, decimals, isSigned }: ReturnType<typeof printedNumber> & object): string {
  const format = Math.abs(value) < 1000 ? decimalFormat(decimals) : `#,##${decimalFormat(decimals)}`;
  return isSigned ? `+${format};-${format};${format}` : format;
}
