import type { ParsedSentence } from "./sentence.ts";
import type { Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { yearOfLevel } from "./when.ts";

/** A level against the mean of its own years: "sedikit lebih tinggi daripada rata-rata lima tahun". */
export function readMeans(sentence: ParsedSentence, manner: Manner, surroundings: Surroundings): Statement[] {
  const { text, words, numbers, times } = sentence;
  return (["lower", "higher"] as const).flatMap((relation): Statement[] => {
    const pattern = new RegExp(
      `(?<![\\p{L}])(?:${words[relation]})\\s+(?:dari|daripada|than|ketimbang|the|its|dibanding|dibandingkan|dengan|nilai|\\s)*(?:${words.mean})(?:nya)?\\s*(?:of|for|dari|the|over|selama|dalam|in|its|periode|past|last|previous|\\s)*(?:(\\d{1,2}|\\p{L}+)[\\s-]+(?:tahun|years?))?`.replaceAll(
        " ",
        "\\s+",
      ),
      "iu",
    );
    const match = pattern.exec(text);
    if (match === null) return [];
    const end = match.index + match[0].length;
    const span = times.find(
      ({ kind, start }) => (kind === "span" || kind === "since") && start >= match.index && start - end < 15,
    );
    const word = match[1]?.toLowerCase();
    const spelled = word === undefined ? -1 : words.digits.indexOf(word);
    const count = word !== undefined && /^\d+$/.test(word) ? Number(word) : spelled > 0 ? spelled : undefined;
    if (span === undefined && count === undefined) return [];
    const near =
      sentence.measures.findLast(({ end: to, measure }) => to <= match.index && measure !== "budget") ??
      sentence.measures.find(({ measure }) => measure !== "budget");
    const measure = near?.measure ?? surroundings.discourse.measure;
    if (measure === undefined || measure === "budget") return [];
    const number = numbers.findLast((each) => each.end <= match.index);
    return [
      {
        kind: "mean",
        sentence: text,
        indicator: measure === "poverty" ? "headcount_ratio" : measure,
        region: subject(sentence, match.index, end, surroundings),
        span: { start: match.index, end, text: match[0] },
        manner,
        relation,
        first: span?.kind === "span" ? span.from : span?.year,
        last: span?.kind === "span" ? span.year : undefined,
        count,
        year:
          number === undefined
            ? {
                year: surroundings.discourse.year,
                how: surroundings.discourse.year === undefined ? "newest" : "carried",
                month: undefined,
              }
            : yearOfLevel(sentence, number, surroundings.discourse),
      },
    ];
  });
}
