import type { MarkdownIt } from "markdown-it";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { type Context, contextOf, spokenBlocks } from "../binding.ts";
import { acrossBreak } from "./acrossBreak.ts";
import { bareNumeral } from "./bareNumeral.ts";
import { barePlaceName } from "./barePlaceName.ts";
import { changeAsLevel } from "./changeAsLevel.ts";
import { countWithoutTotal } from "./countWithoutTotal.ts";
import { differenceWithoutDirection } from "./differenceWithoutDirection.ts";
import { falsePrecision } from "./falsePrecision.ts";
import { fewPoints } from "./fewPoints.ts";
import { forbiddenWord } from "./forbiddenWord.ts";
import { frequencyWanted } from "./frequencyWanted.ts";
import type { Guard, Surroundings } from "./guard.ts";
import { incomeForExpenditure } from "./incomeForExpenditure.ts";
import { lineWithoutUnit } from "./lineWithoutUnit.ts";
import { longSentence } from "./longSentence.ts";
import { meanCalledProvincial } from "./meanCalledProvincial.ts";
import { mixedMonths } from "./mixedMonths.ts";
import { otherArea } from "./otherArea.ts";
import { BOUND, blockOf } from "./passage.ts";
import { peopleAsHouseholds } from "./peopleAsHouseholds.ts";
import { percentForPoints } from "./percentForPoints.ts";
import { pointsForPercent } from "./pointsForPercent.ts";
import { rankWithoutCount } from "./rankWithoutCount.ts";
import { rateAndCount } from "./rateAndCount.ts";
import { registerBesideSurvey } from "./registerBesideSurvey.ts";
import { releaseMonth } from "./releaseMonth.ts";
import { repeatedUnit } from "./repeatedUnit.ts";
import { scenarioAsForecast } from "./scenarioAsForecast.ts";
import { sentenceSpans } from "./sentenceSpans.ts";
import { staleWord } from "./staleWord.ts";
import { sumOfRates } from "./sumOfRates.ts";
import { targetOfSeveral } from "./targetOfSeveral.ts";
import { technicalWord } from "./technicalWord.ts";
import { titleLength } from "./titleLength.ts";
import { typedRegulation } from "./typedRegulation.ts";
import { typography } from "./typography.ts";
import { uncheckedWord } from "./uncheckedWord.ts";
import { unlabelledProjection } from "./unlabelledProjection.ts";
import { wordContradictsClaim } from "./wordContradictsClaim.ts";
import { wrongPeriod } from "./wrongPeriod.ts";

/** What no sentence may hold, in the order it is looked for. */
const GUARDS: readonly Guard[] = [
  bareNumeral,
  typedRegulation,
  uncheckedWord,
  wordContradictsClaim,
  forbiddenWord,
  differenceWithoutDirection,
  percentForPoints,
  pointsForPercent,
  repeatedUnit,
  changeAsLevel,
  falsePrecision,
  mixedMonths,
  wrongPeriod,
  releaseMonth,
  acrossBreak,
  fewPoints,
  staleWord,
  rateAndCount,
  peopleAsHouseholds,
  incomeForExpenditure,
  lineWithoutUnit,
  registerBesideSurvey,
  otherArea,
  barePlaceName,
  rankWithoutCount,
  countWithoutTotal,
  meanCalledProvincial,
  sumOfRates,
  scenarioAsForecast,
  unlabelledProjection,
  targetOfSeveral,
  typography,
];

/** What no sentence of a text may hold that asks to be plain. */
const PLAIN_GUARDS: readonly Guard[] = [longSentence, frequencyWanted, technicalWord];

/** Names of indices and of a register: the digit is part of the name. */
const NAMES = ["P0", "P1", "P2", "P3KE"];

/**
 * Looks at every block of a text with every guard. Words are read as a reader sees them, across emphasis and
 * line breaks; what a guard objects to is told with file and line.
 */
export function guards(surroundings: Surroundings): (markdown: MarkdownIt) => void {
  const { edition, locale, isPlain = false } = surroundings;
  const every = isPlain ? [...GUARDS, ...PLAIN_GUARDS] : GUARDS;
  return (markdown) => {
    markdown.core.ruler.after("inline", "guards", (state) => {
      const context = contextOf(state.env);
      for (const { children, line, isCell } of spokenBlocks(state.tokens)) {
        const block = blockOf(
          children,
          isCell,
          edition.findings,
          (text) => withoutAllowed(context, text),
          (text) => sentenceSpans(text, locale.guards.abbreviations),
        );
        for (const guard of context.part === "head" ? [...every, titleLength] : every) {
          for (const { code, severity, place, parameters } of guard(block, surroundings)) {
            const row = { file: context.file, line: context.firstLine + line + block.lineAt(place) };
            const fault = { severity, code, row, parameters };
            if (!isToldAlready(context, fault)) context.faults.push(fault);
          }
        }
      }
    });
  };
}

/** Whether a claim that its findings refuse was told of; what its words say besides is no news. */
function isToldAlready({ faults }: Context, { code, row }: Diagnostic): boolean {
  return (
    code === "word_contradicts_claim" &&
    faults.some((each) => each.code === "unsupported_claim" && each.row.line === row.line)
  );
}

/** `text` with what may stand unbound masked; every other character keeps its place. */
function withoutAllowed(context: Context, text: string): string {
  let rest = text;
  for (const allowed of [...context.allowed, ...NAMES]) {
    const flat = rest.replaceAll("\n", " ");
    for (let at = flat.indexOf(allowed); at !== -1; at = flat.indexOf(allowed, at + allowed.length)) {
      context.used.add(allowed);
      const blank = rest.slice(at, at + allowed.length).replace(/[^\n]/g, BOUND);
      rest = rest.slice(0, at) + blank + rest.slice(at + allowed.length);
    }
  }
  return rest;
}
