import type { ImportCode } from "../model/importCodes.ts";
import type { ImportDiagnostic } from "../model/imported.ts";

/** What was found while reading a file from elsewhere: what must hold, what stands there, what to do. */
export type ImportWords = Readonly<
  Record<ImportCode, (parameters: ImportDiagnostic["parameters"]) => string>
>;
