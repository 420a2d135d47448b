import { z } from "zod";
import { DataError } from "../model/dataError.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { GlossaryEntry } from "../model/glossaryEntry.ts";
import { LANGUAGES } from "../model/words.ts";
import { filledText, safeId, text } from "./fields.ts";
import type { Files } from "./files.ts";
import { readTable } from "./readTable.ts";

const PATH = "data/glossary.csv";

const schema = z.strictObject({
  term: safeId,
  id: filledText,
  en: filledText,
  forms_id: text,
  forms_en: text,
  definition_id: filledText,
  definition_en: filledText,
  indicator: text,
});

/**
 * The glossary, in file order. A term's forms are its name, without what stands in brackets, and those
 * listed, divided by semicolons.
 *
 * @param indicators the ids of the indicators there are
 * @throws DataError `empty` for a name or definition that a language lacks, `repeated_id` for a term, or a
 *   form of one, that another has, `unknown_indicator`, or what is wrong with the table
 */
export function glossaryTable(files: Files, indicators: ReadonlySet<string>): GlossaryEntry[] {
  const entries = readTable(files, PATH, schema).map(
    (each): GlossaryEntry => ({
      term: each.term,
      name: { id: each.id, en: each.en },
      definition: { id: each.definition_id, en: each.definition_en },
      forms: { id: formsOf(each.id, each.forms_id), en: formsOf(each.en, each.forms_en) },
      indicator: each.indicator === "" ? undefined : each.indicator,
      row: each.row,
    }),
  );
  const faults = [
    ...repeated(entries, "term", ({ term }) => [term]),
    ...LANGUAGES.flatMap((language) =>
      repeated(entries, `forms_${language}`, ({ forms }) => forms[language]),
    ),
    ...entries.flatMap(({ indicator, row }): Diagnostic[] =>
      indicator === undefined || indicators.has(indicator)
        ? []
        : [{ severity: "error", code: "unknown_indicator", row, parameters: { indicator } }],
    ),
  ];
  if (faults.length > 0) throw new DataError(faults);
  return entries;
}

function formsOf(name: string, listed: string): string[] {
  const others = listed.split(";").map((form) => form.trim());
  return [name.replace(/\s*\([^)]*\)/, ""), ...others.filter((form) => form !== "")];
}

/** What two terms share, whatever its case: a word must mean one thing. */
function repeated(
  entries: readonly GlossaryEntry[],
  column: string,
  namesOf: (entry: GlossaryEntry) => readonly string[],
): Diagnostic[] {
  const lines = new Map<string, number>();
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap((found): Diagnostic[] => {
      const other_line = lines.get(found.toLowerCase());
      lines.set(found.toLowerCase(), entry.row.line);
      if (other_line === undefined) return [];
      const parameters = { column, found, other_line };
      return [{ severity: "error", code: "repeated_id", row: entry.row, parameters }];
    }),
  );
}
