import type { UncheckableReason } from "../locales/statementWords.ts";
import type { Knowledge } from "../model/knowledge.ts";
import type { RegionCode } from "../model/region.ts";
import { nameOf, newestYear } from "./figures.ts";
import { type Judgement, worded } from "./judgement.ts";
import type { Statement } from "./statement.ts";

/** Nothing that a statement could be compared with, and why. */
export function nothingKnown(
  statement: Statement,
  knowledge: Knowledge,
  region: RegionCode | undefined,
  reason: UncheckableReason,
  year?: number | undefined,
): Judgement {
  const code = region ?? statement.region.codes[0];
  const newest = code === undefined ? undefined : newestYear(knowledge, code, statement.indicator);
  const at = year ?? newest;
  const name =
    code === undefined || at === undefined
      ? undefined
      : nameOf(knowledge, statement.indicator, code, at, undefined);
  const text = statement.span.text.trim();
  return {
    verdict: "uncheckable",
    region: code ?? null,
    year: year ?? null,
    stated: "number" in statement && statement.number !== undefined ? statement.number.value : null,
    expected: null,
    reading: worded((words) =>
      name === undefined || statement.kind === "nothing"
        ? words.readsNothing(statement.indicator)
        : words.readsLevel(name, text),
    ),
    reason: worded((words) => words.uncheckable(reason, name, newest)),
    rows: [],
    correction: null,
  };
}
