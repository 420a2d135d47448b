import { answer as answerEn } from "../../locales/en/answer.ts";
import { reading as readingEn } from "../../locales/en/reading.ts";
import { statements as statementsEn } from "../../locales/en/statements.ts";
import { answer as answerId } from "../../locales/id/answer.ts";
import { reading as readingId } from "../../locales/id/reading.ts";
import { statements as statementsId } from "../../locales/id/statements.ts";
import type { CheckedStatement } from "../../model/checkedStatement.ts";
import type { Knowledge } from "../../model/knowledge.ts";
import type { KnowledgeTable } from "../../model/knowledgeTable.ts";
import type { Region, RegionCode } from "../../model/region.ts";
import { seriesKey } from "../../model/seriesSet.ts";
import { LANGUAGES, type Words } from "../../model/words.ts";
import { checkText, languageOf } from "../../statements/checkText.ts";
import { knowledgeFromTable } from "../../statements/knowledgeFromTable.ts";
import { placeIndex, places } from "../../statements/places.ts";

const READING = { id: readingId, en: readingEn };
const ANSWER = { id: answerId, en: answerEn };
/** How a reason begins that says a figure is not published. */
const NOT_PUBLISHED = {
  id: statementsId.uncheckable("not published", undefined, undefined),
  en: statementsEn.uncheckable("not published", undefined, undefined),
};

/** A statement of a text, and the regions it is about whose figures the table does not hold. */
export interface QuotedStatement extends CheckedStatement {
  readonly elsewhere: readonly Region[];
}

/**
 * The statements of a text judged by what a table holds. Where a figure may only be missing here, the reason
 * says so, and never that it is not published.
 */
export function quotationChecker(table: KnowledgeTable): (text: string) => QuotedStatement[] {
  const knowledge = knowledgeFromTable(table);
  const index = placeIndex(knowledge.regions);
  const named = ({ sentence, region }: CheckedStatement): RegionCode[] => [
    ...new Set([
      ...(region === null ? [] : [region]),
      ...places(sentence, READING[languageOf(sentence)], index).flatMap(({ codes }) => codes),
    ]),
  ];
  return (text) =>
    checkText(text, knowledge).map((checked) => {
      // Of regions elsewhere the table does not tell the rows.
      const statement = { ...checked, rows: checked.rows.filter(({ file }) => file !== "") };
      if (!LANGUAGES.every((language) => statement.reason[language].startsWith(NOT_PUBLISHED[language]))) {
        return { ...statement, elsewhere: [] };
      }
      const elsewhere = named(statement).flatMap((code): Region[] => {
        const region = knowledge.regions.get(code);
        return region === undefined || holds(knowledge, code, statement.indicator) ? [] : [region];
      });
      return { ...statement, elsewhere, reason: reasonHere(statement.reason, elsewhere) };
    });
}

function holds({ series }: Knowledge, region: RegionCode, indicator: string | null): boolean {
  return (
    indicator !== null &&
    (["annual", "march", "september"] as const).some((round) =>
      series.has(seriesKey(region, indicator, round)),
    )
  );
}

function reasonHere(reason: Words, elsewhere: readonly Region[]): Words {
  const names = elsewhere.map(({ name }) => name);
  const told = (language: keyof Words) =>
    names.length > 0
      ? ANSWER[language].elsewhere(names)
      : `${ANSWER[language].notHere}${reason[language].slice(NOT_PUBLISHED[language].length)}`;
  return { id: told("id"), en: told("en") };
}
