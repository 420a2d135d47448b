import type { ImportLayout, RawTable } from "../../model/imported.ts";
import { type DelimitedRow, delimitedRows } from "./delimitedRows.ts";
import { dynamicTable } from "./dynamicTable.ts";
import { hasError, importError } from "./importRemarks.ts";
import { layoutOf } from "./layoutOf.ts";
import { longTable } from "./longTable.ts";
import { queryBuilderTable } from "./queryBuilderTable.ts";
import { satuDataTable } from "./satuDataTable.ts";
import { simdasiTable } from "./simdasiTable.ts";
import { wideTable } from "./wideTable.ts";

const ADAPTERS: Partial<Record<ImportLayout, (rows: readonly DelimitedRow[]) => RawTable>> = {
  dynamic: dynamicTable,
  simdasi: simdasiTable,
  querybuilder: queryBuilderTable,
  satudata: satuDataTable,
  long: longTable,
  wide: wideTable,
};

/** The table in a delimited text (line ends "\n"), in `layout` or in the one its first rows show. */
export function textTable(text: string, layout?: ImportLayout): RawTable {
  const { rows, diagnostics } = delimitedRows(text);
  const found = layout ?? layoutOf(rows);
  const adapter = found === undefined ? undefined : ADAPTERS[found];
  if (hasError(diagnostics) || adapter === undefined) {
    const header = (rows[0]?.cells ?? []).join(", ").slice(0, 200);
    const unknown = hasError(diagnostics)
      ? []
      : [importError("LAYOUT_UNKNOWN", { row: 1 }, { found: header })];
    return { layout: found ?? "long", cells: [], notes: [], diagnostics: [...diagnostics, ...unknown] };
  }
  const table = adapter(rows);
  return { ...table, diagnostics: [...diagnostics, ...table.diagnostics] };
}
