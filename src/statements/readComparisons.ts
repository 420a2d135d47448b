import { numberRole } from "./numberRole.ts";
import { lastBefore, type ParsedSentence } from "./sentence.ts";
import type { ComparisonStatement, Manner, Statement } from "./statement.ts";
import { resolved, type Surroundings, subject } from "./subject.ts";
import { open, yearOf } from "./when.ts";
import { hasWords, mentions } from "./wordPattern.ts";

/** What a sentence says of one region against another: "lebih rendah daripada Jawa Tengah", "below the national rate". */
export function readComparisons(
  sentence: ParsedSentence,
  manner: Manner,
  surroundings: Surroundings,
): Statement[] {
  const { text, words, places } = sentence;
  // "hanya empat daerah yang lebih rendah": how many, not whether.
  if (
    hasWords(text, words.group) ||
    sentence.numbers.some(
      ({ unit, among }) => unit === "districts" && among === undefined && !hasWords(text, words.rank),
    )
  )
    return [];
  const middle =
    "(?:[\\s,(]|(?:dari|angka|rata-rata|capaian|tingkat|level|laju|persentase|kemiskinan|penduduk|miskin|the|average|rate|figure|of|for|in|that|di|pada|provinsi|milik|pace|poverty|dengan|with|to|than|those|mean|ketimbang|daripada|dibanding|dibandingkan|penurunan|kota|kabupaten|tetangga|sedikit|jauh|both)(?![\\p{L}]))*";
  // "lebih rendah 3,34 poin persen dari Jawa Tengah": the distance may stand between the words.
  const gaps = sentence.numbers.filter((number) => numberRole(sentence, number).role === "gap");
  const plain = gaps.reduce(
    (rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end),
    text,
  );
  return places.flatMap((place, i): Statement[] => {
    if (place.aside) return [];
    const turned = turnedRound(sentence, place, manner, surroundings);
    if (turned !== undefined) return [turned];
    const before = plain.slice(Math.max(0, place.start - 90), place.start);
    // "di bawah Jawa Tengah dan nasional": the second place shares the words of the first.
    const partner = places[i - 1];
    const joined =
      partner !== undefined &&
      /^\s*(?:\([^)]*\)\s*)?(?:,\s*)?(?:dan|maupun|and|serta|or|nor|juga|also|as well as)\s+(?:angka|rata-rata|the|tingkat|di bawah|di atas|below|above)?\s*(?:rata-rata|average of|rate of)?\s*$/iu.test(
        text.slice(partner.end, place.start),
      )
        ? plain.slice(Math.max(0, partner.start - 90), partner.start)
        : undefined;
    for (const [relation, source] of [
      ["lower", words.lower],
      ["higher", words.higher],
      ["faster", words.faster],
      ["slower", words.slower],
    ] as const) {
      const pattern = new RegExp(`(?<![\\p{L}])(?:${source})${middle}$`.replaceAll(" ", "\\s+"), "iu");
      const match = pattern.exec(before) ?? (joined === undefined ? null : pattern.exec(joined));
      if (match === null) continue;
      const start = Math.max(
        0,
        (pattern.test(before) ? place.start - before.length : (partner?.start ?? 0) - (joined?.length ?? 0)) +
          match.index,
      );
      const near =
        sentence.measures.findLast(({ end, measure }) => end <= place.start && measure !== "budget") ??
        sentence.measures.find(({ measure }) => measure !== "budget");
      const measure = near?.measure ?? surroundings.discourse.measure;
      if (measure === undefined || measure === "budget") return [];
      const of = subject(
        { ...sentence, places: ownPlaces(places, place, start) },
        start,
        start,
        surroundings,
      );
      const number = gaps.findLast((each) => each.end <= place.start && each.end >= start - 12);
      const span = sentence.times.find(({ kind }) => kind === "span");
      const named = sentence.times.filter(({ year, kind }) => year !== undefined && kind === "year");
      const time = lastBefore(named, place.end) ?? named[0];
      const found: ComparisonStatement = {
        sentence: text,
        kind: "comparison",
        indicator: measure === "poverty" || measure === "extreme" ? "headcount_ratio" : measure,
        region: of,
        span: { start, end: place.end, text: text.slice(start, place.end) },
        manner,
        relation,
        other: resolved(place, sentence, surroundings),
        year:
          time === undefined && span !== undefined
            ? { year: span.year, how: "named", month: span.month }
            : time === undefined
              ? open(surroundings.discourse)
              : yearOf(time, sentence, surroundings.discourse),
        negated: hasWords(text.slice(Math.max(0, start - 15), start), words.not),
        number,
        from: span?.from,
      };
      return [found];
    }
    return [];
  });
}

/** The places that may be compared: those before the words, else, where these open the sentence, those after. */
function ownPlaces(places: ParsedSentence["places"], other: ParsedSentence["places"][number], start: number) {
  const before = places.filter((each) => each !== other && each.end <= start);
  return before.length > 0
    ? before
    : places
        .filter((each) => each !== other && each.start >= other.end)
        .map((each) => ({ ...each, aside: false }));
}

/** "Dibandingkan Kabupaten Pekalongan, kemiskinan Kota Pekalongan lebih rendah": what is compared with comes first. */
function turnedRound(
  sentence: ParsedSentence,
  place: ParsedSentence["places"][number],
  manner: Manner,
  surroundings: Surroundings,
): ComparisonStatement | undefined {
  const { text, words, places, times } = sentence;
  const before = text.slice(0, place.start);
  if (
    !new RegExp(
      `(?<![\\p{L}])(?:${words.comparedWith.replace("|from", "").replace("|than", "")})\\s+(?:dengan\\s+|the\\s+)?$`.replaceAll(
        " ",
        "\\s+",
      ),
      "iu",
    ).test(before)
  )
    return undefined;
  const relations = (["lower", "higher", "faster", "slower"] as const).flatMap((relation) =>
    mentions(text, words[relation]).map((mention) => ({ relation, mention })),
  );
  const found = relations.find(
    ({ mention }) =>
      mention.start > place.end &&
      !places.some(({ start }) => start >= mention.end && start - mention.end < 30),
  );
  const own =
    found === undefined
      ? undefined
      : places.findLast(
          (each) => each !== place && each.start > place.end && each.end <= found.mention.start,
        );
  if (found === undefined || own === undefined) return undefined;
  // A number right before or after tells a distance or a level, not a bare comparison.
  if (
    sentence.numbers.some(
      ({ start, end }) =>
        (end <= found.mention.start && found.mention.start - end < 3) ||
        (start >= found.mention.end && start - found.mention.end < 3),
    )
  )
    return undefined;
  const near = sentence.measures.find(({ measure }) => measure !== "budget");
  const measure = near?.measure ?? surroundings.discourse.measure;
  if (measure === undefined || measure === "budget") return undefined;
  const time = times.find(({ year, kind }) => year !== undefined && kind === "year");
  return {
    sentence: text,
    kind: "comparison",
    indicator: measure === "poverty" || measure === "extreme" ? "headcount_ratio" : measure,
    region: resolved(own, sentence, surroundings),
    span: found.mention,
    manner,
    relation: found.relation,
    other: resolved(place, sentence, surroundings),
    year: time === undefined ? open(surroundings.discourse) : yearOf(time, sentence, surroundings.discourse),
    negated: hasWords(text.slice(Math.max(0, found.mention.start - 15), found.mention.start), words.not),
    number: undefined,
    from: undefined,
  };
}
