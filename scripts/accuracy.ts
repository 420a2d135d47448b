import { compileEdition } from "../src/edition.ts";
import { LOCALES } from "../src/locales/index.ts";
import type { Table } from "../src/model/figure.ts";
import type { Language } from "../src/model/words.ts";
import { seriesSetScores } from "../src/projections/seriesSetScores.ts";
import { accuracyTables } from "../src/publish/accuracyTables.ts";
import { setTable } from "../src/publish/setTable.ts";
import { diskFiles } from "../src/sources/files.ts";
import { loadEdition } from "../src/sources/loadEdition.ts";
import type { Command } from "./command.ts";
import { knownEdition } from "./knownEdition.ts";

/** How far nowcast and scenario were off. */
export const accuracy: Command = {
  name: "accuracy",
  takes: "[--edition ID]",
  help: {
    id: "Tabel terbuka: seberapa jauh perkiraan kini dan skenario meleset, dengan n di setiap nilai.",
    en: "The public tables of how far nowcast and scenario were off, with n beside every score.",
  },
  options: {
    edition: {
      value: "ID",
      help: { id: "edisi; yang terbaru bila tidak disebut", en: "edition; the newest if not given" },
    },
  },
  example: "accuracy",
  run({ language, option }) {
    printAccuracy(knownEdition(diskFiles(process.cwd()), option("edition"), language), language);
  },
};

/** Prints the public tables of how projections did, worked out from the data by what an edition knows. */
function printAccuracy(edition: string, language: Language): void {
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
