import { MARCH, SEPTEMBER } from "../model/month.ts";
import type { ParsedSentence } from "./sentence.ts";
import type { Manner } from "./statement.ts";
import { hasWords, mentions } from "./wordPattern.ts";

/** What is said around the numbers of a sentence that can make right numbers wrong. */
export function manner({ text, words }: ParsedSentence): Manner {
  const first = (source: string) => mentions(text, source)[0]?.text;
  return {
    cause: hasWords(text, words.cause),
    strength: first(words.strength),
    newest: hasWords(text, words.newest),
    forecast: hasWords(text, words.forecast),
    register: first(words.register),
    income: hasWords(text, words.income),
    households: hasWords(text, words.households),
    wrongPeriod: hasWords(text, words.perMonth) ? undefined : first(words.wrongPeriod),
    wrongBearer: first(words.wrongBearer),
    belowDistrict: hasWords(text, words.belowDistrict),
    mixedMonths: [MARCH, SEPTEMBER].every((round) => hasWords(text, words.months[round - 1] ?? "")),
    subgroup: hasWords(text, words.subgroup),
    factor: hasWords(text, words.factor),
    collective: hasWords(text, words.collective),
    denied: hasWords(text, words.denial),
    sole: hasWords(text, words.sole),
    official: hasWords(text, "BPS|Badan Pusat Statistik|Statistics Indonesia|statistics office"),
  };
}
