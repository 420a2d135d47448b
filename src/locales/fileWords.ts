import type { FigureColumn } from "../model/figureColumns.ts";

export type SheetId = "cover" | "notes" | "data" | "table";

/** The words of a figure's files: picture, workbook, archive, citation. */
export interface FileWords {
  /** The sentence that must stand beside a change, as the notes of figures say it. */
  readonly noStandardError: string;
  /** "Diolah oleh Laju" */
  readonly processedBy: (publisher: string) => string;
  /** Of a publisher that no institution has adopted. */
  readonly unofficial: string;
  /** "Edisi 2026, angka yang terbit sampai 30 September 2026" */
  readonly asOf: (edition: string, cutoff: string) => string;
  readonly citation: {
    /** What is cited. */
    readonly medium: string;
    readonly source: (source: string) => string;
    readonly processing: (publisher: string) => string;
  };
  /** Names of sheets, at most 31 characters. */
  readonly sheets: Readonly<Record<SheetId, string>>;
  readonly sheetContents: Readonly<Record<SheetId, string>>;
  readonly labels: Readonly<
    Record<
      | "title"
      | "subtitle"
      | "edition"
      | "cutoff"
      | "source"
      | "processing"
      | "standing"
      | "licence"
      | "address"
      | "sheet"
      | "topic"
      | "text"
      | "howToRead"
      | "axis"
      | "description"
      | "note"
      | "missing"
      | "column"
      | "status"
      | "indicator"
      | "citation"
      | "unit"
      | "period"
      | "columns"
      | "files",
      string
    >
  >;
  /** What an empty cell and the signs of a table mean. */
  readonly missing: (sign: string) => string;
  /** What each column of the data holds. */
  readonly columns: Readonly<Record<FigureColumn, string>>;
  readonly archive: {
    /** What the package is. */
    readonly lede: (figure: string) => string;
    /** How the numbers were made. */
    readonly processing: string;
    readonly files: Readonly<
      Record<
        | "svg"
        | "png"
        | "xlsx"
        | "csv"
        | "excelCsv"
        | "json"
        | "alt"
        | "citationText"
        | "citationFiles"
        | "embed"
        | "sums",
        string
      >
    >;
    readonly altText: string;
    readonly iframe: string;
    readonly image: string;
    /** Above embed codes whose addresses hold on the same host only. */
    readonly noAddress: string;
  };
}
