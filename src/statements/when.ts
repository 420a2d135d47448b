import type { StatedNumber } from "./numbers.ts";
import { joining, lastBefore, type ParsedSentence } from "./sentence.ts";
import type { Discourse, StatedYear } from "./statement.ts";
import type { TimeMention } from "./times.ts";
import { hasWords, mentions, wordPattern } from "./wordPattern.ts";

/** The time attached to a number right after it: "6,71 persen pada 2024", "6,71 persen (2024)". */
export function attachedTime(sentence: ParsedSentence, number: StatedNumber): TimeMention | undefined {
  const { times, text, numbers, words } = sentence;
  const next = numbers.find(({ start }) => start >= number.end);
  return times.find((time) => {
    if (time.start < number.end || (next !== undefined && time.start > next.start)) return false;
    const between = joining(sentence, number.end, time.start).replace(/^,-/, "  ");
    if (/[,;)]/.test(between)) return false;
    const rest = between.replace(
      wordPattern(
        `${words.perPerson}|${words.perMonth}|${words.yearAfter}|${words.people}|${words.months.join("|")}|of the population|dari total|the|itu|yang lalu`,
      ),
      " ",
    );
    return (
      rest.replace(/[\s(/]/g, "") === "" &&
      !/[,;)]/.test(text.slice(number.end, time.start).replace(/^,-/, "  "))
    );
  });
}

/** The year a level stands for. */
export function yearOfLevel(
  sentence: ParsedSentence,
  number: StatedNumber,
  discourse: Discourse,
): StatedYear {
  const listed = listedTime(sentence, number);
  if (listed !== undefined) return yearOf(listed, sentence, discourse);
  const attached = attachedTime(sentence, number);
  if (attached !== undefined && !isReference(attached, sentence))
    return yearOf(attached, sentence, discourse);
  const before = sentence.times.filter(({ end, kind }) => end <= number.start && kind !== "since");
  // "dari setahun sebelumnya, menjadi 6,14 persen": the year before belongs to what was compared.
  const near = before.findLast(
    (time) =>
      (time.kind !== "previous" && !isReference(time, sentence)) || isOwnPrevious(sentence, time, number),
  );
  if (near !== undefined) {
    // A year that has a number of its own is not this number's if a later year was named before it.
    const isTaken = sentence.numbers.some(({ start }) => start >= near.end && start < number.start);
    const latest = before
      .filter(({ kind, year }) => kind === "year" && year !== undefined)
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
    const isReached = hasWords(
      sentence.text.slice(Math.max(0, number.start - 20), number.start),
      sentence.words.toward,
    );
    return yearOf(isTaken && isReached && latest !== undefined ? latest : near, sentence, discourse);
  }
  const after = sentence.times.find(
    ({ start, kind, year }) =>
      start >= number.end && kind !== "since" && kind !== "previous" && year !== undefined,
  );
  const only = sentence.times.filter(({ kind, year }) => kind === "year" && year !== undefined);
  if (
    after !== undefined &&
    only.length === 1 &&
    sentence.numbers.filter(
      ({ start, unit }) => start > number.start && unit !== "ordinal" && unit !== "districts",
    ).length === 0
  ) {
    return isReference(after, sentence) ? open(discourse) : yearOf(after, sentence, discourse);
  }
  if (only.length === 1 && only[0] !== undefined && !isReference(only[0], sentence))
    return yearOf(only[0], sentence, discourse);
  return open(discourse);
}

function isOwnPrevious({ text, words }: ParsedSentence, time: TimeMention, number: StatedNumber): boolean {
  const between = text.slice(time.end, number.start);
  return between.length < 40 && !/[,;)]/.test(between) && !hasWords(between, words.toward);
}

