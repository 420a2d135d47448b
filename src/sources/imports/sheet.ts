/** One place of a sheet. */
export interface SheetCell {
  /** What it says: a number as it is stored, a date as `2024-03-01`. */
  readonly text: string;
  readonly kind: "text" | "number" | "date";
  /** Whether the text is that of a merged cell that begins elsewhere. */
  readonly isSpanned: boolean;
}

/** A row of a sheet that says something. */
export interface SheetRow {
  /** Counted from 1, as the sheet does. */
  readonly row: number;
  /** From column A on; `undefined` where there is nothing. */
  readonly cells: readonly (SheetCell | undefined)[];
}

/** A range of merged cells, counted from 1, both ends within. */
export interface MergedRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A visible sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Only rows that say something, in order. Merged cells say their text in each of their places. */
  readonly rows: readonly SheetRow[];
  readonly merged: readonly MergedRange[];
}
