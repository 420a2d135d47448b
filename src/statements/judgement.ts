import { statements as en } from "../locales/en/statements.ts";
import { statements as id } from "../locales/id/statements.ts";
import type { StatementWords } from "../locales/statementWords.ts";
import type { ClaimVerdict } from "../model/claim.ts";
import type { RowReference } from "../model/observation.ts";
import type { RegionCode } from "../model/region.ts";
import type { Words } from "../model/words.ts";

/** A statement judged under one reading. */
export interface Judgement {
  readonly verdict: ClaimVerdict;
  readonly region: RegionCode | null;
  readonly year: number | null;
  readonly stated: number | null;
  readonly expected: number | null;
  readonly reading: Words;
  readonly reason: Words;
  readonly rows: readonly RowReference[];
  readonly correction: Words | null;
}

/** The same sentence in every language. */
export function worded(sentence: (words: StatementWords) => string): Words {
  return { id: sentence(id), en: sentence(en) };
}

/** Sentences one after the other; empty ones are left out. */
export function joined(parts: readonly (Words | undefined)[]): Words {
  const some = parts.filter((part) => part !== undefined);
  return { id: some.map((part) => part.id).join(" "), en: some.map((part) => part.en).join(" ") };
}

/** Several readings that would be judged differently: nothing is guessed. */
export function ambiguous(readings: readonly Judgement[]): Judgement {
  const [first] = readings;
  if (first === undefined) throw new RangeError("an ambiguity has at least one reading");
  const each = (language: "id" | "en") =>
    readings.map(({ reading, reason }) => `${reading[language]} (${reason[language].replace(/\.$/, "")})`);
  return {
    ...first,
    verdict: "uncheckable",
    region: readings.every(({ region }) => region === first.region) ? first.region : null,
    year: readings.every(({ year }) => year === first.year) ? first.year : null,
    expected: null,
    reading: worded((words) =>
      words.readings(readings.map(({ reading }) => (words === id ? reading.id : reading.en))),
    ),
    reason: { id: id.ambiguous(each("id")), en: en.ambiguous(each("en")) },
    rows: readings.flatMap(({ rows }) => rows),
    correction: null,
  };
}
