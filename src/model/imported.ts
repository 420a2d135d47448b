import type { RegionCode } from "./region.ts";

/** How the numbers of a file are written: "6,71" and "605.312", "6.71" and "605,312", or without any grouping. */
export type NumberStyle = "id" | "en" | "plain";

/** What came of reading a file: as it is, with remarks, or not at all. */
export type ImportOutcome = "ok" | "warn" | "error";

/**
 * One thing found while reading a file: a stable code with its parameters, worded by the languages.
 * An error refuses the whole file; a warning and a remark do not.
 */
export interface ImportDiagnostic {
  readonly code: string;
  readonly severity: "error" | "warning" | "remark";
  /** The physical line (or row of the sheet), 1-based; `undefined` for the file as a whole. */
  readonly row: number | undefined;
  /** The column's name, letter or number as its file gives it. */
  readonly column: string | undefined;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/**
 * One cell of a table as its file writes it, before any of it is understood: every part is text. Adapters of
 * layouts make these; nothing is converted, guessed or left out.
 */
export interface RawObservation {
  /** A code as it stands there: "3375", "33.75", "3375000"; empty where the file has none. */
  readonly regionCode: string;
  /** A name as it stands there; empty where the file has none. */
  readonly regionName: string;
  /** "2024", "2024.0", "Maret 2022", "124". */
  readonly year: string;
  /** "3", "Maret", "Semester 1 (Maret)"; empty where the file has none. */
  readonly month: string;
  /** An id, or the title of a variable: "headcount_ratio", "p0", "Persentase Penduduk Miskin (P0)". */
  readonly indicator: string;
  readonly value: string;
  /** "persen", "ribu jiwa", "Rupiah/Kapita/Bulan"; empty where the file has none. */
  readonly unit: string;
  readonly note: string;
  /** The physical line (or row of the sheet), 1-based. */
  readonly row: number;
  /** The column of the value. */
  readonly column: string;
  /** A number that the file stores as a number has no style: "6.71" is six point seven one. */
  readonly isStoredNumber: boolean;
}

/** What an adapter read of a file: cells in the order they stand there, notes of the table, and remarks. */
export interface RawTable {
  readonly layout: ImportLayout;
  readonly cells: readonly RawObservation[];
  /** Lines of the file that are no data: sources, explanations. */
  readonly notes: readonly string[];
  readonly diagnostics: readonly ImportDiagnostic[];
}

/** The layouts that can be read, by the name `--layout` takes. */
export const IMPORT_LAYOUTS = [
  "webapi",
  "dynamic",
  "simdasi",
  "querybuilder",
  "satudata",
  "long",
  "wide",
  "xlsx",
  "htmlxls",
] as const;

export type ImportLayout = (typeof IMPORT_LAYOUTS)[number];

/** One value that was read, in the ids and units of this project. */
export interface ImportedObservation {
  readonly region: RegionCode;
  readonly year: number;
  /** `null` where neither the file nor the indicator's definition tells. */
  readonly month: number | null;
  readonly indicator: string;
  /** Decimal text as published; `null` for a cell without a value. */
  readonly value: string | null;
  readonly unit: string;
  readonly status: string | null;
  readonly note: string | null;
  readonly row: number;
}

/** What came of reading a file, before it is compared with the data. Nothing is observed where there is an error. */
export interface ImportReading {
  readonly outcome: ImportOutcome;
  readonly layout: ImportLayout | undefined;
  readonly observations: readonly ImportedObservation[];
  readonly notes: readonly string[];
  readonly diagnostics: readonly ImportDiagnostic[];
}