/** The year of a level that was moved from: only one that stands at it, or that it is compared with. */
export function yearOfBase(sentence: ParsedSentence, number: StatedNumber): StatedYear {
  const nothing: Discourse = { region: undefined, district: undefined, measure: undefined, year: undefined };
  const listed = listedTime(sentence, number) ?? attachedTime(sentence, number);
  if (listed !== undefined) return yearOf(listed, sentence, nothing);
  const near = lastBefore(sentence.times, number.start);
  if (
    near !== undefined &&
    number.start - near.end < 40 &&
    !sentence.numbers.some(({ start }) => start >= near.end && start < number.start)
  ) {
    const isOwn =
      near.kind === "previous" ||
      isReference(near, sentence) ||
      /^\s*(?:yang|sebesar|dengan|at|when it was|:|,)?\s*(?:sebesar|mencapai|tercatat)?\s*$/iu.test(
        sentence.text.slice(near.end, number.start),
      );
    if (isOwn) return yearOf(near, sentence, nothing);
  }
  // "sejak 2015 turun dari 8,09 menjadi 6,14 persen": it was moved from in the first year.
  const course = sentence.times.find(({ kind }) => kind === "span" || kind === "since");
  const first = course?.kind === "span" ? course.from : course?.year;
  return { year: first, how: first === undefined ? "newest" : "named", month: undefined };
}

/** "2023 dan 2024 masing-masing 6,81 dan 6,71 persen": as many years as numbers, one each in order. */
export function listedTime(
  { times, numbers, text, words }: ParsedSentence,
  number: StatedNumber,
): TimeMention | undefined {
  const years = times.filter(({ kind }) => kind === "year");
  const levels = numbers.filter(({ unit }) => unit !== "ordinal" && unit !== "districts");
  const isRow =
    years.length > 2 &&
    (years.at(-1)?.end ?? 0) <= (levels[0]?.start ?? 0) &&
    years
      .slice(1)
      .every(({ start }, i) => /^[\s,;]*(?:dan|and)?\s*$/iu.test(text.slice(years[i]?.end, start)));
  if (!isRow && !wordPattern(words.respectively).test(text)) return undefined;
  return years.length === levels.length
    ? years[levels.findIndex(({ start }) => start === number.start)]
    : undefined;
}

/** Whether a time is only what something is compared with: "dibandingkan 2023", "sejak 2021". */
export function isReference(time: TimeMention, { text, words }: ParsedSentence): boolean {
  if (time.kind === "since") return true;
  const before = text.slice(Math.max(0, time.start - 40), time.start);
  const small =
    "(?:[\\s,]|(?:dengan|tahun|bulan|pada|posisi|keadaan|kondisi|periode|the|that|of|in|year|angka|with|to|same|month|figure|level|Maret|March|September)(?![\\p{L}]))*";
  return new RegExp(
    `(?<![\\p{L}])(?:${words.comparedWith.replace("|from", "")}|sama|dari)${small}$`.replaceAll(" ", "\\s+"),
    "iu",
  ).test(before);
}

/** A time as a year; "setahun sebelumnya" is one before the year named before it. */
export function yearOf(time: TimeMention, sentence: ParsedSentence, discourse: Discourse): StatedYear {
  const month = time.month ?? monthNear(time, sentence);
  if (time.year !== undefined) return { year: time.year, how: "named", month };
  if (time.kind === "previous") {
    const anchor =
      sentence.times.findLast(
        ({ end, year, kind }) => end <= time.start && year !== undefined && kind !== "since",
      )?.year ??
      discourse.year ??
      sentence.times.find(({ year, kind }) => year !== undefined && kind === "year")?.year;
    return {
      year: anchor === undefined ? undefined : anchor - 1,
      how: anchor === undefined ? "newest" : "named",
      month,
    };
  }
  return {
    year: time.kind === "this" ? discourse.year : discourse.year,
    how: discourse.year === undefined ? "newest" : "carried",
    month,
  };
}

