import type { ParsedSentence } from "./sentence.ts";
import type { Manner, Statement } from "./statement.ts";
import { type Surroundings, subject } from "./subject.ts";
import { open, yearOf } from "./when.ts";
import { mentions } from "./wordPattern.ts";

/** "Target 2025 tercapai", "missed its target": whether a target was met. */
export function readOutcomes(
  sentence: ParsedSentence,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const { text, words } = sentence;
  const target = mentions(text, words.target)[0];
  if (target === undefined) return [];
  const missed = mentions(text, words.missed)[0];
  const met = mentions(text, words.met)[0];
  const word = missed ?? met;
  if (word === undefined || Math.abs(word.start - target.start) > 90) return [];
  if (
    /(?:akan|untuk|agar|supaya|dapat|bisa|will|to|can|could|may|if|bila|jika)\s*$/iu.test(
      text.slice(Math.max(0, word.start - 10), word.start),
    )
  )
    return [];
  const negated = new RegExp(`(?:${words.not})(?:\\s+\\p{L}+)?\\s*$`, "iu").test(
    text.slice(Math.max(0, word.start - 20), word.start),
  );
  const near = sentence.measures.find(({ measure }) => measure !== "budget");
  const measure = near?.measure ?? surroundings.discourse.measure ?? "headcount_ratio";
  const named = sentence.times.filter(({ year, kind }) => year !== undefined && kind === "year");
  const plan = Number(/\b(?:RKP|RKPD|APBN|APBD|RAPBN)\s+(\d{4})(?!\s?[-–]\s?\d)/u.exec(text)?.[1]);
  const time = named.find(({ start }) => start >= target.start) ?? named[0];
  return [
    {
      sentence: text,
      kind: "outcome",
      indicator: measure === "poverty" || measure === "extreme" ? "headcount_ratio" : measure,
      region: subject(sentence, word.start, word.end, surroundings),
      span: {
        start: Math.min(word.start, target.start),
        end: Math.max(word.end, target.end),
        text: text.slice(Math.min(word.start, target.start), Math.max(word.end, target.end)),
      },
      manner,
      met: (missed === undefined) !== negated,
      year:
        time === undefined
          ? Number.isNaN(plan)
            ? open(surroundings.discourse)
            : { year: plan, how: "named", month: undefined }
          : yearOf(time, sentence, surroundings.discourse),
    },
  ];
}
