/** What `laju import` says besides what it found in the file. */
export interface ImportReportWords {
  more(count: number): string;
  read(file: string, layout: string, cells: number): string;
  readonly refused: string;
  readonly counted: Readonly<Record<"new" | "equal" | "revised" | "conflict", string>>;
  /** Conflicts that stand in data/conflicts.csv already. */
  decidedBefore(count: number): string;
  readonly nothingWritten: string;
  /** How to write, after a look; the source may have been given already. */
  toWrite(hasSource: boolean): string;
  readonly nothingToWrite: string;
  readonly doubtful: string;
  /** Why nothing is written until a person has decided. */
  undecided(conflicts: number, doubts: number): string;
  readonly wouldBreak: string;
  readonly needReason: string;
  written(paths: readonly string[], taken: number, kept: number): string;
  /** What comes after writing. */
  readonly next: string;
  undone(what: string, paths: readonly string[]): string;
  readonly nothingToUndo: string;
  changedSince(path: string): string;
  readonly usage: Readonly<
    Record<
      "file" | "undo" | "source" | "both" | "reason" | "writeOnly" | "month" | "year" | "encoding" | "made",
      string
    >
  >;
  notAFile(file: string): string;
  tooLarge(file: string, megabytes: number): string;
  unknownSource(source: string): string;
  oneOf(option: string, values: readonly string[]): string;
}
