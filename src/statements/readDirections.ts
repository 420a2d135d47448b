import { type DirectionMention, joining, type ParsedSentence } from "./sentence.ts";
import type { Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { isReference, open, yearsOfChange } from "./when.ts";
import { hasWords, mentions } from "./wordPattern.ts";

/** Nouns and transitive verbs of change: they state a direction only of the measure that follows them. */
const OF_WHAT =
  /^(?:penurunan|pengurangan|kenaikan|peningkatan|penambahan|pertambahan|menurunkan|perbaikan|menurunnya|turunnya|naiknya|meningkatnya|berkurangnya|bertambahnya|reduction|growth|improvement)(?:nya)?$/iu;

/** Directions said without a number: "kemiskinan turun pada 2025", "terus turun sejak 2021". */
export function readDirections(
  sentence: ParsedSentence,
  manner: Manner,
  surroundings: Surroundings,
  known: readonly Statement[],
): Statement[] {
  const { text, words, directions, measures } = sentence;
  const spoken = new Set<DirectionMention>();
  // Directions that lead to a number are judged with it.
  for (const statement of known) {
    const turn = directions.findLast(({ end }) => end <= statement.span.start);
    const carries =
      statement.kind === "change" ||
      (statement.kind === "level" && (statement.direction !== undefined || statement.isBase));
    if (turn !== undefined && carries) spoken.add(turn);
    for (const each of directions)
      if (each.start < statement.span.end && each.end > statement.span.start) spoken.add(each);
    if (statement.kind === "change") {
      const after = directions.find(
        ({ start }) => start >= statement.span.end && start - statement.span.end < 4,
      );
      if (after !== undefined && /^\s?-?\s?$/.test(text.slice(statement.span.end, after.start)))
        spoken.add(after);
    }
    if (
      statement.kind === "comparison" &&
      (statement.relation === "faster" || statement.relation === "slower")
    ) {
      for (const each of directions) if (Math.abs(each.start - statement.span.start) < 110) spoken.add(each);
    }
    if (statement.kind === "breadth")
      for (const each of directions) if (Math.abs(each.start - statement.span.end) < 40) spoken.add(each);
  }
  return [
    ...againstBefore(sentence, manner, surroundings),
    ...directions.flatMap((turn): Statement[] => {
      if (spoken.has(turn)) return [];
      const lead = text.slice(Math.max(0, turn.start - 35), turn.start);
      if (
        new RegExp(`(?<![\\p{L}])(?:${words.intent})(?:\\s+(?:\\p{L}+\\s+){0,2})?$`, "iu").test(
          lead.replace(/(?:failed|fails|failing) to/giu, "not"),
        )
      )
        return [];
      const before = measures.findLast(
        ({ end, start }) =>
          end <= turn.start && turn.start - end < 60 && !/[;]/.test(text.slice(start, turn.start)),
      );
      const after = measures.find(({ start }) => start >= turn.end && start - turn.end < 30);
      const isNoun = OF_WHAT.test(turn.text);
      const near =
        isNoun &&
        after !== undefined &&
        joining(sentence, turn.end, after.start).replace(/[\s,]|di|in|of|the|angka|tren|dalam/giu, "") === ""
          ? after
          : isNoun
            ? undefined
            : (before ?? after);
      const measure =
        near?.measure ??
        (measures.length === 0 && /tren|trend/iu.test(lead)
          ? (surroundings.discourse.measure ?? "headcount_ratio")
          : undefined);
      if (measure === undefined || measure === "budget" || measure === "population") return [];
      if (
        /^(?:tetap|flat|up|down|lost|shed|added|tumbuh)$/iu.test(turn.text) &&
        turn.direction === "unchanged"
      )
        return [];
      const years = yearsOfChange(sentence, turn, undefined, surroundings.discourse);
      const worse = /memburuk|worsen/iu.test(turn.text);
      return [
        {
          sentence: text,
          kind: "direction",
          isPart: false,
          indicator:
            measure === "poverty"
              ? "headcount_ratio"
              : measure === "extreme"
                ? "extreme_poverty_ratio"
                : measure,
          region: subject(sentence, turn.start, turn.end, surroundings),
          span: turn,
          manner,
          direction: worse ? "rising" : turn.direction,
          negated: new RegExp(`(?<![\\p{L}])(?:${words.not})(?:\\s+(?:\\p{L}+\\s+)?)?$`, "iu").test(lead),
          ...years,
          every: hasWords(text, words.everyYear),
        },
      ];
    }),
  ];
}

/** "lebih rendah daripada tahun sebelumnya", "lower in March 2025 than in March 2024": a direction in other words. */
function againstBefore(sentence: ParsedSentence, manner: Manner, surroundings: Surroundings): Statement[] {
  const { text, words, times, places, measures, numbers } = sentence;
  return (["lower", "higher"] as const).flatMap((relation): Statement[] =>
    mentions(text, words[relation]).flatMap((mention): Statement[] => {
      if (
        numbers.some(
          (number) =>
            Math.abs(number.end - mention.start) < 3 ||
            (number.start >= mention.end && number.start - mention.end < 12),
        )
      )
        return [];
      const time = times.find(
        (each) =>
          each.start >= mention.end &&
          each.start - mention.end < 60 &&
          (each.kind === "previous" ||
            isReference(each, sentence) ||
            /(?:than|dari|daripada)\s+(?:in|at|pada|tahun|\p{Lu}\p{Ll}+|\s)*$/iu.test(
              text.slice(0, each.start),
            )),
      );
      if (
        time === undefined ||
        places.some(({ start, end }) => start >= mention.end && end <= time.start) ||
        hasWords(text.slice(mention.end, time.start), words.mean)
      )
        return [];
      const near = measures.findLast(({ end, measure }) => end <= mention.start && measure !== "budget");
      const measure = near?.measure ?? surroundings.discourse.measure;
      if (measure === undefined || measure === "budget") return [];
      const from = time.kind === "previous" ? undefined : time.year;
      const main = times.find(
        (each) =>
          each !== time &&
          each.kind === "year" &&
          each.year !== undefined &&
          (from === undefined || each.year > from),
      );
      const to =
        main?.year === undefined
          ? open(surroundings.discourse)
          : { year: main.year, how: "named" as const, month: main.month };
      return [
        {
          kind: "direction",
          isPart: false,
          sentence: text,
          indicator: measure === "poverty" ? "headcount_ratio" : measure,
          region: subject(sentence, mention.start, mention.end, surroundings),
          span: mention,
          manner,
          direction: relation === "lower" ? "falling" : "rising",
          negated: new RegExp(`(?<![\\p{L}])(?:${words.not})\\s+$`, "iu").test(text.slice(0, mention.start)),
          from,
          to:
            from !== undefined && to.year !== undefined && to.year <= from
              ? { year: undefined, how: "newest", month: undefined }
              : to,
          every: false,
        },
      ];
    }),
  );
}
