import { compileEdition } from "../src/edition.ts";
import { LOCALES } from "../src/locales/index.ts";
import type { Table } from "../src/model/figure.ts";
import type { Language } from "../src/model/words.ts";
import { seriesSetScores } from "../src/projections/seriesSetScores.ts";
import { accuracyTables } from "../src/publish/accuracyTables.ts";
import { setTable } from "../src/publish/setTable.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";

/** Prints the public tables of how projections did, worked out from the data by what an edition knows. */
export function printAccuracy(edition: string, language: Language): void {
  const { analyses, regions, definition } = compileEdition(loadEdition(diskFiles(process.cwd()), edition));
  const locale = LOCALES[language];
  for (const { title, table } of accuracyTables({ analyses, regions, definition }, locale))
    print(title, table);
  const scores = seriesSetScores(analyses.series, regions, definition.province);
  print(locale.projections.record.sets, setTable(scores, locale));
}

function print(title: string, { head, rows }: Table): void {
  const lines = [head.map(({ text }) => text), ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? "").length)));
  console.log(`\n${title}\n`);
  for (const cells of lines) {
    const padded = cells.map((cell, column) =>
      head[column]?.numeric ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(padded.join("  ").trimEnd());
  }
}
