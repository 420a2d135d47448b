import type { ImportDiagnostic, ImportLayout, RawTable } from "../../model/imported.ts";
import { type ImportPlace, importError } from "./importRemarks.ts";
import { withoutUnseen } from "./unseenCharacters.ts";

/** Thrown inside a reader to stop at once; `tableOrRefusal` makes an empty table of it. */
export class Refusal extends Error {
  readonly diagnostic: ImportDiagnostic;

  constructor(code: string, parameters: ImportDiagnostic["parameters"] = {}, place: ImportPlace = {}) {
    super(code);
    this.name = "Refusal";
    this.diagnostic = importError(code, place, parameters);
  }
}

/** What `read` returns, without unseen characters, or, where it throws a refusal, a table without cells that says why. */
export function tableOrRefusal(layout: ImportLayout, read: () => RawTable): RawTable {
  try {
    return withoutUnseen(read());
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { layout, cells: [], notes: [], diagnostics: [thrown.diagnostic] };
  }
}
