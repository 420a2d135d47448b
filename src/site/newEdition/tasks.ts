import { editionChanges } from "../../findings/editionChanges.ts";
import { verdictMoves } from "../../findings/verdictMoves.ts";
import type { Locale } from "../../locales/locale.ts";
import type { AwaitedFigures } from "../../model/awaitedFigures.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { DIAGNOSTIC_CODES } from "../../model/diagnosticCodes.ts";
import type { KnownFigure } from "../../model/editionChanges.ts";
import type { Meeting } from "../../model/meeting.ts";
import type { Unfinished } from "../../model/unfinished.ts";
import { LANGUAGES, type Language } from "../../model/words.ts";
import type { EditionPair } from "./brokenMarks.ts";
import type { Mark, MarkKind } from "./marks.ts";

/** A copied report with its marks, by the lines they stand on. */
export interface MarkedReport {
  readonly name: string;
  readonly language: Language;
  readonly file: string;
  readonly marks: { readonly headline: number; readonly placed: readonly PlacedMark[] };
}

interface PlacedMark {
  readonly line: number;
  readonly kind: MarkKind;
  readonly text: string;
}

/** Everything the list is made from. */
export interface Tasks {
  readonly editions: EditionPair;
  readonly awaited: readonly AwaitedFigures[];
  readonly definition: { readonly path: string; readonly unfinished: readonly Unfinished[] };
  readonly reports: readonly MarkedReport[];
  readonly meetings: readonly Meeting[];
  /** What is wrong with the words of figures. */
  readonly figures: readonly Diagnostic[];
}

/** How many places are named before the rest is only counted. */
const MOST_PLACES = 3;

/** Where marks, and the headline, stand once the marks are put in. */
export function placedMarks(marks: readonly Mark[], headline: number): MarkedReport["marks"] {
  const sorted = [...marks].sort((a, b) => a.line - b.line);
  return {
    headline: headline + sorted.filter(({ line }) => line <= headline).length,
    placed: sorted.map(({ line, kind, text }, i) => ({ line: line + i, kind, text })),
  };
}

/** What is to be done until an edition can be published, in its order, as lines of Markdown. */
export function taskLines(tasks: Tasks, locale: Locale): string[] {
  const { before, after } = tasks.editions;
  const { id, cutoff } = after.definition;
  const words = locale.newEdition.tasks;
  const { sections } = words;
  const parts: readonly (readonly [name: string, items: readonly string[], none: string])[] = [
    [sections.figures, awaitedItems(tasks, locale), words.nothingAwaited],
    [sections.definition, definitionItems(tasks, locale), words.none],
    [sections.reports, reportItems(tasks, locale), words.none],
    [sections.stale, markItems(tasks.reports, "check", locale), words.none],
    [sections.news, newsItems(tasks, locale), words.none],
    [sections.meetings, meetingItems(tasks, locale), words.none],
    [
      sections.publish,
      [
        ...tasks.figures.map((fault) => words.figureFault(sentence(fault, locale))),
        `\`npm run laju -- check\` (${words.checkFirst})`,
        `\`npm run laju -- edition record ${id}\` (${words.record})`,
        `\`npm run build\` (${words.build})`,
      ],
      words.none,
    ],
  ];
  return [
    `# ${words.title(id)}`,
    "",
    words.begun(before.definition.id, locale.date(cutoff)),
    words.how,
    ...parts.flatMap(([name, items, none], i) => [
      "",
      `## ${i + 1}. ${name}`,
      "",
      ...(i === 0 && items.length > 0 ? [words.awaitedHow, ""] : []),
      ...(items.length === 0 ? [none] : items.map((item) => `- [ ] ${item.replace(/\s+/g, " ")}`)),
    ]),
  ];
}

