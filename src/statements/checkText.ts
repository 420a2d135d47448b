import { reading as en } from "../locales/en/reading.ts";
import { reading as id } from "../locales/id/reading.ts";
import type { ReadingWords } from "../locales/readingWords.ts";
import type { CheckedStatement } from "../model/checkedStatement.ts";
import type { Knowledge } from "../model/knowledge.ts";
import { LANGUAGES, type Language } from "../model/words.ts";
import { inferYear } from "./inferYear.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";
import { measures } from "./measures.ts";
import { placeIndex } from "./places.ts";
import { readSentence } from "./readSentence.ts";
import { type ParsedSentence, parseSentence } from "./sentence.ts";
import { sentences } from "./sentences.ts";
import type { Discourse, Statement } from "./statement.ts";
import { mentions } from "./wordPattern.ts";

const WORDS: Readonly<Record<Language, ReadingWords>> = { id, en };

/**
 * Every statement about the figures in a free text, Indonesian or English, judged by what is known. What a
 * sentence leaves open is taken from the text before it and said in the reading; two readings that would be
 * judged differently make a statement uncheckable.
 *
 * @returns in the order of the text; empty if it speaks of nothing that could be judged
 */
export function checkText(text: string, knowledge: Knowledge): CheckedStatement[] {
  const index = placeIndex(knowledge.regions);
  let discourse: Discourse = { region: undefined, district: undefined, measure: undefined, year: undefined };
  return sentences(text).flatMap(({ text: sentence, start }): CheckedStatement[] => {
    const language = languageOf(sentence);
    const parsed = parseSentence(sentence, language, WORDS[language], index);
    const read = readSentence(parsed, {
      discourse,
      focus: knowledge.focus,
      country: knowledge.country,
      index,
    });
    const statements = inferYear(read, knowledge);
    const isNamed = parsed.measures.length > 0 || discourse.measure !== undefined;
    discourse = afterwards(discourse, parsed, statements, knowledge);
    return statements.flatMap((statement): CheckedStatement[] => {
      const found = judge(statement, knowledge);
      if (isSilent(statement, found, statements, isNamed)) return [];
      return [
        {
          sentence,
          offset: start,
          span: [start + statement.span.start, start + statement.span.end],
          indicator: statement.kind === "nothing" ? null : statement.indicator,
          region: found.region,
          year: found.year,
          stated: found.stated,
          reading: found.reading,
          verdict: found.verdict,
          expected: found.expected,
          reason: found.reason,
          rows: found.rows,
          correction: found.correction,
        },
      ];
    });
  });
}

/** The language whose small words a sentence has more of; Indonesian where neither has any. */
export function languageOf(sentence: string): Language {
  const [first, ...others] = LANGUAGES.map((language) => ({
    language,
    count:
      mentions(sentence, WORDS[language].marks).length +
      2 * measures(sentence, WORDS[language]).filter(({ text }) => / /.test(text)).length,
  }));
  if (first === undefined) throw new RangeError("no language");
  return others.reduce((best, each) => (each.count > best.count ? each : best), first).language;
}

/** What is judged but not worth saying. */
function isSilent(
  statement: Statement,
  { verdict }: Judgement,
  beside: readonly Statement[],
  isNamed: boolean,
): boolean {
  // A direction that led to a level is no statement of its own where nothing is known.
  if (
    statement.kind === "direction" &&
    statement.isPart &&
    (verdict === "uncheckable" || (!isNamed && verdict === "contradicted"))
  )
    return true;
  // A target's number belongs to the sentence that says whether it was met.
  if (statement.kind === "level" && statement.isTarget && beside.some(({ kind }) => kind === "outcome"))
    return verdict === "supported" || verdict === "uncheckable";
  if (isNamed || (statement.kind === "outcome" && verdict !== "uncheckable")) return false;
  if (statement.kind === "level" && statement.isTarget) return verdict !== "supported";
  // Numbers of no named measure are read as the poverty rate only if they are one.
  const isDated =
    (statement.kind === "level" && statement.year.how === "named" && statement.number.rounding < 0.01) ||
    (statement.kind === "change" && statement.to.how === "named") ||
    statement.kind === "direction";
  return !isDated || verdict === "contradicted" || verdict === "uncheckable";
}

/** What was spoken of last, for the next sentence. */
function afterwards(
  before: Discourse,
  parsed: ParsedSentence,
  statements: readonly Statement[],
  { regions }: Knowledge,
): Discourse {
  const place =
    parsed.places.find(({ aside, codes }) => !aside && codes.length === 1) ??
    parsed.places.find(({ codes }) => codes.length === 1);
  const subject =
    statements.find(({ region }) => region.how === "named" && region.codes.length === 1)?.region.codes[0] ??
    place?.codes[0];
  const district = [subject, ...parsed.places.flatMap(({ codes }) => (codes.length === 1 ? codes : []))].find(
    (code) => code !== undefined && regions.get(code)?.level === "district",
  );
  const measure = parsed.measures.findLast(({ measure }) => measure !== "budget")?.measure;
  const years = parsed.times.flatMap(({ kind, year }) =>
    kind !== "since" && year !== undefined ? [year] : [],
  );
  return {
    region: subject ?? before.region,
    district: district ?? before.district,
    measure: measure ?? before.measure,
    year: years.length === 0 ? before.year : Math.max(...years),
  };
}
