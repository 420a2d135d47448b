import type { StatedNumber } from "./numbers.ts";
import { type DirectionMention, joining, lastBefore, type ParsedSentence } from "./sentence.ts";
import { wordPattern } from "./wordPattern.ts";

export type Role = "level" | "base" | "reached" | "change" | "gap" | "rank" | "breadth" | "ignored";

export interface NumberRole {
  readonly role: Role;
  /** The word of direction that goes with it. */
  readonly direction: DirectionMention | undefined;
  /** "lower" or "higher" where the number tells how far apart two things are. */
  readonly relation: "lower" | "higher" | undefined;
}

/** What a number in a sentence is: a level, the level moved from or to, a change, a distance, a rank, a count of districts. */
export function numberRole(sentence: ParsedSentence, number: StatedNumber): NumberRole {
  const before = lastBefore(sentence.numbers, number.start);
  const between =
    before === undefined ? "" : sentence.text.slice(before.end, number.start).replace(/^,-/, "");
  // "naik 5,11 persen atau Rp24.586": the same change in another unit.
  if (
    before !== undefined &&
    before.unit !== number.unit &&
    /^\s*[,(]?\s*(?:atau|or|setara(?: dengan)?|yakni|yaitu|equivalent to|equal to|i\.e\.)?\s*(?:sebesar|sebanyak|sekitar|about|around|by)?\s*$/iu.test(
      between,
    ) &&
    /atau|or|setara|yakni|yaitu|equi|equal|i\.e|\(/iu.test(between)
  ) {
    const same = ownRole(sentence, before);
    if (same.role === "change") return same;
  }
  return ownRole(sentence, number);
}

function ownRole(sentence: ParsedSentence, number: StatedNumber): NumberRole {
  const { text, words, numbers } = sentence;
  const plain = (role: Role, direction?: DirectionMention): NumberRole => ({
    role,
    direction,
    relation: undefined,
  });
  if (number.unit === "ordinal") return plain("rank");
  if (number.unit === "districts") return plain("breadth");
  const previous = lastBefore(numbers, number.start);
  const next = numbers.find(({ start }) => start >= number.end);
  const start = Math.max(previous?.end ?? 0, text.lastIndexOf(";", number.start) + 1);
  const tail = joining(sentence, start, number.start);
  const head = joining(sentence, number.end, Math.min(next?.start ?? text.length, number.end + 60));
  const hedged = `(?:(?:${words.about}|${words.moreThan}|${words.lessThan}|${words.nearly}|sebesar|yakni|yaitu|only|just|hanya|angka|posisi|level|the|a|an|rate of|tipis|kembali|masih|still|lagi|yang|:|,|tercatat|sebanyak|sejumlah)\\s*)*`;
  const endsWith = (source: string) =>
    new RegExp(`(?<![\\p{L}])(?:${source.replaceAll(" ", "\\s+")})[\\s(]*${hedged}[\\s(]*$`, "iu").test(tail);
  const isHedged = /(?<![\p{L}])(?:kurang|lebih|lower|less|more)\s+(?:dari|than)[\s(]*(?:Rp\s*)?$/iu.test(
    tail,
  );
  // "dari Kabupaten Pekalongan yang 8,05 persen": a place, not a level, is what is meant.
  const place = lastBefore(sentence.places, number.start);
  const isOfPlace =
    place !== undefined &&
    place.start >= start &&
    new RegExp(`(?:${words.from})\\s+(?:\\p{L}+\\s+){0,2}$`, "iu").test(text.slice(start, place.start));
  const turn = lastBefore(
    sentence.directions.filter((each) => each.start >= start),
    number.start,
  );

  const after = relationAfter(head, words);
  if (
    number.unit === "points" ||
    number.unit === "percent" ||
    number.unit === "persons" ||
    number.unit === "rupiah" ||
    number.unit === "none"
  ) {
    if (after !== undefined && !/^\s*[,;]/.test(head)) {
      const isChange =
        new RegExp(`^[^,;]*?(?:${words.previousYear})`, "iu").test(text.slice(number.end, number.end + 80)) ||
        yearFollows(sentence, number, after.end);
      return isChange
        ? {
            role: "change",
            direction: { ...number, direction: after.relation === "lower" ? "falling" : "rising" },
            relation: undefined,
          }
        : { role: "gap", direction: undefined, relation: after.relation };
    }
  }
  if (
    number.unit === "points" ||
    number.unit === "percent" ||
    number.unit === "persons" ||
    number.unit === "rupiah"
  ) {
    const stands =
      /(?:lebih|terpaut)\s+(rendah|kecil|sedikit|tinggi|besar|banyak)\s*(?:sekitar|sebesar|hanya|tipis)?\s*$/iu.exec(
        tail,
      );
    if (stands !== null && /^\s*(?:dari|daripada|dibanding|dibandingkan|ketimbang)/iu.test(head)) {
      const relation = /rendah|kecil|sedikit/iu.test(stands[1] ?? "") ? "lower" : "higher";
      return yearFollows(sentence, number, 15)
        ? {
            role: "change",
            direction: { ...number, direction: relation === "lower" ? "falling" : "rising" },
            relation: undefined,
          }
        : { role: "gap", direction: undefined, relation };
    }
  }
  const noun = new RegExp(
    `^\\s*-?\\s*(?:(?:sharp|small|modest|slight|large|steep|year-on-year|annual|yearly|tahunan|bersih|net)\\s+)*(${words.fall}|${words.rise})(?![\\p{L}])`,
    "iu",
  ).exec(head);
  if (
    noun !== null &&
    sentence.language === "en" &&
    !/^(?:up|down)$/i.test(noun[1] ?? "") &&
    !/ed$|fell|rose|grew/i.test(noun[1] ?? "")
  ) {
    const falls = wordPattern(words.fall).test(noun[1] ?? "");
    return plain("change", { ...number, direction: falls ? "falling" : "rising" });
  }
  if (turn !== undefined) {
    const between = joining(sentence, turn.end, number.start);
    if (endsWith(words.toward)) return plain("reached", turn);
    if (!isHedged && !isOfPlace && endsWith(words.from)) return plain("base", turn);
    if (turn.direction !== "unchanged" && isBridge(between, words.changeBridge)) return plain("change", turn);
  }
  if (endsWith(words.toward) && lastBefore(sentence.directions, number.start) !== undefined) {
    return plain("reached", lastBefore(sentence.directions, number.start));
  }
  if (!isHedged && !isOfPlace && endsWith(words.from)) {
    return plain(
      sentence.directions.length > 0 || endsWith("dari|from") ? "base" : "level",
      sentence.directions[0],
    );
  }
  if (number.unit === "points")
    return plain(sentence.directions.length === 0 && sentence.measures.length > 0 ? "level" : "change");
  return plain("level");
}

/** Whether only words that may stand between a direction and its number lie between them. */
function isBridge(between: string, bridge: string): boolean {
  const rest = between.replace(wordPattern(bridge), " ").replace(/[\s,()\-–:"“”'’]/g, "");
  return rest === "";
}

function relationAfter(
  head: string,
  words: ParsedSentence["words"],
): { relation: "lower" | "higher"; end: number } | undefined {
  for (const [relation, source] of [
    ["lower", words.lower],
    ["higher", words.higher],
  ] as const) {
    const match = new RegExp(
      `^\\s*(?:people|orang|jiwa|,)?\\s*(?:${source.replaceAll(" ", "\\s+")})(?![\\p{L}])`,
      "iu",
    ).exec(head);
    if (match !== null) return { relation, end: match[0].length };
  }
  return undefined;
}

/** Whether the comparison after a number is with another time rather than with another place. */
function yearFollows(
  { times, places, numbers }: ParsedSentence,
  number: StatedNumber,
  length: number,
): boolean {
  const from = number.end + length;
  const limit = numbers.find(({ start }) => start >= number.end)?.start ?? Number.POSITIVE_INFINITY;
  const time = times.find(({ start }) => start >= number.end && start < Math.min(limit, from + 45));
  const place = places.find(({ start }) => start >= number.end && start < Math.min(limit, from + 45));
  return time !== undefined && (place === undefined || time.start < place.start);
}
