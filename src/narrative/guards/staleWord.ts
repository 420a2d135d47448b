import type { Edition } from "../../model/edition.ts";
import type { Finding } from "../../model/finding.ts";
import { objection, sentenceBySentence } from "./guard.ts";
import { wholeWords } from "./wholeWords.ts";

/**
 * "Newest" and "this year" stand beside the newest figure the edition knows of that indicator and area: the
 * next one in the sentence, or else the one before. Years later such a word is still read.
 */
export const staleWord = sentenceBySentence((sentence, { edition, locale }) => {
  const levels = sentence.values.flatMap(({ finding, start }) =>
    finding?.measure === "level" ? [{ finding, start }] : [],
  );
  return wholeWords(sentence.written, locale.guards.newest).flatMap(({ 0: found, index }) => {
    const meant = levels.find(({ start }) => start > index) ?? levels.findLast(({ start }) => start < index);
    const newest = meant === undefined ? undefined : newestOf(edition, meant.finding);
    if (meant !== undefined && newest !== undefined && timeOf(newest) === timeOf(meant.finding)) return [];
    return [
      objection(
        "stale_word",
        sentence,
        index,
        { found, finding: meant?.finding.id ?? "", says: newest?.id ?? "" },
        "warning",
      ),
    ];
  });
});

function newestOf({ findings }: Edition, { indicator, region }: Finding): Finding | undefined {
  return [...findings.values()]
    .filter((each) => each.measure === "level" && each.indicator === indicator && each.region === region)
    .reduce<Finding | undefined>(
      (best, each) => (best === undefined || timeOf(each) > timeOf(best) ? each : best),
      undefined,
    );
}

function timeOf({ year, month }: Finding): number {
  return 12 * (year ?? 0) + (month ?? 0);
}
