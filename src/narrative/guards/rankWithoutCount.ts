import { objection, sentenceBySentence } from "./guard.ts";
import { printedValues } from "./printedValues.ts";

/** A rank says of how many it is: printed with its side, or as a number beside the number of areas. */
export const rankWithoutCount = sentenceBySentence((sentence, { edition }) =>
  printedValues(sentence, ["rank"])
    .filter(({ id, format }) =>
      format === "quantity"
        ? edition.findings.get(`${id}.of`)?.value == null
        : !sentence.values.some((each) => each.id === `${id}.of`),
    )
    .map(({ id, start, end }) =>
      objection("rank_without_count", sentence, start, {
        found: sentence.text.slice(start, end),
        finding: id,
      }),
    ),
);
