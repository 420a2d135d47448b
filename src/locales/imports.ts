import type { Language } from "../model/words.ts";
import { importReport as enReport } from "./en/importReport.ts";
import { imports as en } from "./en/imports.ts";
import { importReport as idReport } from "./id/importReport.ts";
import { imports as id } from "./id/imports.ts";
import type { ImportReportWords } from "./importReportWords.ts";
import type { ImportWords } from "./importWords.ts";

/** The words for reading files from elsewhere, in every language. */
export const importWords: Readonly<Record<Language, ImportWords>> = { id, en };

/** What the command says besides, in every language. */
export const importReportWords: Readonly<Record<Language, ImportReportWords>> = {
  id: idReport,
  en: enReport,
};
