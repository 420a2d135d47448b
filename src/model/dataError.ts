import type { Diagnostic } from "./diagnostic.ts";

/** Thrown when data cannot be used: carries every diagnostic found, never only the first. */
export class DataError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((each) => `${each.row.file}:${each.row.line}: ${each.code}`).join("\n"));
    this.name = "DataError";
    this.diagnostics = diagnostics;
  }
}
