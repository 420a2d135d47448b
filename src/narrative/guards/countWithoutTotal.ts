import { objection, sentenceBySentence } from "./guard.ts";
import type { Passage } from "./passage.ts";
import { printedValues } from "./printedValues.ts";

/** So many areas, of how many: a count of districts stands beside their total, or is checked to be all of them. */
export const countWithoutTotal = sentenceBySentence((sentence, { edition }, { isCell }) =>
  printedValues(sentence, ["count"])
    .filter(({ finding }) => !isCell && finding.unit === "districts")
    .flatMap(({ id, start, end }) => {
      const totals = [`${id}.of`, `${id}.total`, id.replace(/\.[^.]+$/, ".total")].filter(
        (each) => each !== id && edition.findings.has(each),
      );
      const [total] = totals;
      if (total === undefined || isComplete(sentence, id, totals)) return [];
      return [
        objection(
          "count_without_total",
          sentence,
          start,
          {
            found: sentence.text.slice(start, end),
            finding: id,
            says: edition.findings.get(total)?.value ?? "",
          },
          "warning",
        ),
      ];
    }),
);

function isComplete({ values, claims }: Passage, id: string, totals: readonly string[]): boolean {
  return (
    values.some((each) => totals.includes(each.id)) ||
    claims.some(({ findings }) => findings.some((each) => each.id === id && each.note === "all"))
  );
}