/** What is awaited, an indicator and the places that lack it a line, with every period. */
function awaitedItems({ awaited, editions: { after } }: Tasks, locale: Locale): string[] {
  const words = locale.newEdition.tasks;
  const nameOf = (code: string) => after.regions.get(code)?.name ?? code;
  const groups = new Map<string, AwaitedFigures[]>();
  for (const each of awaited) {
    const key = `${each.indicator} ${each.regions.join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((alike) => {
    const [{ indicator = "", regions = [] } = {}] = alike;
    return words.awaited(
      after.indicators.get(indicator)?.name[locale.language] ?? indicator,
      alike.map(({ year, month, date }) =>
        words.outBy(locale.period(year, month ?? null), locale.date(date)),
      ),
      words.places(regions.slice(0, MOST_PLACES).map(nameOf), Math.max(0, regions.length - MOST_PLACES)),
    );
  });
}

function definitionItems({ definition: { path, unfinished } }: Tasks, locale: Locale): string[] {
  return [
    ...unfinished.map(({ line, text }) => `${path}:${line}: ${text}`),
    `${path}: ${locale.newEdition.tasks.release}`,
  ];
}

/** For each report the headline, then its marks; Indonesian first, the counterpart beside it. */
function reportItems({ reports }: Tasks, locale: Locale): string[] {
  const { headline, noMark } = locale.newEdition.tasks;
  return byName(reports).flatMap((alike) => {
    const places = alike.map(({ file, marks }) => `${file}:${marks.headline}`).join(", ");
    const marks = markItems(alike, "mend", locale);
    return [`${places}: ${headline}${marks.length === 0 ? ` (${noMark})` : ""}`, ...marks];
  });
}

/** The marks of a kind; those of both languages together where every language has as many. */
function markItems(reports: readonly MarkedReport[], kind: MarkKind, locale: Locale): string[] {
  return byName(reports).flatMap((alike) => {
    const all = alike.map(({ file, language, marks }) => ({
      file,
      language,
      placed: marks.placed.filter((mark) => mark.kind === kind),
    }));
    const told = all.find(({ language }) => language === locale.language) ?? all[0];
    if (told === undefined) return [];
    if (all.some(({ placed }) => placed.length !== told.placed.length)) {
      return all.flatMap(({ file, placed }) => placed.map(({ line, text }) => `${file}:${line}: ${text}`));
    }
    return told.placed.map(({ text }, i) => {
      const places = all.map(({ file, placed }) => `${file}:${placed[i]?.line}`);
      return `${places.join(", ")}: ${text}`;
    });
  });
}

function byName(reports: readonly MarkedReport[]): MarkedReport[][] {
  const inOrder = (a: MarkedReport, b: MarkedReport) =>
    LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language);
  return [...new Set(reports.map(({ name }) => name))].map((name) =>
    reports.filter((report) => report.name === name).sort(inOrder),
  );
}

/** Verdicts that changed, and the published figures of the focus that are new or were revised. */
function newsItems({ editions: { before, after } }: Tasks, locale: Locale): string[] {
  const words = locale.newEdition.tasks;
  const { added, revised } = editionChanges(before, after);
  const { focus } = after.definition;
  const printed = ({ point, unit }: KnownFigure) => locale.quantity(point.value, unit, point.decimals);
  const told = (figure: KnownFigure) =>
    words.figure(
      after.regions.get(figure.region)?.name ?? figure.region,
      after.indicators.get(figure.indicator)?.name[locale.language] ?? figure.indicator,
      locale.period(figure.point.year, figure.point.month ?? null),
      printed(figure),
    );
  const own = added.filter(({ region }) => region === focus);
  const others = added.length - own.length;
  return [
    ...verdictMoves(before, after).map(({ id, was, is }) =>
      words.verdict(id, locale.verdict(was), locale.verdict(is)),
    ),
    ...own.map(told),
    ...revised.map(({ was, is }) => words.revised(told(is), printed(was))),
    ...(others === 0 ? [] : [words.moreFigures(others)]),
  ];
}

function meetingItems({ meetings, editions: { after } }: Tasks, locale: Locale): string[] {
  return meetings.map(({ date, title }) =>
    locale.newEdition.tasks.meeting(
      locale.date(date),
      title[locale.language],
      date > after.definition.cutoff,
    ),
  );
}

function sentence({ code, parameters }: Diagnostic, locale: Locale): string {
  const known = DIAGNOSTIC_CODES.find((each) => each === code);
  return known === undefined ? code : locale.diagnostics[known](parameters);
}
