import { parseHTML } from "linkedom";
import { allFigures } from "../../charts/index.ts";
import { compileEdition } from "../../edition.ts";
import { LOCALES } from "../../locales/index.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Meeting } from "../../model/meeting.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import { figureFaults } from "../../narrative/guards/figureFaults.ts";
import { judgeReport } from "../../narrative/renderReport.ts";
import { awaitedFigures } from "../../series/awaitedFigures.ts";
import { editionFile } from "../../sources/definitionFiles.ts";
import { type Files, overlaidFiles } from "../../sources/files.ts";
import { glossaryTable } from "../../sources/glossaryTable.ts";
import { loadData } from "../../sources/loadEdition.ts";
import { readText } from "../../sources/readText.ts";
import { reportFile, reportNames } from "../../sources/reportFiles.ts";
import { proseAddresses } from "../proseAddresses.ts";
import { brokenMarks, type EditionPair } from "./brokenMarks.ts";
import { definitionText, type NewDefinition } from "./definitionText.ts";
import { type Mark, withMarks, withoutMarks } from "./marks.ts";
import { reportParts } from "./reportParts.ts";
import { staleMarks } from "./staleMarks.ts";
import { type MarkedReport, placedMarks, type Tasks, taskLines } from "./tasks.ts";

/** What a new edition is begun with. */
export interface NewEdition {
  /** Content by path: the edition's file, its reports, and what is to be done, in Indonesian. */
  readonly files: ReadonlyMap<string, string>;
  /** What is to be done, as Markdown. */
  tasks(language: Language): string;
}

/**
 * A new edition with the words of an earlier one, in every language: unchanged, and marked where the figures that
 * the new edition knows no longer support them, or where they were written for the earlier one. Writes nothing.
 *
 * @param from id of the edition whose words and decisions are taken over
 * @throws DataError if the data, or a file of the earlier edition, cannot be read
 */
export function newEdition(files: Files, definition: NewDefinition, from: string): NewEdition {
  const { id } = definition;
  const path = `data/editions/${id}.yaml`;
  const edits = new Map([
    [path, definitionText(readText(files, `data/editions/${from}.yaml`), definition, from)],
  ]);
  for (const language of LANGUAGES) {
    for (const name of reportNames(files, from, language)) {
      const copied = withoutMarks(readText(files, `reports/${from}/${language}/${name}.md`));
      edits.set(`reports/${id}/${language}/${name}.md`, copied);
    }
  }

  const after = overlaidFiles(files, Object.fromEntries(edits));
  const data = loadData(after);
  // The marks of its file are the reason why the edition is not published, not why it is not compiled.
  const { unfinished = [], ...decided } = editionFile(after, id);
  const editions: EditionPair = {
    before: compileEdition({ ...data, definition: { ...editionFile(files, from), unfinished: [] } }),
    after: compileEdition({ ...data, definition: decided }),
  };
  const glossary = glossaryTable(after, new Set(data.indicators.keys()));
  const reports: MarkedReport[] = [];
  const figures: Diagnostic[] = [];
  for (const language of LANGUAGES) {
    const locale = LOCALES[language];
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const drawn = allFigures({ edition: editions.after, locale, document });
    figures.push(...figureFaults(drawn, editions.after, locale));
    const known = new Set<string>(drawn.map((figure) => figure.id));
    const figure = (asked: string) => (known.has(asked) ? "" : undefined);
    const addresses = proseAddresses(id, language, glossary);
    for (const name of reportNames(after, id, language)) {
      const text = reportFile(after, id, language, name);
      const { report, errors } = judgeReport(text, editions.after, locale, figure, addresses);
      const parts = reportParts(readText(after, text.file), text);
      const marks: Mark[] = [
        ...brokenMarks([...errors, ...report.warnings], parts, editions, locale),
        ...staleMarks(parts, text, editions, locale),
      ];
      const marked = withMarks(readText(after, text.file), marks);
      edits.set(text.file, marked);
      reports.push({ name, language, file: text.file, marks: placedMarks(marks, text.headLines.headline) });
    }
  }

  const tasks: Tasks = {
    editions,
    awaited: awaitedFigures(editions.after, data.releases),
    definition: { path, unfinished },
    reports,
    meetings: sinceThen(data.meetings, editions),
    figures,
  };
  const told = (language: Language) => `${taskLines(tasks, LOCALES[language]).join("\n")}\n`;
  edits.set(`reports/${id}/daftar-tugas.md`, told(LANGUAGES[0]));
  return { files: edits, tasks: told };
}

function sinceThen(meetings: readonly Meeting[], { before }: EditionPair): Meeting[] {
  return meetings.filter(({ date }) => date > before.definition.cutoff);
}
