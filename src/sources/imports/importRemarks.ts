import type { ImportDiagnostic } from "../../model/imported.ts";

export type ImportPlace = Partial<Pick<ImportDiagnostic, "row" | "column">>;

type Parameters = ImportDiagnostic["parameters"];

function said(severity: ImportDiagnostic["severity"]) {
  return (code: string, place: ImportPlace = {}, parameters: Parameters = {}): ImportDiagnostic => ({
    code,
    severity,
    row: place.row,
    column: place.column,
    parameters,
  });
}

/** Something that refuses the whole file. */
export const importError = said("error");

/** Something to look at; the file is read. */
export const importWarning = said("warning");

/** Something to know; the file is read as it is. */
export const importRemark = said("remark");

/** Whether any of them refuses the file. */
export function hasError(diagnostics: readonly ImportDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