/** "Maret 2023 dan 2024": the month of the first holds for the second. */
function monthNear(time: TimeMention, { times }: ParsedSentence): number | undefined {
  if (time.kind === "previous") return undefined;
  const before = times.filter(({ end, month }) => end <= time.start && month !== undefined).at(-1);
  return before !== undefined && time.start - before.end < 12 ? before.month : undefined;
}

export function open(discourse: Discourse): StatedYear {
  return discourse.year === undefined
    ? { year: undefined, how: "newest", month: undefined }
    : { year: discourse.year, how: "carried", month: undefined };
}

/** The two years a change runs between, as far as the sentence says. */
export function yearsOfChange(
  sentence: ParsedSentence,
  place: { readonly start: number; readonly end: number },
  attached: TimeMention | undefined,
  discourse: Discourse,
): { from: number | undefined; to: StatedYear } {
  const { times, text, words } = sentence;
  const named = times.filter(({ kind, year }) => kind === "year" && year !== undefined);
  const clauseStart = Math.max(text.lastIndexOf(";", place.start), 0);
  const clauseEnd = text.indexOf(";", place.end) === -1 ? text.length : text.indexOf(";", place.end);
  const inClause = named.filter(({ start }) => start >= clauseStart && start < clauseEnd);
  const span = times.find(({ kind, start }) => kind === "span" && start >= clauseStart && start < clauseEnd);
  const since = times.find(
    ({ kind, start }) => kind === "since" && start >= clauseStart && start < clauseEnd,
  );
  const references = inClause.filter((time) => isReference(time, sentence));
  // "terhadap Maret 2024 turun …, sedangkan terhadap Maret 2023 turun …": the one right before, else the first.
  const reference =
    references.findLast(({ end }) => end <= place.start && place.start - end < 25) ?? references[0];
  const others = inClause.filter((time) => !references.includes(time));
  const month = [...inClause].reverse().find(({ month }) => month !== undefined)?.month;
  const previous = mentions(text.slice(clauseStart, clauseEnd), words.previousYear).length > 0;
  const at = (year: number | undefined, how: StatedYear["how"] = "named"): StatedYear =>
    year === undefined ? { ...open(discourse), month } : { year, how, month };
  if (attached?.kind === "span") return { from: attached.from, to: at(attached.year) };
  if (span !== undefined && attached === undefined) return { from: span.from, to: at(span.year) };
  if (since !== undefined) {
    const end = others.find(({ year }) => (year ?? 0) > (since.year ?? 0))?.year;
    return { from: since.year, to: end === undefined ? { year: undefined, how: "newest", month } : at(end) };
  }
  if (reference !== undefined) {
    const later = others.filter(({ year }) => (year ?? 0) > (reference.year ?? 0));
    const to = later.at(-1)?.year ?? (others.length === 0 ? undefined : others.at(-1)?.year);
    if (to !== undefined) return { from: reference.year, to: at(to) };
    const carried = open(discourse);
    return {
      from: reference.year,
      to:
        carried.year !== undefined && carried.year > (reference.year ?? 0)
          ? { ...carried, month }
          : { year: undefined, how: "newest", month },
    };
  }
  if (attached?.year !== undefined && !previous) {
    const earlier = inClause.filter(
      ({ year, end }) => (year ?? 0) < (attached.year ?? 0) && end <= place.start && inClause.length === 2,
    );
    return { from: earlier.at(-1)?.year, to: at(attached.year) };
  }
  const distinct = [...new Set(inClause.map(({ year }) => year ?? 0))].sort((a, b) => a - b);
  if (distinct.length === 2 && !previous) return { from: distinct[0], to: at(distinct[1]) };
  if (distinct.length > 2) {
    const last = lastBefore(inClause, place.start) ?? inClause[0];
    return { from: undefined, to: at(last?.year) };
  }
  if (distinct.length === 1) return { from: undefined, to: at(distinct[0]) };
  if (named.length > 0)
    return { from: undefined, to: at(lastBefore(named, place.start)?.year ?? named[0]?.year) };
  return { from: undefined, to: at(undefined) };
}
